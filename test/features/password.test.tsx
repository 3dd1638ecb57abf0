import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { updatePassword } from '../../src/api/password.ts'
import { PasswordForm } from '../../src/features/password/password-form.tsx'
import { button, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { refusal, unreachable } from '../support/faults.ts'

const OLD = 'the old one 1!'
const NEW = ' a new one 2! '
const BEFORE = 'one from before 0!'
const ELSEWHERE = 'set elsewhere 3!'
const withOne = { user: { password: OLD } }

const old = () => screen.findByLabelText('Current password')
const fresh = () => screen.findByLabelText('New password')

async function change(account: TestAccount, from = OLD, to = NEW): Promise<void> {
  await account.user.clear(await old())
  await account.paste(await old(), from)
  await account.user.clear(await fresh())
  await account.paste(await fresh(), to)
  await account.user.click(await button('Change password'))
}

/** Later than what the page has read: the service's time of it is another one. */
async function changedElsewhere(account: TestAccount): Promise<void> {
  await account.pass(5)
  await account.sandbox.putUser({ userId: 'ada', email: 'ada@example.com', password: ELSEWHERE })
}

const oldOneWrong = () => Response.json({ statusCode: 400, apiCode: 2006, message: 'No', requestId: 'r' })

async function set(account: TestAccount, to = NEW): Promise<void> {
  await account.paste(await fresh(), to)
  await account.user.click(await button('Set password'))
}

describe('setting a password', () => {
  it('sets one where there is none, and asks for no old one', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    account.open(<PasswordForm onChanged={onChanged} />)
    await heading('Set a password')
    expect(screen.queryByLabelText('Current password')).toBeNull()
    await set(account)
    await heading('Password set')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onChanged.mock.calls).toEqual([[{ isFirst: true }]])
  })

  it('asks for the old one where one was set elsewhere meanwhile, and keeps the new one', async () => {
    const account = await testAccount()
    account.open(<PasswordForm />)
    await heading('Set a password')
    await account.sandbox.putUser({ userId: 'ada', email: 'ada@example.com', password: OLD })
    await set(account)
    await screen.findByRole('heading', { name: 'Change your password' })
    expect(await screen.findByText(/has a password already. Enter it too/, { selector: 'p' })).toBeVisible()
    expect(await fresh()).toHaveValue(NEW)
    expect(await account.signsInWith(OLD)).toBe(true)
    await account.paste(await old(), OLD)
    await account.user.click(await button('Change password'))
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
  })

  it('finds out that it was set, after the reply was lost', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    account.open(<PasswordForm onChanged={onChanged} />)
    await heading('Set a password')
    account.sandbox.faults.next('updatePassword', { kind: 'lostReply' })
    await set(account)
    await heading('Checking whether your password was changed')
    await account.pass(1)
    await heading('Password set')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onChanged).toHaveBeenCalledTimes(1)
    expect(account.sent('updatePassword')).toBe(1)
  })

  it('finds out that none was set, after the request was lost', async () => {
    const account = await testAccount()
    account.open(<PasswordForm />)
    await heading('Set a password')
    account.sandbox.faults.next('updatePassword', unreachable)
    await set(account)
    await heading('Checking whether your password was changed')
    await account.pass(61)
    await heading('No password was set')
    expect(await account.signsInWith(NEW)).toBe(false)
    await account.user.click(await button('Try again'))
    await set(account)
    await heading('Password set')
  })
})

