import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AccountSettings } from '../../src/account-settings.tsx'
import { EmailSettings } from '../../src/features/contact/email-settings.tsx'
import styles from '../../src/theme/styles.css?inline'
import { testAccount } from '../support/account.tsx'
import { NEW, OLD } from '../support/change-email.ts'

const heading = (name: string) => screen.findByRole('heading', { name })
const button = (name: string) => screen.findByRole('button', { name })
const focused = () => document.activeElement
const press = (keys: string) => userEvent.keyboard(keys)

async function tabTo(name: string): Promise<void> {
  for (let stops = 0; stops < 20; stops += 1) {
    await press('{Tab}')
    const element = focused()
    const found = screen.queryAllByRole('button', { name }).concat(screen.queryAllByRole('textbox', { name }))
    if (found.some((one) => one === element)) return
  }
  throw new Error(`Tab leads to no "${name}".`)
}

beforeEach(async () => {
  const sheet = document.createElement('style')
  sheet.textContent = styles
  document.head.append(sheet)
  await page.viewport(1000, 700)
})

afterEach(() => {
  cleanup()
  document.head.querySelectorAll('style').forEach((style) => void style.remove())
  document.body.replaceChildren()
})

it('changes an email in a dialog by the keyboard alone, and leads back to the button', async () => {
  const account = await testAccount()
  account.open(<AccountSettings presentation="dialog" />)
  await button('Change Email')
  await tabTo('Change Email')
  await press('{Enter}')
  await waitFor(async () => expect(focused()).toBe(await heading('Change your email')))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change Email' }))
  await tabTo('New email')
  await press(`${NEW}{Enter}`)
  await waitFor(() => expect(focused()).toHaveProperty('textContent', 'Enter the codes'))
  await tabTo('Code from your new email')
  await press(account.codeFor(NEW))
  await tabTo('Code from your current email')
  await press(`${account.codeFor(OLD)}{Enter}`)
  await waitFor(() => expect(focused()).toHaveProperty('textContent', 'Confirm the change'))
  await tabTo('Change my email')
  await press('{Enter}')
  await waitFor(() => expect(focused()).toHaveProperty('textContent', 'Email changed'))
  expect(await account.email()).toBe(NEW)
  expect(dialog.getByRole('heading', { name: 'Email changed' })).toBeVisible()
  await tabTo('Done')
  await press('{Enter}')
  await waitFor(async () => expect(focused()).toBe(await button('Change Email')))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText(NEW)).toBeVisible()
})

it('takes Escape, the backdrop and Close for Cancel, and gives the focus back', async () => {
  const account = await testAccount()
  const onCancelled = vi.fn()
  account.open(<EmailSettings presentation="dialog" onCancelled={onCancelled} />)
  const open = await button('Remove Email')
  const closing = [
    () => press('{Escape}'),
    () => userEvent.click(screen.getByRole('dialog'), { position: { x: -20, y: -20 }, force: true }),
    async () => userEvent.click(await button('Close')),
  ]
  for (const [index, close] of closing.entries()) {
    await userEvent.click(open)
    await heading('Remove your email')
    await close()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(onCancelled).toHaveBeenCalledTimes(index + 1)
    await waitFor(() => expect(focused()).toBe(open))
  }
})

it('hides a change under way, says that it is checked, and shows how it ended', async () => {
  const account = await testAccount({ user: { email: null } })
  const onCancelled = vi.fn()
  account.open(<EmailSettings presentation="dialog" onCancelled={onCancelled} />)
  await userEvent.click(await button('Add Email'))
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Email' }), NEW)
  await userEvent.click(await button('Send code'))
  await userEvent.fill(
    await screen.findByRole('textbox', { name: 'Verification code' }),
    account.codeFor(NEW),
  )
  const release = account.sandbox.faults.hold('bindEmail')
  await userEvent.click(await button('Add this email'))
  await press('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await screen.findByText('Adding your email…', { selector: '.acct-row-note' })
  await waitFor(async () => expect(focused()).toBe(await button('Show Email')))
  release()
  await screen.findByText('Email added', { selector: '.acct-row-note' })
  expect(await account.email()).toBe(NEW)
  expect(onCancelled).not.toHaveBeenCalled()
  await press('{Enter}')
  await screen.findByRole('dialog')
  await press('{Escape}')
  await waitFor(async () => expect(focused()).toBe(await button('Change Email')))
})

it('does not close over what is not saved, however often Escape is pressed', async () => {
  const account = await testAccount()
  account.open(<AccountSettings presentation="dialog" />)
  await userEvent.click(await button('Edit Profile'))
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Name' }), 'Ada Lovelace')
  for (let times = 0; times < 3; times += 1) {
    await press('{Escape}')
    expect(screen.getByRole('dialog')).toBeVisible()
    await screen.findByText('Save your changes first, or discard them.', { selector: 'dialog *' })
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada Lovelace')
  }
  await userEvent.click(await button('Discard changes'))
  await press('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(async () => expect(focused()).toBe(await button('Edit Profile')))
})

it('has rows of one line, and opens a flow without moving what is above it', async () => {
  const account = await testAccount()
  const sections = ['profile', 'email', <p key="own">Plan: Pro</p>, 'phone', 'password', 'deletion'] as const
  account.open(<AccountSettings sections={sections} />)
  await button('Change Phone')
  await button('Set Password')
  const rows = () =>
    [...document.querySelectorAll('.acct-row-line')].map((row) => row.getBoundingClientRect())
  const before = rows()
  for (const { height } of before) expect(height).toBeLessThanOrEqual(64)
  const line = document.querySelector('#acct-email .acct-row-line')?.getBoundingClientRect() as DOMRect
  for (const part of document.querySelectorAll('#acct-email .acct-row-line > *')) {
    const { top, bottom } = part.getBoundingClientRect()
    expect(top).toBeGreaterThanOrEqual(line.top)
    expect(bottom).toBeLessThanOrEqual(line.bottom)
  }
  await userEvent.click(await button('Change Phone'))
  await heading('Change your phone number')
  expect(rows()).toEqual(before)
})
