// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { coreAccount, enter, NEW, OLD } from '../support/core-account.ts'
import { refusal, unreachable } from '../support/faults.ts'

const MOVED = 'ada@moved.example'

describe('what is read of the account while a flow is open', () => {
  it('moves a change on that waits for codes, and says so', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => enter(core, { to: NEW }))
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'elsewhere', now: { email: MOVED }, draft: { to: NEW } })
    await account.sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'elsewhere', now: { email: OLD } })
    await flow.press((core) => core.reopen())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD, to: NEW } })
  })

  it('waits until a request is done', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const release = account.sandbox.faults.hold('sendEmail')
    await flow.press((core) => enter(core, { to: NEW }))
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now()).toMatchObject({ pending: 'send', state: { step: 'draft', draft: { from: OLD } } })
    await flow.press(() => release())
    await account.pass(1)
    expect(flow.now().state).toMatchObject({ step: 'elsewhere', now: { email: MOVED } })
  })

  it('waits until the screen is shown', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const other = await account.unbind()
    flow.hide()
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await other.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ draft: { from: OLD } })
    await flow.show()
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: MOVED } })
  })

  it('finds an account without an email, and one that has it again', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.change()
    expect(flow.now().state).toMatchObject({ step: 'unfit', reason: 'no_email' })
    expect(account.told('wrongFlow')).toEqual([{ reason: 'no_email' }])
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'unfit', reason: 'no_email' })
    await account.sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD, to: '', asksOld: true } })
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
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD } })
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
    expect(flow.step()).toBe('unfit')
    account.sandbox.faults.every('getProfile', refusal(400, 2001))
    await flow.press((core) => core.checkAgain())
    expect(flow.step()).toBe('unavailable')
    account.sandbox.faults.clear()
    await checkAgain()
    expect(account.told('step')).toEqual(
      ['unfit', 'loading', 'unfit', 'loading', 'unavailable', 'loading', 'unfit'].map((step) => ({
        step,
      })),
    )
  })

  it('stays on the screen when another read of it fails', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.change()
    account.sandbox.faults.next('getProfile', refusal(400, 2001))
    await flow.press(() => account.session.refetchProfile())
    expect(flow.step()).toBe('unfit')
  })

  it('is what was changed a moment ago, for half a minute, whatever a lagging read says', async () => {
    const account = await coreAccount()
    await account.pass(10)
    account.session.settle('ada', { email: MOVED })
    const flow = await account.change()
    const read = async () => {
      await flow.press(() => account.session.refetchProfile())
      return (flow.now().state as { draft: { from: string } }).draft.from
    }
    await account.pass(29)
    expect(await read()).toBe(MOVED)
    await account.pass(1)
    expect(await read()).toBe(OLD)
  })
})

