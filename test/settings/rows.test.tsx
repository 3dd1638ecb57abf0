import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { AccountSettings } from '../../src/account-settings.tsx'
import { EmailSettings } from '../../src/features/contact/email-settings.tsx'
import { PhoneSettings } from '../../src/features/contact/phone-settings.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const NEW = 'ada@new.example'
const row = (name: string) => screen.findByRole('region', { name })

async function bind(account: TestAccount): Promise<void> {
  await account.paste(await field('Email'), NEW)
  await account.user.click(await button('Send code'))
  await account.paste(await field('Verification code'), account.codeFor(NEW))
  await account.user.click(await button('Add this email'))
  await heading('Email added')
}

it('says what the account has, and offers what can be done about it', async () => {
  const account = await testAccount()
  account.open(<AccountSettings />)
  const email = within(await row('Email'))
  await email.findByText('ada@example.com')
  expect(email.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Change', 'Remove'])
  const phone = within(await row('Phone'))
  // In groups once a page has loaded what is known about numbers.
  await phone.findByText(/^\+86 138 ?0000 ?0000$/)
  expect(phone.getByRole('button', { name: 'Change Phone' })).toBeInTheDocument()
})

it('adds an email in place, keeps the result until Done, and gives the focus back', async () => {
  const account = await testAccount({ user: { email: null } })
  const [onBound, onDone] = [vi.fn(), vi.fn()]
  account.open(<EmailSettings onBound={onBound} onDone={onDone} />)
  await screen.findByText('No email yet')
  await account.user.click(await button('Add Email'))
  await waitFor(async () => expect(await heading('Add an email')).toHaveFocus())
  expect(await button('Close Email')).toHaveAttribute('aria-expanded', 'true')
  await bind(account)
  expect(await account.email()).toBe(NEW)
  expect(onBound.mock.calls).toEqual([[{ email: NEW }]])
  expect(await heading('Email added')).toBeInTheDocument()
  await account.user.click(await button('Done'))
  expect(onDone).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('heading', { name: 'Email added' })).toBeNull()
  // "Add" is gone with what it was for.
  expect(await button('Change Email')).toHaveFocus()
})

it('closing is Cancel: nothing is sent, the host hears of it, and the focus is where it was', async () => {
  const account = await testAccount()
  const onCancelled = vi.fn()
  account.open(<EmailSettings onCancelled={onCancelled} />)
  await account.user.click(await button('Change Email'))
  await account.paste(await field('New email'), NEW)
  await account.user.click(await button('Close Email'))
  expect(onCancelled).toHaveBeenCalledTimes(1)
  expect(await button('Change Email')).toHaveFocus()
  expect(account.sent('sendEmail')).toBe(0)
  await account.user.click(await button('Change Email'))
  expect(await field('New email')).toHaveValue('')
  await account.user.click(await button('Cancel'))
  expect(onCancelled).toHaveBeenCalledTimes(2)
  expect(await button('Change Email')).toHaveFocus()
})

it('closes only what is seen of a change whose outcome is not known, and says how it ended', async () => {
  const account = await testAccount({ user: { email: null } })
  account.open(<AccountSettings />)
  await account.user.click(await button('Add Email'))
  await account.paste(await field('Email'), NEW)
  await account.user.click(await button('Send code'))
  await account.paste(await field('Verification code'), account.codeFor(NEW))
  account.sandbox.faults.next('bindEmail', { kind: 'lostReply' })
  account.sandbox.faults.next('getProfile', { kind: 'unreachable' })
  await account.user.click(await button('Add this email'))
  await heading('Checking whether your email was added')
  await account.user.click(await button('Close Email'))
  const email = within(await row('Email'))
  expect(email.queryByRole('heading', { name: /Checking/ })).toBeNull()
  const [status] = email.getAllByRole('status')
  expect(status).toHaveTextContent('Checking whether your email was added')
  expect(await button('Show Email')).toHaveFocus()
  // Meanwhile another flow can be opened.
  await account.user.click(await button('Change Phone'))
  await heading('Change your phone number')
  await account.pass(1)
  await waitFor(() => expect(status).toHaveTextContent('Email added'))
  expect(await account.email()).toBe(NEW)
  await account.user.click(await button('Show Email'))
  await heading('Email added')
  expect(screen.queryByRole('heading', { name: 'Change your phone number' })).toBeNull()
  await account.user.click(await button('Done'))
  await button('Change Email')
})

