// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import type { SandboxFault } from '../../src/sandbox/index.ts'
import { coreAccount, enter, NEW, OLD } from '../support/core-account.ts'
import { refusal, unreachable } from '../support/faults.ts'

const limited: SandboxFault = { kind: 'rateLimited', retryAfter: 5 }
const MOVED = 'ada@moved.example'

type Options = Parameters<Awaited<ReturnType<typeof coreAccount>>['change']>[0]

async function coded(options: Options = {}) {
  const account = await coreAccount()
  const flow = await account.change(options)
  await flow.press((core) => enter(core, { to: NEW }))
  const codes = () => ({ new: account.codeFor(NEW), old: account.codeFor(OLD) })
  return { account, flow, codes, submit: () => flow.press((core) => core.prove(codes())) }
}

async function verified() {
  const all = await coded()
  await all.account.pass(7)
  await all.submit()
  return { ...all, confirm: () => all.flow.press((core) => core.commit()) }
}

describe('codes that were refused', () => {
  it('for another reason than being wrong are sent as often as the user likes', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.every('verifyEmailChange', refusal(499, 987_654))
    for (let time = 0; time < 4; time += 1) await submit()
    expect([account.sent('verify-update-email-request'), flow.code()]).toEqual([4, 'unknown'])
  })

  it('as wrong stay worn out until another one was really mailed', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.every('verifyEmailChange', refusal(400, 2001))
    for (let time = 0; time < 2; time += 1) await submit()
    await flow.press((core) => core.resend('new'))
    expect(flow.now().state).toMatchObject({ inboxes: [{ delivery: 'alreadySent', round: 1 }, {}] })
    await submit()
    expect([account.sent('verify-update-email-request'), flow.code()]).toEqual([2, 'code_rejected'])
  })

  it('ask for no old code unless the service wants one', async () => {
    const { account, flow } = await coded({ verifyOld: false })
    account.sandbox.faults.next('verifyEmailChange', refusal(400, 2001))
    await flow.press((core) => core.prove({ new: '123456' }))
    expect(flow.now().state).toMatchObject({
      step: 'prove',
      draft: { asksOld: false },
      inboxes: [{ role: 'new' }],
    })
  })

  it('leave a typed old code where it was, when a mail comes too soon', async () => {
    const { flow, codes } = await coded()
    await flow.press((core) => core.reopen({ old: codes().old }))
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.resend('old'))
    expect(flow.core.keptCode()).toBe(codes().old)
  })

  it('of an account without an email have it read again', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('verifyEmailChange', refusal(422, 2219))
    const reads = account.sent('get-profile')
    await submit()
    expect(account.sent('get-profile')).toBeGreaterThan(reads)
    expect(flow.step()).toBe('elsewhere')
  })
})

describe('an old address that is not the account’s', () => {
  const mismatch = refusal(400, 2037)

  it.each([
    ['another', MOVED, { step: 'elsewhere', now: { email: MOVED } }],
    ['none', null, { step: 'elsewhere', now: { email: null } }],
    ['the new one', NEW, { step: 'done' }],
    ['the same after all', OLD, { step: 'prove', draft: { from: OLD } }],
  ])('ends in what the account has: %s', async (_, email, state) => {
    const { account, flow, submit } = await coded()
    await account.sandbox.putUser({ userId: 'ada', email, phone: '1' })
    account.sandbox.faults.next('verifyEmailChange', mismatch)
    await submit()
    expect(flow.now().state).toMatchObject(state)
  })

  it.each([
    ['none', null, { step: 'elsewhere', now: { email: null } }],
    ['the new one', NEW, { step: 'done' }],
  ])('is no mistake of the host’s when the account has %s', async (_, email, state) => {
    const { account, flow, submit } = await coded({ current: OLD })
    await account.sandbox.putUser({ userId: 'ada', email, phone: '1' })
    account.sandbox.faults.next('verifyEmailChange', mismatch)
    await submit()
    expect(flow.now().state).toMatchObject(state)
    expect(flow.code()).toBeUndefined()
  })

  it('is nobody’s business any more who has left meanwhile', async () => {
    const { account, flow, submit } = await coded({ current: OLD })
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    account.sandbox.faults.next('verifyEmailChange', mismatch)
    const release = account.sandbox.faults.hold('getProfile')
    await submit()
    await flow.press((core) => core.cancel())
    await flow.press(() => release())
    expect(flow.now()).toMatchObject({
      state: { step: 'draft', draft: { from: MOVED, to: '' } },
      failure: null,
    })
  })
})

