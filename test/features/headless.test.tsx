import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import {
  type ChangeEmailOptions,
  type UseChangeEmail,
  useChangeEmail,
} from '../../src/features/contact/use-change-email.ts'
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
  const run = (step: (verbs: UseChangeEmail) => void) =>
    act(async () => {
      if (flow.current !== null) step(flow.current)
      await account.clock.advance(0)
    })
  return {
    signIn: (accountKey: string) => rerender(page(accountKey)),
    shows: (text: string | RegExp) => screen.findByText(text),
    act: run,
    /** Enters an address, with the draft as it stands. */
    address: (to: string) =>
      run(({ state, enter }) => {
        if (state.step === 'draft') enter({ ...state.draft, to })
      }),
    get state() {
      return flow.current?.state
    },
    get pending() {
      return flow.current?.pending
    },
  }
}

it('changes an email by the verbs alone', async () => {
  const account = await testAccount()
  const onChanged = vi.fn()
  const own = open(account, { onChanged })
  await own.shows(/^draft/)
  await own.address(NEW)
  await own.shows(/^prove/)
  const codes = { new: account.codeFor(NEW), old: account.codeFor(OLD) }
  await own.act(({ prove }) => prove(codes))
  await own.shows('confirm 60')
  expect(JSON.stringify(own.state)).not.toMatch(new RegExp(`${codes.new}|${codes.old}|token`, 'i'))
  await own.act(({ commit }) => commit())
  await own.shows(/^done/)
  expect(await account.email()).toBe(NEW)
  expect(onChanged).toHaveBeenCalledTimes(1)
})

it('says while a request is under way, and which', async () => {
  const account = await testAccount()
  const own = open(account)
  await own.shows(/^draft/)
  expect(own.pending).toBe(null)
  const release = account.sandbox.faults.hold('sendEmail')
  await own.address(NEW)
  expect(own.pending).toBe('send')
  release()
  await own.shows(/^prove/)
  expect(own.pending).toBe(null)
})

it('sends nothing more of somebody else who is not signed in any longer', async () => {
  const account = await testAccount()
  const own = open(account)
  await own.shows(/^draft/)
  const release = account.sandbox.faults.hold('sendEmail')
  await own.address(NEW)
  own.signIn('eve')
  release()
  await own.shows(/^draft/)
  await account.pass(1)
  expect([account.mailsTo(NEW), account.mailsTo(OLD)]).toEqual([1, 0])
  expect([own.pending, own.state]).toMatchObject([null, { step: 'draft', draft: { to: '' } }])
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
  await own.shows(/^draft/)
  await account.sandbox.expire('accessTokens')
  await own.address(NEW)
  await waitFor(() => expect(mails).toBe(1))
  own.signIn('eve')
  accessToken = (await account.sandbox.signIn('ada')).accessToken
  renewed()
  await own.shows(/^draft/)
  await account.pass(1)
  expect(mails).toBe(1)
})

it('lets nobody walk away from a change that may have happened', async () => {
  const account = await testAccount()
  const onCancelled = vi.fn()
  const own = open(account, { onCancelled })
  await own.shows(/^draft/)
  await own.address(NEW)
  await own.act(({ prove }) => prove({ new: account.codeFor(NEW), old: account.codeFor(OLD) }))
  account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
  await own.act(({ commit }) => commit())
  await own.shows(/^unconfirmed/)
  await own.act(({ cancel }) => cancel())
  await own.act(({ reopen }) => reopen())
  await own.shows(/^unconfirmed/)
  expect(onCancelled).not.toHaveBeenCalled()
})

it('mails both inboxes when new codes are asked for, also while an old code is kept', async () => {
  const account = await testAccount()
  const own = open(account)
  await own.shows(/^draft/)
  await own.address('ada@typo.example')
  await own.act(({ reopen }) => reopen({ old: account.codeFor(OLD) }))
  await own.address(NEW)
  await own.shows(/^prove/)
  expect(account.mailsTo(OLD)).toBe(1)
  await account.pass(61)
  await own.act(({ resend }) => resend())
  expect([account.mailsTo(NEW), account.mailsTo(OLD)]).toEqual([2, 2])
})

it('shows the host’s word for the current email at once, and then what the account has', async () => {
  const account = await testAccount()
  account.open(<WithCurrent email="ada@moved.example" />)
  expect(screen.getByText('draft ada@moved.example')).toBeInTheDocument()
  await screen.findByText(`draft ${OLD}`)
})

function WithCurrent({ email }: { email: string }) {
  const { state } = useChangeEmail({ currentEmail: email })
  return (
    <output>
      {state.step} {state.step === 'draft' && state.draft.from}
    </output>
  )
}
