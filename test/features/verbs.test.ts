// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../src/flow/deadline.ts'
import type { SandboxFault } from '../../src/sandbox/index.ts'
import { coreAccount, enter, NEW, OLD } from '../support/core-account.ts'
import { refusal, unreachable } from '../support/faults.ts'

const lostReply: SandboxFault = { kind: 'lostReply' }
const limited: SandboxFault = { kind: 'rateLimited', retryAfter: 20 }

/** What a refusal leads to: the step, and the code that is shown there. */
type Refused = [name: string, fault: SandboxFault, step: string, code: string | undefined]

describe('adding an email', () => {
  const opened = async () => {
    const account = await coreAccount({ email: null })
    return { account, flow: await account.bind() }
  }
  const coded = async () => {
    const all = await opened()
    await all.flow.press((core) => enter(core, { to: NEW }))
    return { ...all, submit: () => all.flow.press((core) => core.prove({ new: all.account.codeFor(NEW) })) }
  }

  it('takes the code that was mailed, and tells each step and the end once', async () => {
    const { account, flow, submit } = await coded()
    await submit()
    expect(await account.email()).toBe(NEW)
    expect(account.told('step')).toEqual([{ step: 'draft' }, { step: 'prove' }, { step: 'done' }])
    expect(account.told('done')).toEqual([{ email: NEW }])
    expect(flow.now()).toMatchObject({
      state: { step: 'done', draft: { to: NEW } },
      pending: null,
      failure: null,
    })
  })

  const sendRefused: Refused[] = [
    ['a taken address', refusal(409, 2200), 'draft', 'email_taken'],
    ['no mail service', refusal(500, 2021), 'draft', 'mail_unavailable'],
    ['no more sign-in', refusal(401, 2020), 'draft', 'unauthenticated'],
    ['too many tries', limited, 'draft', 'rate_limited'],
    ['a code of a moment ago', refusal(422, 2080), 'prove', undefined],
    ['a lost reply', lostReply, 'prove', undefined],
  ]
  it.each(sendRefused)('after %s for the first mail', async (_, fault, step, code) => {
    const { account, flow } = await opened()
    account.sandbox.faults.next('sendEmail', fault)
    await flow.press((core) => enter(core, { to: NEW }))
    expect([flow.place(), flow.code()]).toEqual([step, code])
    expect(flow.now().state).toHaveProperty('draft.to', NEW)
  })

  it.each([
    ['a lost reply', lostReply, 'maybeSent', 1],
    ['a code of a moment ago', refusal(422, 2080), 'alreadySent', 0],
  ])('says after %s what may be in the inbox', async (_, fault, delivery, round) => {
    const { account, flow } = await opened()
    account.sandbox.faults.next('sendEmail', fault)
    await flow.press((core) => enter(core, { to: NEW }))
    expect(flow.now().state).toMatchObject({ inboxes: [{ delivery, round, refusal: null }] })
  })

  it('keeps a code that may have arrived, when another mail is refused', async () => {
    const { account, flow, submit } = await coded()
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await flow.press((core) => core.resend('new'))
    expect([flow.step(), flow.code()]).toEqual(['prove', 'mail_unavailable'])
    expect(flow.now().state).toMatchObject({ inboxes: [{ delivery: 'refused', round: 1, resendAt: null }] })
    await submit()
    expect(await account.email()).toBe(NEW)
  })

  it('mails again after a minute, and not before', async () => {
    const { account, flow } = await coded()
    await account.pass(59)
    await flow.press((core) => core.resend('new'))
    expect(account.sent('send-email')).toBe(1)
    expect(flow.now().state).toMatchObject({ inboxes: [{ delivery: 'alreadySent' }] })
    await account.pass(1)
    await flow.press((core) => core.resend('new'))
    expect(account.sent('send-email')).toBe(2)
    expect(flow.now().state).toMatchObject({ inboxes: [{ delivery: 'sent', round: 2 }] })
  })

  const bindRefused: Refused[] = [
    ['a wrong code', refusal(400, 2001), 'prove', 'code_rejected'],
    ['a late code', refusal(400, 2300), 'prove', 'code_expired'],
    ['a taken address', refusal(409, 2200), 'draft', 'email_taken'],
    ['a malformed address', refusal(400, 2204), 'draft', 'malformed_email'],
    ['no more sign-in', refusal(401, 2206), 'prove', 'unauthenticated'],
    ['no permission', refusal(403, 1576), 'prove', 'forbidden'],
    ['too many tries', limited, 'prove', 'rate_limited'],
    ['an unknown number', refusal(499, 987_654), 'prove', 'unknown'],
    ['a broken service', refusal(500), 'unconfirmed', undefined],
    ['no connection', unreachable, 'unconfirmed', undefined],
    ['a lost reply', lostReply, 'done', undefined],
  ]
  it.each(bindRefused)('after %s for the code', async (_, fault, step, code) => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('bindEmail', fault)
    await submit()
    expect([flow.place(), flow.code()]).toEqual([step, code])
    expect(flow.now().state).toHaveProperty('draft.to', NEW)
  })

  it('voids a typed code only when the user has to sign in', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('bindEmail', refusal(400, 2001))
    await submit()
    expect(flow.now().state).toMatchObject({ inboxes: [{ round: 1 }] })
    account.sandbox.faults.next('bindEmail', refusal(401, 2206))
    await submit()
    expect(flow.now().state).toMatchObject({ inboxes: [{ round: 2 }] })
  })

  it.each([
    ['rejected', 2001],
    ['expired', 2300],
  ])('does not send a code a third time that was %s twice, unless another was mailed', async (_, apiCode) => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.every('bindEmail', refusal(400, apiCode))
    for (let time = 0; time < 4; time += 1) await submit()
    expect([account.sent('bind-email'), flow.code()]).toEqual([2, 'code_rejected'])
    await flow.press((core) => core.prove({ new: '00000000' }))
    expect(account.sent('bind-email')).toBe(3)
    const worn = account.codeFor(NEW)
    await account.pass(60)
    await flow.press((core) => core.resend('new'))
    await flow.press((core) => core.prove({ new: worn }))
    expect(account.sent('bind-email')).toBe(4)
  })

  it('finds out after a lost reply that nothing was added, once nothing can be added any more', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('bindEmail', unreachable)
    await submit()
    await account.pass(59)
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', checking: true })
    await account.pass(1)
    expect(flow.now().state).toMatchObject({
      step: 'again',
      why: 'undone',
      draft: { to: NEW },
      resendAt: null,
    })
    expect(account.told('unconfirmed')).toEqual([])
    await flow.press((core) => core.resend())
    expect(flow.now().state).toMatchObject({
      step: 'prove',
      draft: { to: NEW },
      inboxes: [{ delivery: 'sent' }],
    })
  })

  it('tells of a lost reply once, when the account cannot be read, and goes on when asked', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('bindEmail', lostReply)
    account.sandbox.faults.every('getProfile', unreachable)
    await submit()
    await account.pass(120)
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', draft: { to: NEW }, checking: false })
    expect(account.told('unconfirmed')).toEqual([{ email: NEW }])
    expect([flow.code(), account.told('error')]).toEqual([undefined, []])
    await flow.press((core) => core.cancel())
    await flow.press((core) => core.reopen())
    expect(flow.step()).toBe('unconfirmed')
    account.sandbox.faults.clear()
    await flow.press((core) => core.checkAgain())
    expect(flow.step()).toBe('done')
    expect(account.told('done')).toEqual([{ email: NEW }])
  })

  it('asks for a sign-in that the check of a lost reply needs, and says so once', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('bindEmail', lostReply)
    account.sandbox.faults.every('getProfile', refusal(401, 2206))
    await submit()
    await account.pass(20)
    expect([flow.step(), flow.code()]).toEqual(['unconfirmed', 'unauthenticated'])
    expect(account.told('error')).toHaveLength(1)
    account.sandbox.faults.clear()
    account.host.reauth = async () => true
    await flow.press((core) => core.signInAgain())
    expect([flow.step(), flow.code()]).toEqual(['done', undefined])
  })

  it.each([
    ['the same', NEW, 'done'],
    ['another', 'ada@elsewhere.example', 'elsewhere'],
    ['none', null, 'prove'],
  ])('believes the account rather than a refusal as already bound: it has %s', async (_, email, step) => {
    const { account, flow, submit } = await coded()
    await account.sandbox.putUser({ userId: 'ada', email, phone: '1' })
    account.sandbox.faults.next('bindEmail', refusal(422, 2227))
    await submit()
    expect(flow.step()).toBe(step)
    expect(account.told('done')).toEqual(step === 'done' ? [{ email: NEW }] : [])
    expect(flow.code()).toBe(step === 'prove' ? 'already_bound' : undefined)
    if (step === 'elsewhere') expect(flow.now().state).toMatchObject({ draft: { to: NEW }, now: { email } })
  })

  it('leaves it open when a refusal as already bound cannot be looked into', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('bindEmail', refusal(422, 2227))
    account.sandbox.faults.every('getProfile', unreachable)
    await submit()
    expect(flow.step()).toBe('unconfirmed')
    await account.sandbox.putUser({ userId: 'ada', email: 'ada@elsewhere.example', phone: '1' })
    account.sandbox.faults.clear()
    await account.pass(3)
    expect(flow.now().state).toMatchObject({
      step: 'elsewhere',
      draft: { to: NEW },
      now: { email: 'ada@elsewhere.example' },
    })
  })

  it('does not offer a used code to another form of the same address', async () => {
    const { account, submit } = await coded()
    account.sandbox.faults.next('bindEmail', unreachable)
    account.sandbox.faults.every('getProfile', unreachable)
    await submit()
    account.sandbox.faults.clear()
    const other = await account.bind()
    await other.press((core) => enter(core, { to: NEW }))
    expect(other.now().state).toMatchObject({ step: 'prove', inboxes: [{ delivery: 'waiting' }] })
  })

  it('says what is under way', async () => {
    const { account, flow } = await opened()
    for (const [operation, verb, task] of [
      ['sendEmail', () => enter(flow.core, { to: NEW }), 'send'],
      ['sendEmail', () => flow.core.resend('new'), 'send'],
      ['bindEmail', () => flow.core.prove({ new: '0000' }), 'commit'],
    ] as const) {
      const release = account.sandbox.faults.hold(operation)
      await flow.press(verb)
      expect(flow.now().pending).toBe(task)
      release()
      await account.pass(60)
      expect(flow.now().pending).toBeNull()
    }
  })

  it('sends nothing for a verb that its step does not offer', async () => {
    const { account, flow } = await opened()
    await flow.press((core) => core.prove({ new: '123456' }))
    await flow.press((core) => core.resend())
    expect([account.sent('bind-email'), account.sent('send-email'), flow.code()]).toEqual([0, 0, undefined])
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => enter(core, { to: 'ada@third.example' }))
    await flow.press((core) => core.signInAgain())
    expect([account.sent('send-email'), flow.step()]).toEqual([1, 'prove'])
  })

  it('tells the host of an account that has an email', async () => {
    const account = await coreAccount()
    const flow = await account.bind()
    expect(flow.now().state).toMatchObject({
      step: 'unfit',
      reason: 'already_bound',
      account: { email: OLD },
    })
    expect(account.told('wrongFlow')).toEqual([{ reason: 'already_bound' }])
  })

  it('goes back to the address that was typed, or to none', async () => {
    const { account, flow } = await coded()
    await flow.press((core) => core.reopen())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { to: NEW } })
    await flow.press((core) => enter(core, { to: NEW }))
    const { generation } = flow.now()
    await flow.press((core) => core.cancel())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { to: '' } })
    expect(flow.now().generation).not.toBe(generation)
    expect(account.told('cancelled')).toHaveLength(1)
  })

  it('walks away from a mail, and never from a change', async () => {
    const { account, flow, submit } = await coded()
    const release = account.sandbox.faults.hold('bindEmail')
    const done = submit()
    await account.pass(0)
    await flow.press((core) => core.cancel())
    expect([flow.step(), flow.now().pending, account.told('cancelled')]).toEqual(['prove', 'commit', []])
    release()
    await done
    await account.pass(0)
    expect(flow.step()).toBe('done')
  })
})

