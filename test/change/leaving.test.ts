// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { AccountError } from '../../src/api/account-error.ts'
import { readDeadline } from '../../src/flow/deadline.ts'
import type { SandboxFault } from '../../src/sandbox/index.ts'
import { coreAccount, enter, NEW, OLD } from '../support/core-account.ts'
import { refusal, unreachable } from '../support/faults.ts'

const late: SandboxFault = { kind: 'slowReply', until: Promise.resolve() }

type Account = Awaited<ReturnType<typeof coreAccount>>

async function changing(account: Account) {
  const flow = await account.change()
  await flow.press((core) => enter(core, { to: NEW }))
  const codes = () => ({ new: account.codeFor(NEW), old: account.codeFor(OLD) })
  return { flow, codes }
}

async function confirming(account: Account) {
  const { flow, codes } = await changing(account)
  await flow.press((core) => core.prove(codes()))
  return flow
}

/** The host is asked to have the user sign in, and takes its time: the answer is given by calling what this returns. */
function askedLater(account: Account): (signedIn: boolean) => void {
  let answer: (signedIn: boolean) => void = () => undefined
  account.host.reauth = () => new Promise((resolve) => (answer = resolve))
  return (signedIn) => answer(signedIn)
}

describe('whoever cancels a change while a request is under way is told nothing more of it', () => {
  const nothing = { step: 'draft', draft: { from: OLD, to: '' } }

  it.each([
    ['the first mail', NEW, []],
    ['a first mail that is refused', 'taken@example.com', []],
    ['the second mail', NEW, [late]],
  ])('%s', async (_, to, faults) => {
    const account = await coreAccount({ settings: { revealTakenAddress: true } })
    const flow = await account.change()
    for (const fault of faults) account.sandbox.faults.next('sendEmail', fault)
    const release = account.sandbox.faults.hold('sendEmail')
    await flow.press((core) => enter(core, { to: to }))
    await flow.press((core) => core.cancel())
    await flow.press(() => release())
    expect(account.sent('send-email')).toBe(faults.length + 1)
    expect(flow.now()).toMatchObject({ state: nothing, pending: null, failure: null })
  })

  it.each([
    ['another mail', undefined],
    ['another mail that is refused', refusal(409, 2200)],
  ])('%s', async (_, fault) => {
    const account = await coreAccount()
    const { flow } = await changing(account)
    await account.pass(60)
    if (fault !== undefined) account.sandbox.faults.next('sendEmail', fault)
    flow.core.resend('new')
    flow.core.cancel()
    await account.pass(1)
    expect(flow.now()).toMatchObject({ state: nothing, failure: null })
  })

  it.each([
    ['the codes, which are used up by it', undefined],
    ['codes that are refused', refusal(400, 2001)],
    ['codes of an address that the account no longer has', refusal(400, 2037)],
  ])('%s', async (_, fault) => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    if (fault !== undefined) account.sandbox.faults.next('verifyEmailChange', fault)
    flow.core.prove(codes())
    flow.core.cancel()
    await account.pass(1)
    expect(flow.now()).toMatchObject({ state: nothing, failure: null })
    expect(account.sent('update-email')).toBe(0)
  })

  it('a question whether they signed in lately', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const answer = askedLater(account)
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.cancel())
    await flow.press(() => answer(false))
    expect(flow.now()).toMatchObject({ state: nothing, failure: null })
    expect([account.told('error'), account.sent('send-email')]).toEqual([[], 0])
  })
})

