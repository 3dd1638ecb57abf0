import { expect, it, onTestFinished, vi } from 'vitest'
import { coreAccount, enter, NEW } from '../support/core-account.ts'

it('what a lagging read said is looked at again once nothing can lag any more', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const account = await coreAccount({ email: null })
  const later = async (seconds: number) => {
    await account.pass(seconds)
    vi.advanceTimersByTime(seconds * 1000)
    await account.pass(0)
  }
  const flow = await account.bind()
  await flow.press((core) => enter(core, { to: NEW }))
  await flow.press((core) => core.prove({ new: account.codeFor(NEW) }))
  const reads = account.sent('get-profile')
  await later(20)
  await account.sandbox.putUser({ userId: 'ada', email: null, phone: '1' })
  await flow.press(() => account.session.refetchProfile())
  expect(flow.now().state).toMatchObject({ step: 'done', draft: { to: NEW } })
  expect(account.sent('get-profile')).toBe(reads + 1)
  await later(30)
  expect(flow.now().state).toMatchObject({ step: 'draft', draft: { to: '' } })
  await later(90)
  expect(account.sent('get-profile')).toBe(reads + 2)
  flow.hide()
})