it('has one flow open: another one takes its place, unless something was typed', async () => {
  const account = await testAccount()
  account.open(<AccountSettings />)
  await account.user.click(await button('Change Email'))
  await heading('Change your email')
  await account.user.click(await button('Remove Phone'))
  await heading('Remove your phone number')
  expect(screen.queryByRole('heading', { name: 'Change your email' })).toBeNull()

  await account.user.click(await button('Change Email'))
  await account.paste(await field('New email'), NEW)
  await account.user.click(await button('Remove Phone'))
  expect(screen.queryByRole('heading', { name: 'Remove your phone number' })).toBeNull()
  expect(await heading('Change your email')).toHaveFocus()
  expect(await field('New email')).toHaveValue(NEW)
  await screen.findByText('Finish this first, or cancel it.')

  await account.user.click(await button('Send codes'))
  await heading('Enter the codes')
  await account.user.click(await button('Change Phone'))
  expect(await heading('Enter the codes')).toHaveFocus()
})

it('keeps the row where the code of a flow cannot be fetched, and tries again', async () => {
  const account = await testAccount()
  const { SettingsRow } = await import('../../src/settings/settings-row.tsx')
  const { flowPart } = await import('../../src/settings/flow-part.ts')
  const { opens } = await import('../../src/settings/row-action.ts')
  let isOnline = false
  let tries = 0
  const part = flowPart(async () => {
    tries += 1
    if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module')
    return () => <p>The flow</p>
  })
  const action = opens({
    name: 'open',
    label: 'Open',
    needs: 'profile.get',
    isFor: () => true,
    part,
    props: {},
  })
  account.open(
    <SettingsRow
      name="plan"
      label="Plan"
      needsSecurity={() => false}
      value={() => 'Pro'}
      actions={[action]}
    />,
  )
  const open = await button('Open Plan')
  await account.user.hover(open)
  expect(tries).toBe(1)
  await account.user.click(open)
  await button('Try again Plan')
  expect(screen.getByRole('status')).toHaveTextContent('This couldn’t be opened.')
  expect(screen.getByText('Pro')).toBeInTheDocument()
  isOnline = true
  await account.user.click(await button('Try again Plan'))
  await screen.findByText('The flow')
})

it('says once for the whole page that the account cannot be read, and tries again', async () => {
  const account = await testAccount()
  account.sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 400, apiCode: 9999 })
  account.open(<AccountSettings />)
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(1))
  await account.user.click(await button('Try again'))
  await screen.findByText('ada@example.com')
})

it('has a signed-out user sign in where the host can', async () => {
  const onReauthRequired = vi.fn(async () => true)
  const account = await testAccount({ provider: { onReauthRequired } })
  account.sandbox.expire('accessTokens')
  account.open(<EmailSettings />)
  expect(await screen.findByRole('alert')).toHaveTextContent('You’re signed out.')
  await account.user.click(await button('Sign in again'))
  expect(onReauthRequired).toHaveBeenCalledWith({ reason: 'unauthenticated' })
})

it('offers only what the service can be asked for', async () => {
  const account = await testAccount()
  const { client } = account
  const less = { call: client.call, offers: (name: string) => name !== 'email.unbind' }
  account.open(
    <>
      <EmailSettings />
      <PhoneSettings id="number" headingLevel={2} />
    </>,
  )
  await button('Remove Email')
  expect(document.querySelector('#number h2')).toHaveTextContent('Phone')
  expect(document.querySelector('#acct-email h3')).toHaveTextContent('Email')
  const other = await testAccount({ provider: { client: less } })
  other.open(<EmailSettings />)
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Change Email' })).toHaveLength(2))
  expect(screen.getAllByRole('button', { name: 'Remove Email' })).toHaveLength(1)
})