describe('removing an email', () => {
  const coded = async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    return {
      account,
      flow,
      submit: () => flow.press((core) => core.prove({ old: account.codeFor(OLD) })),
    }
  }

  it('takes the code that was mailed, and tells each step and the end once', async () => {
    const { account, flow, submit } = await coded()
    expect(flow.now().state).toMatchObject({
      step: 'prove',
      draft: { from: OLD, ways: { other: '13800000000', username: null, providers: [] } },
    })
    await submit()
    expect(await account.email()).toBeNull()
    expect(account.told('step')).toEqual([{ step: 'draft' }, { step: 'prove' }, { step: 'done' }])
    expect(account.told('done')).toEqual([{ email: OLD }])
  })

  const sendRefused: Refused[] = [
    ['the last way to sign in', refusal(422, 2217), 'again: lastWay', undefined],
    ['no mail service', refusal(500, 2021), 'draft', 'mail_unavailable'],
    ['a lost reply', lostReply, 'prove', undefined],
  ]
  it.each(sendRefused)('after %s for the first mail', async (_, fault, step, code) => {
    const account = await coreAccount()
    const flow = await account.unbind()
    account.sandbox.faults.next('sendEmail', fault)
    await flow.press((core) => enter(core))
    expect([flow.place(), flow.code()]).toEqual([step, code])
  })

  const unbindRefused: Refused[] = [
    ['a wrong code', refusal(400, 2001), 'prove', 'code_rejected'],
    ['a late code', refusal(400, 2300), 'prove', 'code_expired'],
    ['the last way to sign in', refusal(422, 2217), 'again: lastWay', undefined],
    ['an account that says it has none, and has one', refusal(422, 2219), 'prove', 'no_email'],
    ['no more sign-in', refusal(401, 2206), 'prove', 'unauthenticated'],
    ['an unknown number', refusal(499, 987_654), 'prove', 'unknown'],
    ['a broken service', refusal(500), 'unconfirmed', undefined],
    ['no connection', unreachable, 'unconfirmed', undefined],
    ['a lost reply', lostReply, 'done', undefined],
  ]
  it.each(unbindRefused)('after %s for the code', async (_, fault, step, code) => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('unbindEmail', fault)
    await submit()
    expect([flow.place(), flow.code()]).toEqual([step, code])
    expect(flow.now().state).toHaveProperty('draft.from', OLD)
  })

  it('takes it for removed when a refusal says there is none, and the account too', async () => {
    const { account, flow, submit } = await coded()
    await account.sandbox.putUser({ userId: 'ada', email: null, phone: '1' })
    account.sandbox.faults.next('unbindEmail', refusal(422, 2219))
    await submit()
    expect(flow.step()).toBe('done')
    expect(account.told('done')).toEqual([{ email: OLD }])
  })

  it('leaves it open when that cannot be read', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('unbindEmail', refusal(422, 2219))
    account.sandbox.faults.every('getProfile', unreachable)
    await submit()
    expect(flow.step()).toBe('unconfirmed')
    await account.pass(120)
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', checking: false })
    expect(account.told('unconfirmed')).toEqual([{ email: OLD }])
  })

  it('finds out after a lost reply that nothing was removed', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('unbindEmail', unreachable)
    await submit()
    await account.pass(59)
    expect(flow.step()).toBe('unconfirmed')
    await account.pass(1)
    expect(flow.now().state).toMatchObject({
      step: 'again',
      why: 'undone',
      draft: { from: OLD },
      resendAt: null,
    })
    await flow.press((core) => core.resend())
    expect(flow.step()).toBe('prove')
  })

  it('does not send a worn-out code again', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.every('unbindEmail', refusal(400, 2001))
    for (let time = 0; time < 4; time += 1) await submit()
    expect([account.sent('unbind-email'), flow.code()]).toEqual([2, 'code_rejected'])
  })

  it('tells the host of an account that has none, and looks again when asked', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.unbind()
    expect(flow.now().state).toMatchObject({ step: 'unfit', reason: 'no_email' })
    expect(account.told('wrongFlow')).toEqual([{ reason: 'no_email' }])
    await account.sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
    await flow.press((core) => core.checkAgain())
    expect(flow.step()).toBe('draft')
  })

  it('begins again when cancelled', async () => {
    const { account, flow } = await coded()
    await flow.press((core) => core.cancel())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD } })
    expect(account.told('cancelled')).toHaveLength(1)
  })
})

