#!/usr/bin/env node
// From Node 22.1 on: what V8 has compiled once is kept for the next call.
if (parseInt(process.versions.node) >= 22) require('node:module').enableCompileCache?.()
globalThis.M=[];globalThis.mark=n=>M.push([n,performance.now()]);mark('start');process.on('exit',()=>{mark('exit');let p=0;console.error(M.map(([n,t])=>{const r=n+' '+(t-p).toFixed(1);p=t;return r}).join(' | '))});require('./parts/main.cjs');mark('main loaded')
