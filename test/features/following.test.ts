// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { SandboxFault } from '../../src/sandbox/index.ts'
import { coreAccount, NEW, OLD } from '../support/core-account.ts'

const MOVED = 'ada@moved.example'
const refusal = (statusCode: number, apiCode?: number): SandboxFault => ({
  kind: 'refusal',
  statusCode,
  apiCode,
})

describe('what is read of the account while a flow is open', () => {
  it('moves a change on that waits for codes, and says so', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => core.submitAddress(NEW))
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'changedElsewhere', email: MOVED, to: NEW })
    await account.sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'changedElsewhere', email: OLD })
    await flow.press((core) => core.editAddress())
    expect(flow.now().state).toMatchObject({ step: 'address', from: OLD, to: NEW })
  })

  it('waits until a request is done', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const release = account.sandbox.faults.hold('sendEmail')
    await flow.press((core) => core.submitAddress(NEW))
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now()).toMatchObject({ pending: 'send', state: { step: 'address', from: OLD } })
    await flow.press(() => release())
    await account.pass(1)
    expect(flow.now().state).toMatchObject({ step: 'changedElsewhere', email: MOVED })
  })

  it('waits until the screen is shown', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const other = await account.unbind()
    flow.hide()
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await other.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ from: OLD })
    await flow.show()
    expect(flow.now().state).toMatchObject({ step: 'address', from: MOVED })
  })

  it('finds an account without an email, and one that has it again', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.change()
    expect(flow.now().state).toEqual({ step: 'noEmail' })
    expect(account.told('wrongFlow')).toEqual([{ reason: 'no_email' }])
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toEqual({ step: 'noEmail' })
    await account.sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toEqual({ step: 'address', from: OLD, to: '', asksOld: true })
    expect(account.told('wrongFlow')).toHaveLength(1)
  })

  it('ends in words of its own when it cannot be read, and goes on when asked', async () => {
    const account = await coreAccount()
    account.sandbox.faults.next('getProfile', refusal(400, 2001))
    const flow = await account.change()
    expect(flow.now().state).toEqual({ step: 'unavailable' })
    const release = account.sandbox.faults.hold('getProfile')
    await flow.press((core) => core.checkAgain())
    expect(flow.step()).toBe('loading')
    await flow.press(() => release())
    await account.pass(1)
    expect(flow.now().state).toMatchObject({ step: 'address', from: OLD })
  })

  it('is waited for when it is asked for again, and said to be unknown when that fails', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.change()
    const checkAgain = async () => {
      const release = account.sandbox.faults.hold('getProfile')
      await flow.press((core) => core.checkAgain())
      expect(flow.step()).toBe('loading')
      await flow.press(() => release())
    }
    await checkAgain()
    expect(flow.step()).toBe('noEmail')
    account.sandbox.faults.every('getProfile', refusal(400, 2001))
    await flow.press((core) => core.checkAgain())
    expect(flow.step()).toBe('unavailable')
    account.sandbox.faults.clear()
    await checkAgain()
    expect(account.told('step')).toEqual(
      ['noEmail', 'loading', 'noEmail', 'loading', 'unavailable', 'loading', 'noEmail'].map((step) => ({
        step,
      })),
    )
  })

  it('stays on the screen when another read of it fails', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.change()
    account.sandbox.faults.next('getProfile', refusal(400, 2001))
    await flow.press(() => account.session.refetchProfile())
    expect(flow.step()).toBe('noEmail')
  })

  it('is what was changed a moment ago, for half a minute, whatever a lagging read says', async () => {
    const account = await coreAccount()
    await account.pass(10)
    account.session.settleEmail('ada', MOVED)
    const flow = await account.change()
    const read = async () => {
      await flow.press(() => account.session.refetchProfile())
      return (flow.now().state as { from?: string }).from
    }
    await account.pass(29)
    expect(await read()).toBe(MOVED)
    await account.pass(1)
    expect(await read()).toBe(OLD)
  })

  it('is the host’s word where the host tells it, but not in the middle of a request', async () => {
    const account = await coreAccount()
    const flow = await account.change({ currentEmail: OLD })
    expect(account.sent('get-profile')).toBe(0)
    await flow.press((core) => core.setCurrentEmail(MOVED))
    expect(flow.now().state).toMatchObject({ step: 'address', from: MOVED })
    const release = account.sandbox.faults.hold('sendEmail')
    await flow.press((core) => core.submitAddress(NEW))
    await flow.press((core) => core.setCurrentEmail(OLD))
    expect(flow.now().state).toMatchObject({ from: MOVED, to: NEW })
    release()
    await account.pass(1)
  })
})

