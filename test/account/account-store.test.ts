// @vitest-environment node
import { expect, it, onTestFinished, vi } from 'vitest'
import { createAccountStore } from '../../src/account/account-store.ts'
import { coreAccount } from '../support/core-account.ts'

it('a fault on the way is shown as a read that failed, and is reported', async () => {
  const account = await coreAccount()
  const fault = new Error('no such key')
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const store = createAccountStore(account.session, () => {
    throw fault
  })
  onTestFinished(store.subscribe(() => undefined))
  await account.pass(0)
  expect(store.get().error?.code).toBe('malformed_response')
  expect(reported.mock.calls).toEqual([[fault]])
})