describe('changing a password', () => {
  it('takes the old and the new one as they were typed', async () => {
    const account = await testAccount(withOne)
    const onChanged = vi.fn()
    account.open(<PasswordForm onChanged={onChanged} />)
    await change(account)
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onChanged.mock.calls).toEqual([[{ isFirst: false }]])
    expect(document.querySelector('form')).toBeNull()
  })

  it('gives password managers a form that they know', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    expect(await old()).toHaveAttribute('autocomplete', 'current-password')
    expect(await fresh()).toHaveAttribute('autocomplete', 'new-password')
    const username = (await old()).closest('form')?.querySelector<HTMLInputElement>('[autocomplete=username]')
    expect(username).toHaveValue('ada@example.com')
    expect(username).toHaveAttribute('readonly')
    expect(username?.type).toBe('text')
  })

  it('shows a password on demand, says so, and hides it when it is sent', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    await account.paste(await fresh(), NEW)
    const [, show] = await screen.findAllByRole('button', { name: 'Show password' })
    if (show !== undefined) await account.user.click(show)
    expect(await fresh()).toHaveAttribute('type', 'text')
    expect(await old()).toHaveAttribute('type', 'password')
    expect(screen.getByText('Your password is visible.')).toBeInTheDocument()
    expect(await fresh()).toHaveValue(NEW)
    await account.user.click(await button('Change password'))
    expect(await fresh()).toHaveAttribute('type', 'password')
  })

  it('takes a change on another device for no change of its own', async () => {
    const account = await testAccount(withOne)
    const onChanged = vi.fn()
    account.open(<PasswordForm onChanged={onChanged} />)
    await old()
    await changedElsewhere(account)
    await change(account)
    await waitFor(async () => expect(await old()).toHaveAccessibleDescription(/isn’t your current password/))
    expect(await fresh()).toHaveValue(NEW)
    expect(await account.signsInWith(ELSEWHERE)).toBe(true)
    expect(onChanged).not.toHaveBeenCalled()
  })

  it('takes a change on another device for no change of its own that was lost', async () => {
    const account = await testAccount(withOne)
    const onChanged = vi.fn()
    account.open(<PasswordForm onChanged={onChanged} />)
    await old()
    await changedElsewhere(account)
    account.sandbox.faults.next('updatePassword', unreachable)
    await change(account)
    await heading('Checking whether your password was changed')
    await account.pass(61)
    await heading('Your password was not changed')
    expect(await account.signsInWith(ELSEWHERE)).toBe(true)
    expect(onChanged).not.toHaveBeenCalled()
  })

  it('is delivered twice and still told as done', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    await old()
    await account.pass(5)
    account.sandbox.faults.next('updatePassword', { kind: 'reply', apply: true, response: oldOneWrong })
    await change(account)
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
  })

  it('sends nothing where the sign-in is over', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    await old()
    account.sandbox.faults.next('getProfile', refusal(401, 2020))
    await change(account)
    await screen.findByText(/signed out/, { selector: '.acct-notice *' })
    expect(account.sent('updatePassword')).toBe(0)
    expect(await fresh()).toHaveValue(NEW)
  })

  it('claims nothing where the account could not be read right before', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    await old()
    await changedElsewhere(account)
    account.sandbox.faults.next('getProfile', unreachable)
    await change(account)
    await waitFor(async () => expect(await old()).toHaveAccessibleDescription(/isn’t your current password/))
    await change(account, ELSEWHERE)
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
  })

  it('marks the old one where it is wrong, and believes no other outcome of a first try', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    await change(account, 'wrong')
    await waitFor(async () => expect(await old()).toHaveAccessibleDescription(/isn’t your current password/))
    expect(await old()).toHaveFocus()
    expect(await fresh()).toHaveValue(NEW)
    expect(await account.signsInWith(OLD)).toBe(true)
    await account.paste(await old(), 'x')
    expect(await old()).not.toHaveAccessibleDescription()
    await change(account)
    await heading('Password changed')
  })

  it('marks a wrong old one also where the service does not tell when the password was set', async () => {
    const account = await testAccount({ ...withOne, settings: { showPasswordLastSetAt: false } })
    account.open(<PasswordForm />)
    await change(account, 'wrong')
    await waitFor(async () => expect(await old()).toHaveAccessibleDescription(/isn’t your current password/))
    await change(account)
    await heading('Password changed')
  })

  it.each([
    ['too short', {}, 'short', /doesn’t accept this password/],
    ['not what the pool wants', { passwordStrength: 3 }, 'only letters', /doesn’t accept this password/],
    ['one from before', { passwordHistory: 3 }, BEFORE, /used this password before/],
  ] as const)('marks a new one that is %s, and keeps the old one', async (_, settings, wanted, reason) => {
    const account = await testAccount({ user: { password: BEFORE }, settings })
    const { client } = account
    await client.call(updatePassword, { oldPassword: BEFORE, newPassword: OLD })
    account.open(<PasswordForm />)
    await change(account, OLD, wanted)
    await waitFor(async () => expect(await fresh()).toHaveAccessibleDescription(reason))
    expect(await old()).toHaveValue(OLD)
    expect(await account.signsInWith(OLD)).toBe(true)
    await change(account)
    await heading('Password changed')
  })

  it('refuses on the spot what is empty, or the same', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    await old()
    await account.user.click(await button('Change password'))
    expect(await old()).toHaveAccessibleDescription('Enter your current password.')
    expect(await fresh()).toHaveAccessibleDescription('Enter a new password.')
    await change(account, OLD, OLD)
    expect(await fresh()).toHaveAccessibleDescription(/This is your current password/)
    expect(account.sent('updatePassword')).toBe(0)
  })

  it('finds out that it was changed, after the reply was lost', async () => {
    const account = await testAccount(withOne)
    const onChanged = vi.fn()
    account.open(<PasswordForm onChanged={onChanged} />)
    await old()
    await account.pass(5)
    account.sandbox.faults.next('updatePassword', { kind: 'lostReply' })
    await change(account)
    await heading('Checking whether your password was changed')
    await account.pass(1)
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onChanged).toHaveBeenCalledTimes(1)
  })

  it('says what to do where nothing tells whether it was changed', async () => {
    const account = await testAccount({
      ...withOne,
      settings: { showPasswordLastSetAt: false },
      provider: { onReauthRequired: async () => true },
    })
    const onUnconfirmed = vi.fn()
    account.open(<PasswordForm onUnconfirmed={onUnconfirmed} />)
    await old()
    account.sandbox.faults.next('updatePassword', { kind: 'lostReply' })
    await change(account)
    await heading('Checking whether your password was changed')
    await account.pass(61)
    await heading('We can’t tell whether your password was changed')
    expect(onUnconfirmed.mock.calls).toEqual([[{ isFirst: false }]])
    await account.user.click(await button('Sign in with the new password'))
    await account.user.click(await button('Cancel'))
    await heading('Change your password')
    // The new one is the old one now.
    await change(account, NEW, 'a third one 3')
    await heading('Password changed')
    expect(await account.signsInWith('a third one 3')).toBe(true)
  })

  it('offers a reset where the account is locked, and the reset lets in again', async () => {
    const account = await testAccount({ ...withOne, settings: { passwordMaxAttempts: 2 } })
    const onChanged = vi.fn()
    account.open(<PasswordForm onChanged={onChanged} />)
    await change(account, 'wrong 1')
    await waitFor(async () => expect(await old()).toHaveAccessibleDescription(/isn’t your current password/))
    await change(account, 'wrong 2')
    await waitFor(async () => expect(await old()).toHaveAttribute('aria-invalid'))
    await change(account, OLD)
    await heading('Too many wrong passwords')
    expect(await account.signsInWith(OLD)).toBe(false)
    await account.user.click(await button('Reset it with a code'))
    await heading('Reset your password')
    await account.user.click(await button('Send code'))
    await heading('Choose a new password')
    await account.paste(await screen.findByLabelText('Verification code'), account.codeFor('ada@example.com'))
    await account.paste(await fresh(), NEW)
    await account.user.click(await button('Save new password'))
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onChanged.mock.calls).toEqual([[{ isFirst: false }]])
  })

  it('asks an account that signs in by a service alone for no old password', async () => {
    const account = await testAccount({ user: { email: null, phone: null, providers: ['github'] } })
    account.open(<PasswordForm />)
    await heading('Set a password')
    expect(screen.queryByLabelText('Current password')).toBeNull()
  })

  it('tells of success and then of the sign-in that the change has ended', async () => {
    const account = await testAccount({ ...withOne, provider: { onReauthRequired: async () => true } })
    account.open(<PasswordForm />)
    await old()
    const answer = account.sandbox.faults.hold('updatePassword')
    await change(account)
    await waitFor(() => expect(account.sent('updatePassword')).toBe(1))
    account.sandbox.faults.every('getProfile', refusal(401, 2020))
    answer()
    await heading('Password changed')
    expect(await button('Sign in again')).toBeVisible()
    expect(await account.signsInWith(NEW)).toBe(true)
  })
})