describe('changing an email', () => {
  const coded = async (options: Parameters<Awaited<ReturnType<typeof coreAccount>>['change']>[0] = {}) => {
    const account = await coreAccount()
    const flow = await account.change(options)
    await flow.press((core) => enter(core, { to: NEW }))
    const codes = () => ({ new: account.codeFor(NEW), old: account.codeFor(OLD) })
    return { account, flow, codes, submit: () => flow.press((core) => core.prove(codes())) }
  }
  const verified = async () => {
    const all = await coded()
    await all.submit()
    return { ...all, confirm: () => all.flow.press((core) => core.commit()) }
  }

  it('takes both codes and a confirmation, and tells each step and the end once', async () => {
    const { account, flow, confirm } = await verified()
    expect(await account.email()).toBe(OLD)
    await confirm()
    expect(await account.email()).toBe(NEW)
    expect(account.told('step').map((detail) => (detail as { step: string }).step)).toEqual([
      'draft',
      'prove',
      'confirm',
      'done',
    ])
    expect(account.told('done')).toEqual([{ from: OLD, to: NEW }])
    expect(flow.now()).toMatchObject({ pending: null, failure: null })
  })

  it('is made at once where the host wants that, and the user still looks', async () => {
    const { account, flow, submit } = await coded({ commit: 'auto' })
    await submit()
    expect([flow.step(), await account.email()]).toEqual(['done', NEW])
  })

  it('mails nobody for the same address', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => enter(core, { to: OLD.toUpperCase() }))
    expect([flow.step(), flow.code(), account.sent('send-email')]).toEqual(['draft', 'same_email', 0])
  })

  it('bothers nobody else when the new address is refused', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    account.sandbox.faults.next('sendEmail', refusal(409, 2200))
    await flow.press((core) => enter(core, { to: NEW }))
    expect([flow.step(), flow.code(), account.sent('send-email')]).toEqual(['draft', 'email_taken', 1])
  })

  it('says which of two mails was refused', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    account.sandbox.faults.next('sendEmail', { kind: 'slowReply', until: Promise.resolve() })
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await flow.press((core) => enter(core, { to: NEW }))
    expect(flow.now().state).toMatchObject({
      step: 'prove',
      inboxes: [{ delivery: 'sent' }, { delivery: 'refused' }],
    })
    expect(flow.code()).toBe('mail_unavailable')
  })

  const verifyRefused: Refused[] = [
    ['a wrong code', refusal(400, 2001), 'prove', 'code_rejected'],
    ['a late code', refusal(400, 2300), 'prove', 'code_expired'],
    ['a taken address', refusal(409, 2200), 'draft', 'email_taken'],
    ['the same address', refusal(422, 2229), 'draft', 'same_email'],
    ['an old address that is none', refusal(422, 2037), 'prove', 'old_email_mismatch'],
    ['an account without an email', refusal(422, 2219), 'elsewhere', undefined],
    ['no more sign-in', refusal(401, 2206), 'prove', 'unauthenticated'],
    ['too many tries', limited, 'prove', 'rate_limited'],
    ['a broken service', refusal(500), 'again: codesSpent', undefined],
    ['no connection', unreachable, 'again: codesSpent', undefined],
    ['a lost reply', lostReply, 'again: codesSpent', undefined],
  ]
  it.each(verifyRefused)('after %s for the codes', async (_, fault, step, code) => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.next('verifyEmailChange', fault)
    await submit()
    expect([flow.place(), flow.code()]).toEqual([step, code])
    expect(flow.now().state).toMatchObject({ draft: { from: OLD, to: NEW } })
    expect(await account.email()).toBe(OLD)
  })

  const updateRefused: Refused[] = [
    ['a token that is no good', refusal(400), 'again: expired', undefined],
    ['a taken address', refusal(409, 2200), 'draft', 'email_taken'],
    ['no more sign-in', refusal(401, 2020), 'confirm', 'unauthenticated'],
    ['no permission', refusal(403, 1576), 'confirm', 'forbidden'],
    ['too many tries', limited, 'confirm', 'rate_limited'],
    ['an unknown number', refusal(499, 987_654), 'confirm', 'unknown'],
    ['a broken service', refusal(500), 'unconfirmed', undefined],
    ['no connection', unreachable, 'unconfirmed', undefined],
    ['a lost reply', lostReply, 'done', undefined],
  ]
  it.each(updateRefused)('after %s for the change', async (_, fault, step, code) => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', fault)
    await confirm()
    expect([flow.place(), flow.code()]).toEqual([step, code])
    expect(flow.now().state).toMatchObject({ draft: { from: OLD, to: NEW } })
  })

  it.each([
    ['the wanted one', NEW, 'done'],
    ['another', 'ada@elsewhere.example', 'elsewhere'],
    ['none', null, 'elsewhere'],
  ])('believes the account rather than a refused token: it has %s', async (_, email, step) => {
    const { account, flow, confirm } = await verified()
    await account.sandbox.putUser({ userId: 'ada', email, phone: '1' })
    account.sandbox.faults.next('updateEmail', refusal(400))
    await confirm()
    expect(flow.now().state).toMatchObject({ step, draft: { from: OLD, to: NEW } })
    if (step === 'elsewhere') expect(flow.now().state).toHaveProperty('now.email', email)
  })

  it.each([
    ['no more sign-in', refusal(401, 2020), 'confirm'],
    ['no permission', refusal(403, 1576), 'confirm'],
    ['too many tries', limited, 'confirm'],
    ['a token that is no good', refusal(400), 'unconfirmed'],
    ['a taken address', refusal(409, 2200), 'unconfirmed'],
    ['an unknown number', refusal(499, 987_654), 'unconfirmed'],
  ])('after %s, when the account cannot be read', async (_, fault, step) => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', fault)
    account.sandbox.faults.every('getProfile', unreachable)
    await confirm()
    expect(flow.step()).toBe(step)
    await account.pass(60)
    // It was sent, so that the end of the token does not prove that nothing changed.
    expect(flow.step()).toBe('unconfirmed')
  })

  it('lets a change under way end, however long it takes', async () => {
    const { account, flow, confirm } = await verified()
    const release = account.sandbox.faults.hold('updateEmail')
    await confirm()
    // Less than the client waits, and more than the token lives.
    await account.pass(70)
    expect([flow.step(), flow.now().pending]).toEqual(['confirm', 'commit'])
    release()
    await account.pass(0)
    expect(flow.step()).toBe('done')
  })

  it('goes on from what the account has now, with the new address or without', async () => {
    const elsewhere = async () => {
      const all = await verified()
      await all.account.sandbox.putUser({ userId: 'ada', email: 'ada@elsewhere.example', phone: '1' })
      all.account.sandbox.faults.next('updateEmail', refusal(400))
      await all.confirm()
      return all.flow
    }
    const edited = await elsewhere()
    await edited.press((core) => core.reopen())
    expect(edited.now().state).toMatchObject({
      step: 'draft',
      draft: { from: 'ada@elsewhere.example', to: NEW },
    })
    const cancelled = await elsewhere()
    await cancelled.press((core) => core.cancel())
    expect(cancelled.now().state).toMatchObject({
      step: 'draft',
      draft: { from: 'ada@elsewhere.example', to: '' },
    })
  })

  it('says what is under way', async () => {
    const { account, flow, codes } = await coded()
    await account.pass(60)
    const { core } = flow
    for (const [operation, verb, task] of [
      ['sendEmail', () => core.resend('new'), 'send'],
      ['sendEmail', () => core.resend('old'), 'send'],
      ['verifyEmailChange', () => core.prove(codes()), 'verify'],
      ['updateEmail', () => core.commit(), 'commit'],
    ] as const) {
      const release = account.sandbox.faults.hold(operation)
      await flow.press(verb)
      expect(flow.now().pending).toBe(task)
      release()
      await account.pass(0)
      expect(flow.now().pending).toBeNull()
    }
    expect(flow.step()).toBe('done')
  })

  it('sends nothing for a verb that its step does not offer', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const { core } = flow
    const wrong = [
      () => core.commit(),
      () => core.prove({ new: '1', old: '2' }),
      () => core.resend('new'),
      () => core.resend('old'),
      () => core.resend(),
      () => core.signInAgain(),
    ]
    for (const verb of wrong) await flow.press(verb)
    expect([flow.step(), flow.code()]).toEqual(['draft', undefined])
    const sent = ['send-email', 'verify-update-email-request', 'update-email'].map(account.sent)
    expect(sent).toEqual([0, 0, 0])
    await flow.press(() => enter(core, { to: NEW }))
    await flow.press(() => core.commit())
    await flow.press(() => enter(core, { to: 'ada@third.example' }))
    expect([account.sent('update-email'), account.sent('send-email')]).toEqual([0, 2])
  })

  it.each([
    ['a lost reply', lostReply, '123456'],
    ['a code of a moment ago', refusal(422, 2080), '123456'],
    ['a refusal', refusal(500, 2021), ''],
  ])('keeps a typed old code after %s only where one may be in the inbox', async (_, fault, code) => {
    const account = await coreAccount()
    const flow = await account.change()
    account.sandbox.faults.next('sendEmail', { kind: 'slowReply', until: Promise.resolve() })
    account.sandbox.faults.next('sendEmail', fault)
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.reopen({ old: '123456' }))
    expect([flow.step(), flow.core.keptCode()]).toEqual(['draft', code])
  })

  it('keeps no old code where none was typed', async () => {
    const { flow } = await coded()
    await flow.press((core) => core.reopen())
    expect([flow.step(), flow.core.keptCode()]).toEqual(['draft', ''])
  })

  it('tells how the time runs out, and takes back what was not confirmed', async () => {
    const { account, flow } = await verified()
    const left = () => (flow.now().state as { warning?: unknown }).warning
    expect(left()).toBe('start')
    await account.pass(39)
    expect(left()).toBe('start')
    await account.pass(1)
    expect(left()).toBe(20)
    await account.pass(10)
    expect(left()).toBe(10)
    await account.pass(10)
    expect(flow.now().state).toMatchObject({
      step: 'again',
      why: 'expired',
      draft: { from: OLD, to: NEW },
      resendAt: null,
    })
    await flow.press((core) => core.resend())
    expect([flow.step(), account.sent('send-email')]).toEqual(['prove', 4])
  })

  it('does not end while nobody looks, and at once when somebody does again', async () => {
    const { account, flow } = await verified()
    flow.hide()
    await account.pass(70)
    expect(flow.step()).toBe('confirm')
    await flow.show()
    expect(flow.place()).toBe('again: expired')
  })

  it('finds out after a lost reply that nothing was changed, half a minute after the token’s end', async () => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', unreachable)
    await confirm()
    await account.pass(89)
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', checking: true })
    await account.pass(1)
    expect(flow.now().state).toMatchObject({
      step: 'again',
      why: 'undone',
      draft: { from: OLD, to: NEW },
      resendAt: null,
    })
  })

  it('tells of a lost reply once, when the account cannot be read', async () => {
    const { account, flow, confirm } = await verified()
    account.sandbox.faults.next('updateEmail', unreachable)
    account.sandbox.faults.every('getProfile', unreachable)
    await confirm()
    await account.pass(200)
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', checking: false })
    expect(account.told('unconfirmed')).toEqual([{ from: OLD, to: NEW }])
  })

  it('mails again to the inbox that was chosen', async () => {
    const { account, flow } = await coded()
    await account.pass(60)
    await flow.press((core) => core.resend('new'))
    expect(flow.now().state).toMatchObject({ inboxes: [{ round: 2 }, { round: 1 }] })
    await flow.press((core) => core.resend('old'))
    expect(flow.now().state).toMatchObject({ inboxes: [{ round: 2 }, { round: 2 }] })
    expect(account.sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, OLD, NEW, OLD])
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', refusal(409, 2200))
    await flow.press((core) => core.resend('old'))
    expect([flow.step(), flow.code()]).toEqual(['prove', 'email_taken'])
    account.sandbox.faults.next('sendEmail', refusal(409, 2200))
    await flow.press((core) => core.resend('new'))
    expect([flow.step(), flow.code()]).toEqual(['draft', 'email_taken'])
  })

  it('keeps a typed old code while the address is edited, and only where it may still be right', async () => {
    const { account, flow } = await coded()
    const { core } = flow
    await flow.press(() => core.reopen({ old: '123456' }))
    expect(core.keptCode()).toBe('123456')
    await flow.press(() => enter(core, { to: 'ada@third.example' }))
    expect([core.keptCode(), account.sent('send-email')]).toEqual(['123456', 3])
    await flow.press(() => core.reopen({ old: core.keptCode() }))
    expect(core.keptCode()).toBe('123456')
    await flow.press(() => core.cancel())
    expect(core.keptCode()).toBe('')
  })

  it('asks for the old code when the service does', async () => {
    const { account, flow } = await coded({ verifyOld: false })
    expect(flow.now().state).toMatchObject({ draft: { asksOld: false }, inboxes: [{ role: 'new' }] })
    await flow.press((core) => core.prove({ new: account.codeFor(NEW) }))
    expect(flow.code()).toBe('old_code_required')
    expect(flow.now().state).toMatchObject({
      step: 'prove',
      draft: { asksOld: true },
      inboxes: [
        { role: 'new', delivery: 'sent' },
        { role: 'old', to: OLD, delivery: 'unsent' },
      ],
    })
  })

  it('does not send worn-out codes again', async () => {
    const { account, flow, submit } = await coded()
    account.sandbox.faults.every('verifyEmailChange', refusal(400, 2001))
    for (let time = 0; time < 4; time += 1) await submit()
    expect([account.sent('verify-update-email-request'), flow.code()]).toEqual([2, 'code_rejected'])
    await flow.press((core) => core.prove({ new: '0000', old: '0000' }))
    expect(account.sent('verify-update-email-request')).toBe(3)
  })

  it('knows its time from the request, and lets a second press change nothing', async () => {
    const { account, flow, confirm } = await verified()
    const { state } = flow.now()
    if (state.step !== 'confirm') throw new Error(state.step)
    expect(readDeadline(state.deadline, account.session.now())).toEqual({
      zone: 'alive',
      remainingMs: 60_000,
    })
    await Promise.all([confirm(), confirm()])
    expect(account.sent('update-email')).toBe(1)
  })
})