describe('an account that another part of the page changes', () => {
  /** Somebody else's doing, as this page comes to know of it. */
  const become = async (account: Awaited<ReturnType<typeof coreAccount>>, email: string | null) => {
    await account.sandbox.putUser({ userId: 'ada', email, phone: '1' })
    account.session.refetchProfile()
    await account.pass(1)
  }

  it.each([
    ['prove', 0],
    ['again: lastWay', refusal(422, 2217)],
    ['again: undone', unreachable],
  ] as const)('is not left at the step "%s" of removing what it has no more', async (step, fault) => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    if (fault !== 0) {
      account.sandbox.faults.next('unbindEmail', fault)
      await flow.press((core) => core.prove({ old: account.codeFor(OLD) }))
      await account.pass(60)
    }
    expect(flow.place()).toBe(step)
    await become(account, OLD.toUpperCase())
    expect(flow.place()).toBe(step)
    await become(account, MOVED)
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: MOVED } })
    await flow.press((core) => enter(core))
    await flow.press((core) => core.prove({ old: account.codeFor(MOVED) }))
    expect([flow.step(), await account.email()]).toEqual(['done', null])
  })

  it('takes back what was told of an email that was added', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.bind()
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.prove({ new: account.codeFor(NEW) }))
    expect(flow.step()).toBe('done')
    await become(account, NEW)
    expect(flow.step()).toBe('done')
    await become(account, MOVED)
    expect(flow.now().state).toMatchObject({
      step: 'unfit',
      reason: 'already_bound',
      account: { email: MOVED },
    })
  })

  it('takes back what was told of a change, and of a removal', async () => {
    const account = await coreAccount()
    const change = await account.change()
    await change.press((core) => enter(core, { to: NEW }))
    await change.press((core) => core.prove({ new: account.codeFor(NEW), old: account.codeFor(OLD) }))
    await change.press((core) => core.commit())
    expect(change.step()).toBe('done')
    const removal = await account.unbind()
    await removal.press((core) => enter(core))
    await removal.press((core) => core.prove({ old: account.codeFor(NEW) }))
    expect([change.place(), removal.place()]).toEqual(['unfit: no_email', 'done'])
    await become(account, MOVED)
    expect([change.now().state, removal.now().state]).toMatchObject([
      { step: 'draft', draft: { from: MOVED } },
      { step: 'draft', draft: { from: MOVED } },
    ])
  })

  it('takes back what was told of an email that was there instead', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.bind()
    await flow.press((core) => enter(core, { to: NEW }))
    account.sandbox.faults.next('bindEmail', unreachable)
    await account.sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
    await flow.press((core) => core.prove({ new: account.codeFor(NEW) }))
    expect(flow.step()).toBe('elsewhere')
    await become(account, null)
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { to: '' } })
  })

  it('is not taken for lagging where a replica is news', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.bind()
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.prove({ new: account.codeFor(NEW) }))
    const readBy = async (email: string | null) => {
      await account.sandbox.putUser({ userId: 'ada', email, phone: '1' })
      return (await account.session.readProfile()).email
    }
    expect([await readBy(null), await readBy(MOVED)]).toEqual([NEW, MOVED])
    await account.pass(30)
    expect(await readBy(null)).toBeNull()
  })
})

describe('what became certain while it could not be read', () => {
  it('is on the screen that was hidden when it did', async () => {
    const account = await coreAccount()
    const change = await account.change()
    const removal = await account.unbind()
    removal.hide()
    await account.pass(1)
    await change.press((core) => enter(core, { to: NEW }))
    await change.press((core) => core.prove({ new: account.codeFor(NEW), old: account.codeFor(OLD) }))
    await change.press((core) => core.commit())
    change.hide()
    account.queryClient.clear()
    await account.pass(60)
    account.sandbox.faults.every('getProfile', unreachable)
    await removal.show()
    expect(removal.now().state).toMatchObject({
      step: 'draft',
      draft: { from: NEW, ways: { other: '13800000000' } },
    })
  })

  it('is not shown to anybody else', async () => {
    const account = await coreAccount()
    const removal = await account.unbind()
    removal.hide()
    await account.pass(1)
    account.session.settle('eve', { email: NEW })
    account.sandbox.faults.every('getProfile', unreachable)
    await removal.show()
    expect(removal.now().state).toMatchObject({ step: 'draft', draft: { from: OLD } })
  })

  it('is not set against what the screen has shown since', async () => {
    const account = await coreAccount()
    const removal = await account.unbind()
    account.session.settle('ada', { email: NEW })
    await account.pass(60)
    await removal.press(() => account.session.refetchProfile())
    removal.hide()
    account.queryClient.clear()
    account.sandbox.faults.every('getProfile', unreachable)
    await removal.show()
    expect(removal.now().state).toMatchObject({ step: 'draft', draft: { from: OLD } })
  })

  it('is what the next flow begins with where a refusal told it', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => enter(core, { to: NEW }))
    await account.sandbox.putUser({ userId: 'ada', email: null, phone: '1' })
    account.sandbox.faults.every('getProfile', unreachable)
    await flow.press((core) => core.prove({ new: account.codeFor(NEW), old: account.codeFor(OLD) }))
    expect(flow.now().state).toMatchObject({ step: 'elsewhere', now: { email: null } })
    expect((await account.change()).place()).toBe('unfit: no_email')
  })
})