describe('an update that did not happen', () => {
  it('leaves the rest of the minute, and then is over', async () => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', limited)
    await confirm()
    expect([flow.step(), flow.code()]).toEqual(['confirm', 'rate_limited'])
    await account.pass(59)
    expect(flow.step()).toBe('confirm')
    await account.pass(1)
    expect(flow.place()).toBe('again: expired')
  })

  it('has its time followed on, also when it took so long that a warning was due meanwhile', async () => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', limited)
    const release = account.sandbox.faults.hold('getProfile')
    await confirm()
    await account.pass(45)
    expect(flow.now()).toMatchObject({ pending: 'commit', state: { step: 'confirm', warning: 'start' } })
    await flow.press(() => release())
    expect(flow.now()).toMatchObject({ pending: null, state: { step: 'confirm', warning: 20 } })
    await account.pass(15)
    expect(flow.place()).toBe('again: expired')
  })

  it('was not sent while offline, so that nothing has to be looked into', async () => {
    const { account, flow, confirm } = await verified()
    vi.stubGlobal('navigator', { onLine: false })
    account.sandbox.faults.next('getProfile', unreachable)
    await confirm()
    expect([flow.step(), flow.code(), account.sent('update-email')]).toEqual(['confirm', 'offline', 0])
    vi.unstubAllGlobals()
    await account.pass(60)
    expect(flow.place()).toBe('again: expired')
  })

  it('may have happened before one that was not sent', async () => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', limited)
    account.sandbox.faults.next('getProfile', refusal(500))
    await confirm()
    await account.pass(6)
    vi.stubGlobal('navigator', { onLine: false })
    account.sandbox.faults.next('getProfile', unreachable)
    await confirm()
    expect(flow.code()).toBe('offline')
    vi.unstubAllGlobals()
    await account.pass(54)
    expect(flow.step()).toBe('unconfirmed')
  })

  it('is looked for until half a minute after the token’s end, which counts from the check of the codes', async () => {
    const { account, flow, confirm } = await verified()
    await account.pass(13)
    account.sandbox.faults.next('updateEmail', unreachable)
    await confirm()
    await account.pass(76)
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', checking: true })
    await account.pass(1)
    expect(flow.now().state).toMatchObject({ step: 'again', why: 'undone' })
  })

  it('is not looked for any longer once the account has another email', async () => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', unreachable)
    await confirm()
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await account.pass(20)
    expect(flow.now().state).toMatchObject({ step: 'elsewhere', now: { email: MOVED } })
    const reads = account.sent('get-profile')
    await account.pass(120)
    expect(account.sent('get-profile')).toBe(reads)
    expect(account.told('unconfirmed')).toEqual([])
  })
})

it('an adding or a removal is looked for until a minute after it was sent', async () => {
  const account = await coreAccount()
  const flow = await account.unbind()
  await flow.press((core) => enter(core))
  await account.pass(11)
  account.sandbox.faults.next('unbindEmail', unreachable)
  await flow.press((core) => core.prove({ old: account.codeFor(OLD) }))
  await account.pass(59)
  expect(flow.step()).toBe('unconfirmed')
  await account.pass(1)
  expect(flow.place()).toBe('again: undone')
})

describe('whoever signs in while a removal of the one before is under way', () => {
  const eve = { step: 'draft', draft: { from: 'taken@example.com' } }
  const removing = async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    const release = account.sandbox.faults.hold('unbindEmail')
    await flow.press((core) => core.prove({ old: '00000000' }))
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => account.session.refetchProfile())
    return { account, flow, release }
  }

  it('takes over at once, and hears nothing of its refusal', async () => {
    const { account, flow, release } = await removing()
    expect(flow.now().state).toMatchObject(eve)
    await flow.press(() => release())
    expect(flow.now()).toMatchObject({ state: eve, failure: null })
    expect(account.told('error')).toEqual([])
  })

  it('is asked whether they signed in lately', async () => {
    const { account, flow, release } = await removing()
    await flow.press(() => release())
    const asked: string[] = []
    account.host.reauth = async ({ reason }) => asked.push(reason) > 0
    await flow.press((core) => enter(core))
    expect(asked).toEqual(['start'])
  })
})

describe('a host', () => {
  it('is told of no wrong flow where it is the right one', async () => {
    const { account, flow, submit } = await coded()
    await submit()
    await flow.press((core) => core.commit())
    flow.hide()
    const unbind = await account.unbind()
    await unbind.press((core) => enter(core))
    await unbind.press((core) => core.prove({ old: account.codeFor(NEW) }))
    unbind.hide()
    const bind = await account.bind()
    await bind.press((core) => enter(core, { to: OLD }))
    await bind.press((core) => core.prove({ new: account.codeFor(OLD) }))
    expect([await account.email(), account.told('done').length]).toEqual([OLD, 3])
    expect(account.told('wrongFlow')).toEqual([])
  })

  it('that listens to nothing is no trouble', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const account = await coreAccount()
    const names = ['onStep', 'onError', 'onCancelled', 'onUnconfirmed', 'onUnfit', 'onSuccess']
    const silent = Object.fromEntries(names.map((name) => [name, undefined]))
    const flow = await account.change(silent)
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.cancel())
    await flow.press((core) => enter(core, { to: NEW }))
    const codes = { new: account.codeFor(NEW), old: account.codeFor(OLD) }
    await flow.press((core) => core.prove(codes))
    account.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    account.sandbox.faults.next('getProfile', unreachable)
    await flow.press((core) => core.commit())
    await account.pass(5)
    expect(flow.step()).toBe('done')
    const unbind = await account.unbind(silent)
    await unbind.press((core) => enter(core))
    await unbind.press((core) => core.prove({ old: account.codeFor(NEW) }))
    expect(unbind.step()).toBe('done')
    expect((await account.unbind(silent)).place()).toBe('unfit: no_email')
    expect(reported).not.toHaveBeenCalled()
  })

  it('is asked again whether the user signed in lately, after they gave up', async () => {
    const account = await coreAccount()
    const asked: string[] = []
    account.host.reauth = async ({ reason }) => asked.push(reason) > 0
    const change = await account.change()
    await change.press((core) => enter(core, { to: NEW }))
    await change.press((core) => core.reopen())
    await change.press((core) => enter(core, { to: NEW }))
    expect(asked).toEqual(['start'])
    await change.press((core) => core.cancel())
    await change.press((core) => enter(core, { to: NEW }))
    const unbind = await account.unbind()
    await unbind.press((core) => enter(core))
    expect(asked).toEqual(['start', 'start', 'start'])
  })

  it('that cannot vouch for the user has nothing sent', async () => {
    const account = await coreAccount()
    account.host.reauth = async () => false
    const change = await account.change()
    await change.press((core) => enter(core, { to: NEW }))
    const unbind = await account.unbind()
    await unbind.press((core) => enter(core))
    expect([change.code(), unbind.code(), account.sent('send-email')]).toEqual(['forbidden', 'forbidden', 0])
  })
})
