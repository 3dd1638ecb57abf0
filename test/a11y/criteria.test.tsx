import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { confirm, NEW, OLD, toCodes, toConfirm, verify } from '../support/change-email.ts'
import { startReader } from './reader.ts'

it('2.2.1 when the time to confirm runs out nothing is lost, and new codes lead to the end', async () => {
  const account = await testAccount()
  account.open(<ChangeEmailWizard />)
  await toConfirm(account)
  await account.pass(60)
  await heading('Time ran out')
  expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
  await account.user.click(await button('Send new codes'))
  await heading('Enter the codes')
  await verify(account)
  await heading('Confirm the change')
  await confirm(account)
  await heading('Email changed')
  expect(await account.email()).toBe(NEW)
})

it('2.2.1 no step but the confirmation has an end: half an hour later the flow goes on where it was', async () => {
  const account = await testAccount()
  account.open(<ChangeEmailWizard />)
  await account.user.type(await field('New email'), NEW)
  await account.pass(900)
  expect(await field('New email')).toHaveValue(NEW)
  await account.user.click(await button('Send codes'))
  await heading('Enter the codes')
  await account.pass(900)
  await heading('Enter the codes')
  for (const resend of screen.getAllByRole('button', { name: 'Send again' })) {
    await account.user.click(resend)
    await expect.poll(() => screen.queryByText(/^Sending/)).toBeNull()
  }
  await expect.poll(() => [account.mailsTo(NEW), account.mailsTo(OLD)]).toEqual([2, 2])
  await verify(account)
  await heading('Confirm the change')
})

it('3.3.4 a change is shown, can be corrected, and is made only when confirmed', async () => {
  const account = await testAccount()
  account.open(<ChangeEmailWizard />)
  await toConfirm(account)
  expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
  expect(await account.email()).toBe(OLD)
  await account.user.click(await button('Edit the address'))
  const address = await field('New email')
  expect(address).toHaveValue(NEW)
  expect(account.sent('updateEmail')).toBe(0)
  expect(await account.email()).toBe(OLD)
})

it('3.3.4 with commit="auto" old and new are shown at the codes, before they count', async () => {
  const account = await testAccount()
  account.open(<ChangeEmailWizard commit="auto" />)
  await toCodes(account)
  expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Edit the address' })).toBeInTheDocument()
  expect(await account.email()).toBe(OLD)
})

it('3.3.4 a removal says what it means, and can be left, before it is made', async () => {
  const account = await testAccount()
  account.open(<UnbindEmailForm />)
  await heading('Remove your email')
  expect(screen.getByText(/you can’t sign in with it/)).toHaveTextContent(OLD)
  expect(screen.getByRole('list')).toHaveTextContent('Phone 13800000000')
  await account.user.click(await button('Send code'))
  await account.user.type(await field('Verification code'), account.codeFor(OLD))
  await account.user.click(await button('Cancel'))
  await heading('Remove your email')
  expect(account.sent('unbindEmail')).toBe(0)
  expect(await account.email()).toBe(OLD)
})

it('3.3.7 an address that was entered is not asked for again, whatever happens', async () => {
  const account = await testAccount()
  account.open(<ChangeEmailWizard />)
  await toConfirm(account)
  await account.pass(60)
  await heading('Time ran out')
  await account.user.click(await button('Edit the address'))
  expect(await field('New email')).toHaveValue(NEW)
  await account.user.click(await button('Send codes'))
  await heading('Enter the codes')
  account.sandbox.faults.next('verifyEmailChange', { kind: 'lostReply' })
  await verify(account)
  await heading('Send new codes')
  await account.user.click(await button('Edit the address'))
  expect(await field('New email')).toHaveValue(NEW)
})

it('3.3.7 nor is the email that an account has, or the code of an inbox that did not change', async () => {
  const account = await testAccount()
  account.open(<ChangeEmailWizard />)
  await toCodes(account)
  expect(screen.queryByRole('textbox', { name: /current email$/ })).toHaveAccessibleName(
    'Code from your current email',
  )
  await account.user.type(await field('Code from your current email'), account.codeFor(OLD))
  await account.user.click(await button('Edit the address'))
  await account.user.type(await field('New email'), '2')
  await account.user.click(await button('Send codes'))
  await heading('Enter the codes')
  expect(await field('Code from your current email')).toHaveValue(account.codeFor(OLD))
})

const flows = {
  bind: {
    element: <BindEmailForm />,
    user: { email: null },
    start: async (account: TestAccount) => account.user.type(await field('Email'), `${NEW}{enter}`),
    codes: { 'Verification code': NEW },
    submit: 'Add this email',
    done: 'Email added',
  },
  change: {
    element: <ChangeEmailWizard />,
    user: {},
    start: (account: TestAccount) => toCodes(account),
    codes: { 'Code from your new email': NEW, 'Code from your current email': OLD },
    submit: 'Verify',
    done: 'Confirm the change',
  },
  unbind: {
    element: <UnbindEmailForm />,
    user: {},
    start: async (account: TestAccount) => account.user.click(await button('Send code')),
    codes: { 'Verification code': OLD },
    submit: 'Remove my email',
    done: 'Email removed',
  },
}

it.each(Object.entries(flows))(
  '3.3.8 no code has to be remembered or copied by hand: %s takes it by paste and autofill',
  async (_, { element, user, start, codes, submit, done }) => {
    const account = await testAccount({ user })
    account.open(element)
    await start(account)
    for (const [name, address] of Object.entries(codes)) {
      const code = await field(name)
      await account.user.click(code)
      expect(code).toHaveAttribute('autocomplete', 'one-time-code')
      await account.user.paste(`Your verification code is ${account.codeFor(address)}.`)
    }
    await account.user.click(await button(submit))
    await heading(done)
  },
)

it('3.3.8 nothing to solve stands between a person and the account', async () => {
  const account = await testAccount()
  const { container } = account.open(<ChangeEmailWizard />)
  await toConfirm(account)
  expect(container.querySelectorAll('img, canvas, iframe, audio, video')).toHaveLength(0)
})

it('4.1.3 a code that is sent again is told again, in the same words', async () => {
  const account = await testAccount()
  account.open(<UnbindEmailForm />)
  await account.user.click(await button('Send code'))
  await heading('Confirm with a code')
  await account.pass(60)
  const reader = await startReader()
  await account.user.click(await button('Send again'))
  await expect.poll(() => account.mailsTo(OLD)).toBe(2)
  await heading('Confirm with a code')
  expect((await reader.said()).filter((phrase) => phrase.startsWith('polite'))).toEqual([
    `polite: We sent a code to ${OLD}. Use the newest one.`,
  ])
})

it('4.1.3 a request that takes longer than a second is told, and then what came of it', async () => {
  const account = await testAccount({ user: { email: null } })
  account.open(<BindEmailForm />)
  await account.user.type(await field('Email'), NEW)
  const answer = account.sandbox.faults.hold('sendEmail')
  const reader = await startReader()
  await account.user.keyboard('{Enter}')
  await account.pass(1)
  expect(await reader.said()).toEqual(['polite: Sending the code…'])
  answer()
  await heading('Enter the code')
  expect(await reader.said()).toEqual([
    'heading, Enter the code, level 2',
    `polite: We sent a code to ${NEW}. Use the newest one.`,
  ])
})
