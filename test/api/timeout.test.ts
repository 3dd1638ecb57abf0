// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bindEmail } from '../../src/api/email.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A call to a service that never answers, and what has become of it. */
function callThatHangs() {
  const client = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'a',
    fetch: (_, init = {}) =>
      new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  })
  const call = { error: undefined as unknown }
  client.call(bindEmail, { address: 'a@b.co', code: '1' }).catch((error) => {
    call.error = error
  })
  return call
}

async function wakeAfter(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  // The wall clock goes on in a sleep; timers do not.
  vi.setSystemTime(Date.now() + ms)
  await vi.advanceTimersByTimeAsync(1_000)
}

it('FC4 gives a request up within a second of waking after its time', async () => {
  const call = callThatHangs()
  await wakeAfter(15_000)
  expect(call.error).toMatchObject({ code: 'ambiguous' })
  expect(vi.getTimerCount()).toBe(0)
})

it('FC4 goes on waiting when the machine wakes before that', async () => {
  const call = callThatHangs()
  await wakeAfter(13_999)
  expect(call.error).toBeUndefined()
  await vi.advanceTimersByTimeAsync(15_000)
  expect(call.error).toMatchObject({ code: 'ambiguous' })
})
