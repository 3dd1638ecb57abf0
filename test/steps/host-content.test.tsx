import { fireEvent, screen } from '@testing-library/react'
import { createPortal } from 'react-dom'
import { expect, it } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, testAccount } from '../support/account.tsx'
import { toCodes, verify } from '../support/change-email.ts'

const places = {
  'in its place': <textarea aria-label="Tell us" aria-invalid="true" />,
  'in a portal out of it': createPortal(<textarea aria-label="Tell us" aria-invalid="true" />, document.body),
}

/** At the codes, with the host's own field. */
async function withOwnField(help: React.ReactNode) {
  const account = await testAccount()
  account.open(<ChangeEmailWizard oldMailboxHelp={help} />)
  await toCodes(account)
  return { account, own: screen.getByLabelText('Tell us') }
}

it.each(Object.entries(places))('the host’s content keeps its keys, %s', async (_, help) => {
  const { own } = await withOwnField(help)
  expect(fireEvent.keyDown(own, { key: 'Enter', repeat: true })).toBe(true)
  const ours = await field('Code from your new email')
  expect(fireEvent.keyDown(ours, { key: 'Enter', repeat: true })).toBe(false)
})

it('a fault in the host’s content takes no focus from the codes', async () => {
  const { account } = await withOwnField(places['in its place'])
  account.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 400, apiCode: 2001 })
  await verify(account)
  await screen.findByRole('alert')
  expect(await field('Code from your new email')).toHaveFocus()
})

it('the host’s content that goes, with the focus in it, does not send the focus to our heading', async () => {
  const account = await testAccount()
  const page = (gone: boolean) => (
    <ChangeEmailWizard oldMailboxHelp={gone ? 'Thank you' : <input aria-label="Tell us" />} />
  )
  const { rerender } = account.open(page(false))
  await toCodes(account)
  screen.getByLabelText('Tell us').focus()
  rerender(page(true))
  expect(document.body).toHaveFocus()
  expect(await button('Verify')).toBeVisible()
  expect(await heading('Enter the codes')).not.toHaveFocus()
})