describe('a user who is signed out', () => {
  it('is told so where the account cannot be read, and goes on after signing in', async () => {
    const account = await coreAccount()
    account.sandbox.faults.every('getProfile', refusal(401, 2206))
    const flow = await account.change()
    expect([flow.step(), flow.code()]).toEqual(['unavailable', 'unauthenticated'])
    await flow.press(() => account.session.refetchProfile())
    expect(account.told('error')).toEqual([
      expect.objectContaining({ code: 'unauthenticated', step: 'unavailable' }),
    ])
    account.host.reauth = async () => {
      account.sandbox.faults.clear()
      return true
    }
    await flow.press((core) => core.signInAgain())
    expect([flow.step(), flow.code()]).toEqual(['address', undefined])
  })

  it('is told so again with each look at a lost reply that they ask for', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => core.sendCode())
    account.sandbox.faults.next('unbindEmail', { kind: 'unreachable' })
    account.sandbox.faults.every('getProfile', refusal(401, 2206))
    await flow.press((core) => core.submitCode(account.codeFor(OLD)))
    await account.pass(8)
    expect([flow.code(), flow.now().failures]).toEqual(['unauthenticated', 1])
    await flow.press((core) => core.checkAgain())
    expect([flow.code(), flow.now().failures]).toEqual(['unauthenticated', 2])
    account.host.reauth = async () => true
    await flow.press((core) => core.signInAgain())
    expect([flow.code(), flow.now().failures]).toEqual(['unauthenticated', 3])
  })
})

describe('the host’s word for the current email', () => {
  it('is heard once, and not set against what the account says since', async () => {
    const account = await coreAccount()
    const flow = await account.change({ currentEmail: OLD })
    await flow.press((core) => core.submitAddress(NEW))
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await flow.press((core) =>
      core.submitCodes({ newCode: account.codeFor(NEW), oldCode: account.codeFor(OLD) }),
    )
    expect(flow.now().state).toMatchObject({ step: 'codes', from: MOVED })
    await flow.press((core) => core.setCurrentEmail(OLD))
    expect(flow.now().state).toMatchObject({ step: 'codes', from: MOVED })
    await flow.press((core) => core.setCurrentEmail('ada@third.example'))
    expect(flow.step()).toBe('changedElsewhere')
  })
})

describe('somebody else who is signed in', () => {
  it('hears nothing of the one before, not even what kind of account that was', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.change()
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => account.session.refetchProfile())
    expect(account.told('step')).toEqual([{ step: 'noEmail' }, { step: 'loading' }, { step: 'address' }])
    expect(account.told('wrongFlow')).toHaveLength(1)
  })

  it.each([
    ['before', 20],
    ['after', 120],
  ])('takes over from a lost reply once its check is over, and came %s that', async (_, seconds) => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => core.sendCode())
    account.sandbox.faults.next('unbindEmail', { kind: 'lostReply' })
    account.sandbox.faults.next('getProfile', { kind: 'unreachable' })
    await flow.press((core) => core.submitCode(account.codeFor(OLD)))
    if (seconds > 60) account.sandbox.faults.every('getProfile', refusal(500))
    await account.pass(0)
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    if (seconds > 60) await account.pass(seconds)
    account.sandbox.faults.clear()
    await flow.press(() => account.session.refetchProfile())
    if (seconds < 60) {
      expect(flow.now().state).toMatchObject({ step: 'unconfirmed', email: OLD })
      await account.pass(120)
    }
    expect(flow.now().state).toMatchObject({ step: 'start', email: 'taken@example.com' })
    expect([account.told('done'), account.told('unconfirmed')]).toEqual([[], [{ email: OLD }]])
  })

  it('begins anew, with nothing of the one before', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const { generation } = flow.now()
    await flow.press((core) => core.submitAddress(NEW))
    await flow.press((core) => core.editAddress({ oldCode: '123456' }))
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'address', from: 'taken@example.com', to: '' })
    expect(flow.core.keptOldCode()).toBe('')
    expect(flow.now().generation).not.toBe(generation)
  })

  it('waits for the end of a change that is under way, and gets nothing of it', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => core.sendCode())
    const release = account.sandbox.faults.hold('unbindEmail')
    await flow.press((core) => core.submitCode(account.codeFor(OLD)))
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now()).toMatchObject({ pending: 'unbind', state: { step: 'code', email: OLD } })
    await flow.press(() => release())
    await account.pass(1)
    expect(await account.email()).toBe(null)
    expect(account.told('done')).toEqual([{ email: OLD }])
    expect(flow.now().state).toMatchObject({ step: 'start', email: 'taken@example.com' })
  })

  it('does not cut short the check of a lost reply', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => core.sendCode())
    account.sandbox.faults.next('unbindEmail', { kind: 'unreachable' })
    account.sandbox.faults.every('getProfile', refusal(500))
    await flow.press((core) => core.submitCode(account.codeFor(OLD)))
    expect(flow.step()).toBe('unconfirmed')
    account.sandbox.faults.every('getProfile', {
      kind: 'reply',
      apply: false,
      response: () => Response.json({ statusCode: 200, data: { userId: 'eve', email: 'eve@example.com' } }),
    })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', email: OLD })
  })
})

