import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import type { ChangeEmailOptions } from '../../src/features/contact/change-email.ts'
import { type UseChangeEmail, useChangeEmail } from '../../src/features/contact/use-change-email.ts'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { useSecondsLeft } from '../../src/steps/use-seconds-left.ts'
import { HOST, type TestAccount, testAccount } from '../support/account.tsx'
import { NEW, OLD } from '../support/change-email.ts'

/** A host's own looks, as bare as can be. */
function open(account: TestAccount, options: ChangeEmailOptions = {}, client = account.client) {
  const flow: { current: UseChangeEmail | null } = { current: null }
  function Own() {
    flow.current = useChangeEmail(options)
    const { state } = flow.current
    const seconds = useSecondsLeft(state.step === 'confirm' ? state.deadline : null)
    return (
      <output>
        {state.step} {seconds}
      </output>
    )
  }
  const page = (accountKey: string) => (
    <AccountSettingsProvider client={client} clock={account.clock} accountKey={accountKey}>
      <Own />
    </AccountSettingsProvider>
  )
  const { rerender } = account.open(page('ada'))
  return {
    signIn: (accountKey: string) => rerender(page(accountKey)),
    shows: (text: string | RegExp) => screen.findByText(text),
    act: (step: (verbs: UseChangeEmail) => void) =>
      act(async () => {
        if (flow.current !== null) step(flow.current)
        await account.clock.advance(0)
      }),
    get state() {
      return flow.current?.state
    },
    get busy() {
      return [flow.current?.isPending, flow.current?.pending]
    },
  }
}

it('changes an email by the verbs alone', async () => {
  const account = await testAccount()
  const onChanged = vi.fn()
  const own = open(account, { onChanged })
  await own.shows(/^address/)
  await own.act(({ submitAddress }) => submitAddress(NEW))
  await own.shows(/^codes/)
  const codes = { newCode: account.codeFor(NEW), oldCode: account.codeFor(OLD) }
  await own.act(({ submitCodes }) => submitCodes(codes))
  await own.shows('confirm 60')
  expect(JSON.stringify(own.state)).not.toMatch(new RegExp(`${codes.newCode}|${codes.oldCode}|token`, 'i'))
  await own.act(({ confirm }) => confirm())
  await own.shows(/^changed/)
  expect(await account.email()).toBe(NEW)
  expect(onChanged).toHaveBeenCalledTimes(1)
})

it('says while a request is under way, and which', async () => {
  const account = await testAccount()
  const own = open(account)
  await own.shows(/^address/)
  expect(own.busy).toEqual([false, null])
  const release = account.sandbox.faults.hold('sendEmail')
  await own.act(({ submitAddress }) => submitAddress(NEW))
  expect(own.busy).toEqual([true, 'send'])
  release()
  await own.shows(/^codes/)
  expect(own.busy).toEqual([false, null])
})

it('sends nothing more of somebody else who is not signed in any longer', async () => {
  const account = await testAccount()
  const own = open(account)
  await own.shows(/^address/)
  const release = account.sandbox.faults.hold('sendEmail')
  await own.act(({ submitAddress }) => submitAddress(NEW))
  own.signIn('eve')
  release()
  await own.shows(/^address/)
  await account.pass(1)
  expect([account.mailsTo(NEW), account.mailsTo(OLD)]).toEqual([1, 0])
  expect([own.busy, own.state]).toMatchObject([[false, null], { step: 'address', to: '' }])
})

it('sends nothing of them either that waits for a renewed access token', async () => {
  const account = await testAccount()
  let accessToken = account.accessToken
  let renewed: () => void = () => undefined
  let mails = 0
  const client = createGenAuthClient({
    host: HOST,
    appId: 'app',
    getAccessToken: () => accessToken,
    refreshAccessToken: () => new Promise<void>((resolve) => (renewed = resolve)),
    fetch: (input, init) => {
      if (init?.signal?.aborted) throw init.signal.reason
      if (String(input).endsWith('/send-email')) mails += 1
      return account.sandbox.fetch(input, init)
    },
  })
  const own = open(account, {}, client)
  await own.shows(/^address/)
  await account.sandbox.expire('accessTokens')
  await own.act(({ submitAddress }) => submitAddress(NEW))
  await waitFor(() => expect(mails).toBe(1))
  own.signIn('eve')
  accessToken = (await account.sandbox.signIn('ada')).accessToken
  renewed()
  await own.shows(/^address/)
  await account.pass(1)
  expect(mails).toBe(1)
})

it('lets nobody walk away from a change that may have happened', async () => {
  const account = await testAccount()
  const onCancelled = vi.fn()
  const own = open(account, { onCancelled })
  await own.shows(/^address/)
  await own.act(({ submitAddress }) => submitAddress(NEW))
  await own.act(({ submitCodes }) =>
    submitCodes({ newCode: account.codeFor(NEW), oldCode: account.codeFor(OLD) }),
  )
  account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
  await own.act(({ confirm }) => confirm())
  await own.shows(/^unconfirmed/)
  await own.act(({ cancel }) => cancel())
  await own.act(({ editAddress }) => editAddress())
  await own.shows(/^unconfirmed/)
  expect(onCancelled).not.toHaveBeenCalled()
})

it('mails both inboxes when new codes are asked for, also while an old code is kept', async () => {
  const account = await testAccount()
  const own = open(account)
  await own.shows(/^address/)
  await own.act(({ submitAddress }) => submitAddress('ada@typo.example'))
  await own.act(({ editAddress }) => editAddress({ oldCode: account.codeFor(OLD) }))
  await own.act(({ submitAddress }) => submitAddress(NEW))
  await own.shows(/^codes/)
  expect(account.mailsTo(OLD)).toBe(1)
  await account.pass(61)
  await own.act(({ sendNewCodes }) => sendNewCodes())
  expect([account.mailsTo(NEW), account.mailsTo(OLD)]).toEqual([2, 2])
})

it('follows the host’s own word for the current email', async () => {
  const account = await testAccount()
  const { rerender } = account.open(<WithCurrent email={OLD} />)
  expect(screen.getByText(`address ${OLD}`)).toBeInTheDocument()
  rerender(<WithCurrent email="ada@moved.example" />)
  await screen.findByText('address ada@moved.example')
})

function WithCurrent({ email }: { email: string }) {
  const { state } = useChangeEmail({ currentEmail: email })
  return (
    <output>
      {state.step} {'from' in state && state.from}
    </output>
  )
}