describe('the codes of a check that somebody went away from', () => {
  it('are offered to nobody after they cancelled it', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    account.sandbox.faults.hold('verifyEmailChange')
    flow.core.prove(codes())
    await flow.press((core) => core.cancel())
    await flow.press((core) => enter(core, { to: NEW }))
    expect(flow.now().state).toMatchObject({
      inboxes: [{ delivery: 'waiting' }, { delivery: 'waiting' }],
    })
  })

  it('are offered to nobody any more', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    account.sandbox.faults.hold('verifyEmailChange')
    flow.core.prove(codes())
    flow.core.reopen({ old: codes().old })
    expect(flow.core.keptCode()).toBe('')
    await flow.press((core) => enter(core, { to: NEW }))
    expect(flow.now().state).toMatchObject({
      step: 'prove',
      inboxes: [{ delivery: 'waiting' }, { delivery: 'waiting' }],
    })
  })

  it('wait a minute from when they can have gone out at the latest, where the reply was lost', async () => {
    const account = await coreAccount({ email: null })
    const { call } = account.client
    account.client.call = async (operation, ...rest) => {
      if (operation.name !== 'email.sendCode') return call(operation, ...rest)
      // The access token was renewed first.
      await account.clock.advance(10_000)
      throw new AccountError('ambiguous')
    }
    const flow = await account.bind()
    await flow.press((core) => enter(core, { to: NEW }))
    const { state } = flow.now()
    const inbox = state.step === 'prove' ? state.inboxes[0] : undefined
    expect(inbox?.delivery).toBe('maybeSent')
    const wait = inbox?.resendAt && readDeadline(inbox.resendAt, account.session.now())
    expect(wait?.remainingMs).toBe(60_000)
  })

  it('are not offered after a check whose reply was lost, nor mailed again before a minute is over', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    await account.pass(10)
    account.sandbox.faults.next('verifyEmailChange', unreachable)
    await flow.press((core) => core.prove(codes()))
    expect(flow.now().state).toMatchObject({
      step: 'again',
      why: 'codesSpent',
      resendAt: { latestMs: 60_000 },
    })
    await flow.press((core) => core.resend())
    expect([flow.place(), account.sent('send-email')]).toEqual(['again: codesSpent', 2])
    const other = await account.change()
    await other.press((core) => enter(core, { to: NEW }))
    expect(other.now().state).toMatchObject({ inboxes: [{ delivery: 'waiting' }, {}] })
  })

  it('are not offered after a check that went well', async () => {
    const account = await coreAccount()
    await confirming(account)
    const other = await account.change()
    await other.press((core) => enter(core, { to: NEW }))
    expect(other.now().state).toMatchObject({
      inboxes: [{ delivery: 'waiting' }, { delivery: 'waiting' }],
    })
  })
})

describe('a sign-in that is refused after somebody went away', () => {
  it('is no error of the step they went to, and no sign-in for it', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    const answer = askedLater(account)
    account.sandbox.faults.next('verifyEmailChange', refusal(401, 2020))
    await flow.press((core) => core.prove(codes()))
    expect(flow.now().pending).toBe('signIn')
    await flow.press((core) => core.cancel())
    await flow.press(() => answer(false))
    expect([flow.step(), flow.code(), account.told('error')]).toEqual(['draft', undefined, []])
  })

  it('is none either when they had asked for it', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    account.sandbox.faults.next('verifyEmailChange', refusal(401, 2020))
    await flow.press((core) => core.prove(codes()))
    const answer = askedLater(account)
    await flow.press((core) => core.signInAgain())
    await flow.press((core) => core.cancel())
    await flow.press(() => answer(false))
    expect([flow.step(), flow.code(), account.told('error').length]).toEqual(['draft', undefined, 1])
  })

  it('leaves the question at the start to be asked again', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    const answer = askedLater(account)
    account.sandbox.faults.next('verifyEmailChange', refusal(401, 2020))
    await flow.press((core) => core.prove(codes()))
    await flow.press((core) => core.cancel())
    await flow.press(() => answer(true))
    const asked: string[] = []
    account.host.reauth = async ({ reason }) => asked.push(reason) > 0
    await flow.press((core) => enter(core, { to: 'ada@third.example' }))
    expect(asked).toEqual(['start'])
  })
})

