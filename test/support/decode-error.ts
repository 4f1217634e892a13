import { expect } from 'vitest'
import type { Frame, Rejected } from '../../src/codec/types.js'
import { DecodeError, type DecodeErrorCode } from '../../src/wire/errors.js'

/** What a test says of an error; `field`, `expected` and `actual` only where they matter. */
export interface ExpectedError {
  readonly offset: number
  readonly field?: string
  readonly expected?: string | number
  readonly actual?: string | number
}

/** The error is a `DecodeError` with this code and these details. */
export function expectDecodeError(error: unknown, code: DecodeErrorCode, detail: ExpectedError): void {
  expect(error).toBeInstanceOf(DecodeError)
  const { code: actualCode, offset, field, expected, actual, message } = error as DecodeError
  expect({ code: actualCode, offset, field, expected, actual }).toMatchObject({ code, ...detail })
  expect(message).not.toBe('')
}

/** The call throws just that. */
export function assertDecodeError(call: () => unknown, code: DecodeErrorCode, detail: ExpectedError): void {
  expectDecodeError(thrownBy(call), code, detail)
}

/** The result is a rejection whose deciding error is this; returns it for a closer look. */
export function expectRejected(
  result: Frame | Rejected | undefined,
  code: DecodeErrorCode,
  detail: ExpectedError,
): Rejected {
  if (result?.kind !== 'rejected') expect.fail(`a rejection for ${code} was expected, not ${result?.kind}`)
  expectDecodeError(result.error, code, detail)
  return result
}

/** The result is a frame; a rejection fails with its reason. */
export function expectFrame(result: Frame | Rejected | undefined): Frame {
  if (result === undefined) expect.fail('a frame was expected, nothing came')
  if (result.kind === 'rejected') {
    expect.fail(`a frame was expected, not ${result.error.code}: ${result.error.message}`)
  }
  return result
}

/** What the call throws. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return expect.fail('nothing was thrown')
}
