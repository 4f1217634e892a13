import process from 'node:process'
import fc from 'fast-check'

// A law that fails must fail again for whoever looks for the reason, so the inputs are the same in every run.
// FC_SEED=random (or a number) draws others: a counterexample becomes an example of its test before it is mended.
const { FC_SEED = '20260105' } = process.env
if (FC_SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(FC_SEED) })