describe('a host that clears its query cache', () => {
  it('at a sign-in leaves nobody before a skeleton', async () => {
    const account = await coreAccount()
    account.sandbox.faults.every('getProfile', refusal(401, 2206))
    const flow = await account.change()
    account.host.reauth = async () => {
      account.sandbox.faults.clear()
      account.queryClient.clear()
      return true
    }
    await flow.press((core) => core.signInAgain())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD } })
  })

  it('has every flow follow the account on', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    account.session.forgetProfile()
    await account.pass(1)
    await account.sandbox.putUser({ userId: 'ada', email: MOVED, phone: '1' })
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: MOVED } })
  })
})

describe('a profile that may not be read now', () => {
  it('is told with the wait, instead of a skeleton', async () => {
    const account = await coreAccount()
    account.sandbox.faults.next('getProfile', { kind: 'rateLimited', retryAfter: 17 })
    const flow = await account.change()
    expect([flow.step(), flow.code()]).toEqual(['unavailable', 'rate_limited'])
    expect(flow.now().failure?.retryAt?.certainMs).toBe(17_000)
    await flow.press((core) => core.checkAgain())
    expect(flow.step()).toBe('draft')
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
    expect([flow.step(), flow.code()]).toEqual(['draft', undefined])
  })

  it('is told so again with each look at a lost reply that they ask for', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    account.sandbox.faults.next('unbindEmail', { kind: 'unreachable' })
    account.sandbox.faults.every('getProfile', refusal(401, 2206))
    await flow.press((core) => core.prove({ old: account.codeFor(OLD) }))
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
  it('only spares the skeleton: the account itself is read all the same', async () => {
    const account = await coreAccount()
    const release = account.sandbox.faults.hold('getProfile')
    const flow = await account.change({ current: MOVED })
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: MOVED }, account: null })
    await flow.press(() => release())
    await account.pass(1)
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD }, account: { email: OLD } })
  })

  it('sends nothing for a press that comes before the account was read, and says what it has', async () => {
    const account = await coreAccount()
    const release = account.sandbox.faults.hold('getProfile')
    const flow = await account.change({ current: MOVED })
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press(() => release())
    await account.pass(1)
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD, to: NEW } })
    expect([flow.code(), account.sent('send-email')]).toEqual(['account_changed', 0])
    await flow.press((core) => enter(core))
    expect(account.sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, OLD])
  })

  it('sends nothing where the account cannot be read, and keeps the address', async () => {
    const account = await coreAccount()
    account.sandbox.faults.every('getProfile', unreachable)
    const flow = await account.change({ current: OLD })
    await flow.press((core) => enter(core, { to: NEW }))
    await account.pass(10)
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD, to: NEW } })
    expect([flow.code(), account.sent('send-email')]).toEqual(['account_unreadable', 0])
    account.sandbox.faults.clear()
    await flow.press((core) => enter(core))
    expect(flow.step()).toBe('prove')
  })

  it('is not heard any more once the account was read', async () => {
    const account = await coreAccount()
    const { flow, say } = await account.changeAsTold({ current: OLD })
    await say({ current: MOVED })
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: OLD } })
  })
})