describe('a screen that is hidden', () => {
  it('has no time running', async () => {
    const account = await coreAccount()
    const flow = await confirming(account)
    flow.hide()
    expect(account.clock.pending).toBe(0)
  })

  it('starts none when an update ends, and has the account read again', async () => {
    const account = await coreAccount()
    const flow = await confirming(account)
    const watcher = await account.unbind()
    account.sandbox.faults.next('updateEmail', refusal(403, 1576))
    const reads = account.sent('get-profile')
    flow.core.commit()
    flow.hide()
    await account.pass(1)
    expect(account.clock.pending).toBe(0)
    // Once to settle the refusal, and once for all who watch.
    expect(account.sent('get-profile')).toBe(reads + 2)
    expect(watcher.step()).toBe('draft')
  })

  it('has nobody asked to sign in', async () => {
    const account = await coreAccount()
    const { flow } = await changing(account)
    const asked: string[] = []
    account.host.reauth = async ({ reason }) => asked.push(reason) > 0
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', refusal(401, 2020))
    flow.core.resend('new')
    flow.hide()
    await account.pass(1)
    expect([asked, flow.code()]).toEqual([[], 'unauthenticated'])
  })

  it('is one that nobody watches: another one of the same flow goes on', async () => {
    const account = await coreAccount()
    const flow = await confirming(account)
    const watchers = () =>
      account.queryClient
        .getQueryCache()
        .find({ queryKey: ['acct', 'profile'], exact: false })
        ?.getObserversCount()
    const leaveSecond = flow.core.subscribe(() => undefined)
    expect(watchers()).toBe(1)
    leaveSecond()
    await account.pass(60)
    expect(flow.place()).toBe('again: expired')
    flow.hide()
    expect(watchers() ?? 0).toBe(0)
  })

  it('shows what was mailed meanwhile, and that the code of before is void', async () => {
    const account = await coreAccount()
    const { flow } = await changing(account)
    await account.pass(60)
    const release = account.sandbox.faults.hold('sendEmail')
    flow.core.resend()
    await account.pass(0)
    flow.hide()
    release()
    await account.pass(0)
    await flow.show()
    expect(flow.now().state).toMatchObject({
      step: 'prove',
      inboxes: [
        { delivery: 'sent', round: 2, resendAt: expect.anything() },
        { delivery: 'sent', round: 1 },
      ],
    })
    expect(account.sent('send-email')).toBe(3)
  })
})

describe('whoever comes back to an address', () => {
  it('is not told that a code was sent where nobody knows', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.bind()
    account.sandbox.faults.next('sendEmail', unreachable)
    for (const _ of ['first', 'again']) {
      await flow.press((core) => enter(core, { to: NEW }))
      expect(flow.now().state).toMatchObject({ step: 'prove', inboxes: [{ delivery: 'maybeSent' }] })
      await flow.press((core) => core.reopen())
    }
    expect(account.sent('send-email')).toBe(1)
  })

  it('keeps the old inbox’s code when the new address is taken', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    account.sandbox.faults.next('verifyEmailChange', refusal(409, 2200))
    await flow.press((core) => core.prove(codes()))
    expect([flow.step(), flow.core.keptCode()]).toEqual(['draft', account.codeFor(OLD)])
  })

  it('keeps it also after another mail to the old inbox was refused', async () => {
    const account = await coreAccount()
    const { flow, codes } = await changing(account)
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await flow.press((core) => core.resend('old'))
    await flow.press((core) => core.reopen({ old: codes().old }))
    await flow.press((core) => enter(core, { to: 'ada@third.example' }))
    expect([flow.now().state, flow.code()]).toMatchObject([
      { step: 'prove', inboxes: [{}, { delivery: 'sent', refusal: null }] },
      undefined,
    ])
    expect(flow.core.keptCode()).toBe(codes().old)
  })

  it('is not moved on by a request that they left', async () => {
    const account = await coreAccount()
    const { flow } = await changing(account)
    await account.pass(60)
    const token = account.host.accessToken
    const holdToken = () => {
      let give: () => void = () => undefined
      account.host.accessToken = new Promise((resolve) => {
        give = () => resolve(token)
      })
      return give
    }
    const left = holdToken()
    await flow.press((core) => core.resend('old'))
    await flow.press((core) => core.reopen())
    const mailing = holdToken()
    await flow.press((core) => enter(core, { to: 'ada@third.example' }))
    account.host.accessToken = token
    await account.sandbox.putUser({ userId: 'ada', email: 'ada@moved.example', phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    await flow.press(() => left())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD } })
    await flow.press(() => mailing())
    expect(flow.step()).toBe('elsewhere')
  })
})
