// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { secondsLeft } from '../../src/flow/deadline.ts'
import type { SandboxFault } from '../../src/sandbox/index.ts'
import { coreAccount, enter, NEW, OLD } from '../support/core-account.ts'
import { refusal, unreachable } from '../support/faults.ts'

const lostReply: SandboxFault = { kind: 'lostReply' }
const limited: SandboxFault = { kind: 'rateLimited', retryAfter: 20 }

describe('what the host is told and asked', () => {
  const opened = async () => {
    const account = await coreAccount({ email: null })
    return { account, flow: await account.bind() }
  }

  it('is each failure with its numbers, and nothing of what was typed', async () => {
    const { account, flow } = await opened()
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await flow.press((core) => enter(core, { to: NEW }))
    expect(account.told('error')).toEqual([
      {
        code: 'mail_unavailable',
        apiCode: 2021,
        requestId: expect.stringMatching(/^sandbox-/),
        operation: 'email.sendCode',
        status: 200,
        step: 'draft',
      },
    ])
  })

  it('is no failure and no step of a screen that is not shown, until it is', async () => {
    const { account, flow } = await opened()
    const release = account.sandbox.faults.hold('sendEmail')
    await flow.press((core) => enter(core, { to: NEW }))
    flow.hide()
    release()
    await account.pass(0)
    expect(account.told('step')).toEqual([{ step: 'draft' }])
    await flow.show()
    expect(account.told('step')).toEqual([{ step: 'draft' }, { step: 'prove' }])
  })

  it('is no failure either of a screen that is gone', async () => {
    const account = await coreAccount({ email: null, settings: { revealTakenAddress: true } })
    const flow = await account.bind()
    const release = account.sandbox.faults.hold('sendEmail')
    await flow.press((core) => enter(core, { to: 'taken@example.com' }))
    flow.hide()
    release()
    await account.pass(0)
    expect([flow.code(), account.told('error')]).toEqual(['email_taken', []])
  })

  it('may be nothing at all', async () => {
    const account = await coreAccount({ email: null })
    const silent = { onStep: undefined, onError: undefined, onUnconfirmed: undefined, onSuccess: undefined }
    const flow = await account.bind(silent)
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => enter(core, { to: NEW }))
    account.sandbox.faults.next('bindEmail', lostReply)
    account.sandbox.faults.next('getProfile', unreachable)
    await flow.press((core) => core.prove({ new: account.codeFor(NEW) }))
    expect(flow.step()).toBe('unconfirmed')
    await account.pass(1)
    expect(flow.step()).toBe('done')
  })

  it('is each request by its name in React Query, and nothing of what it carries', async () => {
    const account = await coreAccount()
    const names: unknown[] = []
    account.queryClient.getMutationCache().subscribe(({ type, mutation }) => {
      if (type === 'added') names.push(mutation?.options.mutationKey)
      expect(mutation?.state.variables).toBeUndefined()
      expect(mutation?.state.data).toBeUndefined()
    })
    const change = await account.change()
    await change.press((core) => enter(core, { to: NEW }))
    await change.press((core) => core.prove({ new: account.codeFor(NEW), old: account.codeFor(OLD) }))
    await change.press((core) => core.commit())
    const unbind = await account.unbind()
    await unbind.press((core) => enter(core))
    await unbind.press((core) => core.prove({ old: account.codeFor(NEW) }))
    const bind = await account.bind()
    await bind.press((core) => enter(core, { to: 'ada@third.example' }))
    await bind.press((core) => core.prove({ new: account.codeFor('ada@third.example') }))
    expect(await account.email()).toBe('ada@third.example')
    expect(names).toEqual(
      [
        ...['email.sendCode', 'email.sendCode', 'email.verifyChange', 'email.change'],
        ...['email.sendCode', 'email.unbind', 'email.sendCode', 'email.bind'],
      ].map((operation) => ['acct', operation]),
    )
  })

  it('may throw without harm', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const account = await coreAccount({ email: null })
    const flow = await account.bind({
      onStep() {
        throw new Error('host')
      },
    })
    expect(flow.step()).toBe('draft')
    expect(reported).toHaveBeenCalledTimes(1)
  })

  it('is whether the user signed in lately, once before the first mail, and again after the end', async () => {
    const { account, flow } = await opened()
    const asked: string[] = []
    account.host.reauth = async ({ reason }) => {
      asked.push(reason)
      return true
    }
    await flow.press((core) => enter(core, { to: NEW }))
    await flow.press((core) => core.reopen())
    await flow.press((core) => enter(core, { to: 'ada@third.example' }))
    expect([asked, account.sent('send-email')]).toEqual([['start'], 2])
    await flow.press((core) => core.cancel())
    await flow.press((core) => enter(core, { to: 'ada@fourth.example' }))
    expect(asked).toEqual(['start', 'start'])
  })

  it.each([
    ['no', async () => false],
    ['an error', () => Promise.reject(new Error('popup closed'))],
  ])('stops before anything is sent when it answers with %s', async (_, reauth) => {
    const { account, flow } = await opened()
    account.host.reauth = reauth
    await flow.press((core) => enter(core, { to: NEW }))
    expect([flow.step(), flow.code(), account.sent('send-email')]).toEqual(['draft', 'forbidden', 0])
  })

  it.each([
    [401, 2020, 'unauthenticated'],
    [403, 1576, 'forbidden'],
  ])(
    'is to sign the user in after a %i, and again when the user asks',
    async (statusCode, apiCode, reason) => {
      const { account, flow } = await opened()
      const asked: string[] = []
      account.host.reauth = async (request) => {
        asked.push(request.reason)
        return asked.length !== 2
      }
      account.sandbox.faults.next('sendEmail', refusal(statusCode, apiCode))
      await flow.press((core) => enter(core, { to: NEW }))
      expect([asked, flow.code()]).toEqual([['start', reason], reason])
      await flow.press((core) => core.signInAgain())
      expect([asked, flow.code()]).toEqual([['start', reason, reason], undefined])
      await flow.press((core) => core.signInAgain())
      expect(asked).toHaveLength(3)
    },
  )

  it('can sign the user in only when it says so', async () => {
    const { account, flow } = await opened()
    expect(flow.core.canSignInAgain()).toBe(false)
    account.host.reauth = async () => true
    expect(flow.core.canSignInAgain()).toBe(true)
  })

  it('is left alone as long as the service says', async () => {
    const { account, flow } = await opened()
    account.sandbox.faults.next('sendEmail', limited)
    await flow.press((core) => enter(core, { to: NEW }))
    const { failure } = flow.now()
    expect(failure?.retryAt && secondsLeft(failure.retryAt, account.session.now())).toBe(20)
    await account.pass(19)
    await flow.press((core) => enter(core, { to: NEW }))
    expect(account.sent('send-email')).toBe(1)
    await account.pass(1)
    await flow.press((core) => enter(core, { to: NEW }))
    expect([account.sent('send-email'), flow.step()]).toEqual([2, 'prove'])
  })
})

describe('reading the account', () => {
  it.each([
    ['none', null, 'draft'],
    ['one that is not told', OLD, 'unavailable'],
  ])('asks the security summary where the profile does not tell: there is %s', async (_, email, step) => {
    const account = await coreAccount({ email, scope: 'openid profile' })
    expect((await account.bind()).step()).toBe(step)
    expect(account.sent('get-security-info')).toBe(1)
  })

  it('is possible again where it was not', async () => {
    const account = await coreAccount({ email: null })
    account.sandbox.faults.next('getProfile', refusal(400, 2001))
    const flow = await account.bind()
    expect(flow.step()).toBe('unavailable')
    await flow.press((core) => core.checkAgain())
    expect(flow.step()).toBe('draft')
  })
})