describe('options that the host changes', () => {
  it('are heard also at a step that cannot show them', async () => {
    const account = await coreAccount()
    const { flow, say } = await account.changeAsTold({ verifyOld: true })
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.prove({ new: account.codeFor(NEW), old: account.codeFor(OLD) }))
    await say({ verifyOld: false })
    expect(flow.now().state).toMatchObject({ step: 'confirm', draft: { asksOld: true } })
    await flow.press((core) => core.reopen())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { asksOld: false, to: NEW } })
  })

  it('are not heard in the middle of a request, but after it', async () => {
    const account = await coreAccount()
    const { flow, say } = await account.changeAsTold({ verifyOld: true })
    const release = account.sandbox.faults.hold('sendEmail')
    await flow.press((core) => enter(core, { to: NEW }))
    await say({ verifyOld: false })
    expect(flow.now()).toMatchObject({ pending: 'send', state: { draft: { asksOld: true, to: NEW } } })
    await flow.press(() => release())
    expect(account.sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, OLD])
    await flow.press((core) => core.reopen())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { asksOld: false, to: NEW } })
  })

  it('may say late that the old address is not verified', async () => {
    const account = await coreAccount({ settings: { verifyOldEmail: false } })
    const { flow, say } = await account.changeAsTold({ verifyOld: undefined })
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { asksOld: true } })
    await say({ verifyOld: false })
    await flow.press((core) => enter(core, { to: NEW }))
    expect([flow.step(), account.sandbox.mailbox.mails.map(({ to }) => to)]).toEqual(['prove', [NEW]])
  })
})

describe('somebody else who is signed in', () => {
  it('is not locked out by the host’s word for the one before, and sends nothing in their name', async () => {
    const account = await coreAccount()
    await account.session.readProfile()
    const flow = await account.change({ current: OLD })
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press((core) => enter(core, { to: NEW }))
    await account.pass(1)
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: 'taken@example.com', to: '' } })
    expect(account.sandbox.mailbox.mails).toEqual([])
    await flow.press((core) => enter(core, { to: NEW }))
    expect(account.sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, 'taken@example.com'])
  })

  it('goes on where the host’s word is for them', async () => {
    const account = await coreAccount()
    await account.session.readProfile()
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    const flow = await account.change({ current: 'taken@example.com' })
    await flow.press((core) => enter(core, { to: NEW }))
    await account.pass(1)
    expect(account.sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, 'taken@example.com'])
    expect(flow.step()).toBe('prove')
  })

  it('hears nothing of the one before, not even what kind of account that was', async () => {
    const account = await coreAccount({ email: null })
    const flow = await account.change()
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => account.session.refetchProfile())
    expect(account.told('step')).toEqual([{ step: 'unfit' }, { step: 'loading' }, { step: 'draft' }])
    expect(account.told('wrongFlow')).toHaveLength(1)
  })

  it.each([
    ['while it is checked', 20],
    ['after its check has ended', 120],
  ])('takes over from a lost reply at once, %s, and the host is told that it is open', async (_, seconds) => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    account.sandbox.faults.next('unbindEmail', { kind: 'lostReply' })
    account.sandbox.faults.every('getProfile', refusal(500))
    await flow.press((core) => core.prove({ old: account.codeFor(OLD) }))
    await account.pass(seconds)
    expect(flow.now().state).toMatchObject({ step: 'unconfirmed', draft: { from: OLD } })
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    account.sandbox.faults.clear()
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: 'taken@example.com' } })
    const reads = account.sent('get-profile')
    await account.pass(120)
    expect(account.sent('get-profile')).toBe(reads)
    expect([account.told('done'), account.told('unconfirmed')]).toEqual([[], [{ email: OLD }]])
  })

  it('begins anew, with nothing of the one before', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    const { generation } = flow.now()
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.reopen({ old: '123456' }))
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: 'taken@example.com', to: '' } })
    expect(flow.core.keptCode()).toBe('')
    expect(flow.now().generation).not.toBe(generation)
  })

  it('begins anew while a change is under way, and gets nothing of it', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    const release = account.sandbox.faults.hold('unbindEmail')
    await flow.press((core) => core.prove({ old: account.codeFor(OLD) }))
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => account.session.refetchProfile())
    expect(flow.now()).toMatchObject({
      pending: null,
      state: { step: 'draft', draft: { from: 'taken@example.com' } },
    })
    expect(account.told('unconfirmed')).toEqual([{ email: OLD }])
    const newcomer = flow.now()
    await flow.press(() => release())
    await account.pass(1)
    // It went well after all: the host is told, and the screen of the newcomer does not move.
    expect([await account.email(), account.told('done')]).toEqual([null, [{ email: OLD }]])
    expect(flow.now()).toEqual(newcomer)
  })
})