describe('codes that were typed', () => {
  it('are void when the user has to sign in, in a removal too', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => core.sendCode())
    account.sandbox.faults.next('unbindEmail', refusal(401, 2020))
    await flow.press((core) => core.submitCode(account.codeFor(OLD)))
    expect(flow.now().state).toMatchObject({ step: 'code', inbox: { round: 2 } })
    expect(flow.code()).toBe('unauthenticated')
  })

  it('of both inboxes are void when the user has to sign in', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => core.submitAddress(NEW))
    account.sandbox.faults.next('verifyEmailChange', refusal(403))
    await flow.press((core) => core.submitCodes({ newCode: '1234', oldCode: '1234' }))
    expect(flow.now().state).toMatchObject({ newInbox: { round: 2 }, oldInbox: { round: 2 } })
  })

  it('are mailed again from the code, and keep the one that may have arrived when that is refused', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => core.sendCode())
    await account.pass(60)
    await flow.press((core) => core.sendCode())
    expect(flow.now().state).toMatchObject({ step: 'code', inbox: { round: 2, delivery: 'sent' } })
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await flow.press((core) => core.sendCode())
    expect(flow.now().state).toMatchObject({ step: 'code', inbox: { round: 2, delivery: 'refused' } })
    expect(flow.code()).toBe('mail_unavailable')
  })

  it.each(['code_rejected', 'code_expired'] as const)(
    'and were refused as %s are not sent a third time',
    async (code) => {
      const account = await coreAccount()
      const flow = await account.unbind()
      await flow.press((core) => core.sendCode())
      account.sandbox.faults.every('unbindEmail', refusal(400, code === 'code_expired' ? 2300 : 2001))
      for (let time = 0; time < 3; time += 1) await flow.press((core) => core.submitCode('1234'))
      expect([account.sent('unbind-email'), flow.code()]).toEqual([2, 'code_rejected'])
      await account.pass(60)
      await flow.press((core) => core.sendCode())
      await flow.press((core) => core.submitCode('1234'))
      expect(account.sent('unbind-email')).toBe(3)
    },
  )

  it('are worn out for one address only, and until a newer one is mailed', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    account.sandbox.faults.every('verifyEmailChange', refusal(400, 2300))
    const wear = async () => {
      for (let time = 0; time < 3; time += 1)
        await flow.press((core) => core.submitCodes({ newCode: '1234', oldCode: '1234' }))
      return account.sent('verify-update-email-request')
    }
    await flow.press((core) => core.submitAddress(NEW))
    expect(await wear()).toBe(2)
    await account.pass(60)
    await flow.press((core) => core.resend('old'))
    expect(await wear()).toBe(4)
    await flow.press((core) => core.editAddress())
    await flow.press((core) => core.submitAddress('ada@third.example'))
    expect(await wear()).toBe(6)
  })

  it('of the old inbox are kept until a newer one is mailed there', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => core.submitAddress(NEW))
    await flow.press((core) => core.editAddress({ oldCode: '123456' }))
    await flow.press((core) => core.submitAddress(NEW))
    await account.pass(60)
    await flow.press((core) => core.resend('new'))
    expect(flow.core.keptOldCode()).toBe('123456')
    await flow.press((core) => core.resend('old'))
    expect(flow.core.keptOldCode()).toBe('')
  })
})
