import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { ChangeEmailOptions } from '../../src/features/contact/change-email.ts'
import { type UseChangeEmail, useChangeEmail } from '../../src/features/contact/use-change-email.ts'
import { useSecondsLeft } from '../../src/steps/use-seconds-left.ts'
import { type TestAccount, testAccount } from '../support/account.tsx'
import { NEW, OLD } from '../support/change-email.ts'

/** A host's own looks, as bare as can be. */
function open(account: TestAccount, options: ChangeEmailOptions = {}) {
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
  account.open(<Own />)
  return {
    shows: (text: string | RegExp) => screen.findByText(text),
    act: (step: (verbs: UseChangeEmail) => void) =>
      act(async () => {
        if (flow.current !== null) step(flow.current)
        await account.clock.advance(0)
      }),
    get state() {
      return flow.current?.state
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