describe('codes that were typed', () => {
  it('are void when the user has to sign in, in a removal too', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    account.sandbox.faults.next('unbindEmail', refusal(401, 2020))
    await flow.press((core) => core.prove({ old: account.codeFor(OLD) }))
    expect(flow.now().state).toMatchObject({ step: 'prove', inboxes: [{ round: 2 }] })
    expect(flow.code()).toBe('unauthenticated')
  })

  it('of both inboxes are void when the user has to sign in', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => enter(core, { to: NEW }))
    account.sandbox.faults.next('verifyEmailChange', refusal(403))
    await flow.press((core) => core.prove({ new: '1234', old: '1234' }))
    expect(flow.now().state).toMatchObject({ inboxes: [{ round: 2 }, { round: 2 }] })
  })

  it('are mailed again from the code, and keep the one that may have arrived when that is refused', async () => {
    const account = await coreAccount()
    const flow = await account.unbind()
    await flow.press((core) => enter(core))
    await account.pass(60)
    await flow.press((core) => core.resend('old'))
    expect(flow.now().state).toMatchObject({ step: 'prove', inboxes: [{ round: 2, delivery: 'sent' }] })
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await flow.press((core) => core.resend('old'))
    expect(flow.now().state).toMatchObject({ step: 'prove', inboxes: [{ round: 2, delivery: 'refused' }] })
    expect(flow.code()).toBe('mail_unavailable')
  })

  it.each(['code_rejected', 'code_expired'] as const)(
    'and were refused as %s are not sent a third time',
    async (code) => {
      const account = await coreAccount()
      const flow = await account.unbind()
      await flow.press((core) => enter(core))
      account.sandbox.faults.every('unbindEmail', refusal(400, code === 'code_expired' ? 2300 : 2001))
      for (let time = 0; time < 3; time += 1) await flow.press((core) => core.prove({ old: '1234' }))
      expect([account.sent('unbind-email'), flow.code()]).toEqual([2, 'code_rejected'])
      await account.pass(60)
      await flow.press((core) => core.resend('old'))
      await flow.press((core) => core.prove({ old: '1234' }))
      expect(account.sent('unbind-email')).toBe(3)
    },
  )

  it('are worn out for one address only, and until a newer one is mailed', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    account.sandbox.faults.every('verifyEmailChange', refusal(400, 2300))
    const wear = async () => {
      for (let time = 0; time < 3; time += 1)
        await flow.press((core) => core.prove({ new: '1234', old: '1234' }))
      return account.sent('verify-update-email-request')
    }
    await flow.press((core) => enter(core, { to: NEW }))
    expect(await wear()).toBe(2)
    await account.pass(60)
    await flow.press((core) => core.resend('old'))
    expect(await wear()).toBe(4)
    await flow.press((core) => core.reopen())
    await flow.press((core) => enter(core, { to: 'ada@third.example' }))
    expect(await wear()).toBe(6)
  })

  it('of the old inbox are kept until a newer one is mailed there', async () => {
    const account = await coreAccount()
    const flow = await account.change()
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.reopen({ old: '123456' }))
    await flow.press((core) => enter(core, { to: NEW }))
    await account.pass(60)
    await flow.press((core) => core.resend('new'))
    expect(flow.core.keptCode()).toBe('123456')
    await flow.press((core) => core.resend('old'))
    expect(flow.core.keptCode()).toBe('')
  })
})
