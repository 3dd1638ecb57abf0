import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { updatePassword } from '../../src/api/password.ts'
import { ResetPasswordForm } from '../../src/features/password/reset-password-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { refusal, unreachable } from '../support/faults.ts'

const EMAIL = 'ada@example.com'
/** With or without what is known about the world's numbers, which another test may have loaded. */
const WRITTEN = /\+86 138 ?0000 ?0000/
const OLD = 'the old one 1!'
const NEW = ' a new one 2! '
const byEmail = { user: { phone: null, password: OLD } }
const signedOut = { user: { password: OLD }, signedOut: true } as const

const fresh = () => screen.findByLabelText('New password')

async function toProve(account: TestAccount): Promise<void> {
  await account.user.click(await button('Send code'))
  await heading('Choose a new password')
}

async function typeContact(account: TestAccount, contact: string): Promise<void> {
  await account.user.clear(await field('Email or phone number'))
  await account.paste(await field('Email or phone number'), contact)
  await toProve(account)
}

async function prove(account: TestAccount, code = account.codeFor(EMAIL), password = NEW): Promise<void> {
  await account.user.clear(await field('Verification code'))
  await account.paste(await field('Verification code'), code)
  await account.user.clear(await fresh())
  await account.paste(await fresh(), password)
  await account.user.click(await button('Save new password'))
}

describe('resetting a password, signed in', () => {
  it('takes the code and the new password on one screen', async () => {
    const account = await testAccount(byEmail)
    const onReset = vi.fn()
    account.open(<ResetPasswordForm onReset={onReset} />)
    await toProve(account)
    await prove(account)
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onReset.mock.calls).toEqual([[{ by: 'email' }]])
  })

  it('lets the user choose between email and phone', async () => {
    const account = await testAccount({ user: { password: OLD } })
    const onReset = vi.fn()
    account.open(<ResetPasswordForm onReset={onReset} />)
    expect(await screen.findByRole('radio', { name: EMAIL })).toBeChecked()
    await account.user.click(await screen.findByRole('radio', { name: WRITTEN }))
    await toProve(account)
    expect(await field('Verification code')).toHaveAccessibleDescription(WRITTEN)
    await prove(account, account.textFor('+8613800000000'))
    await heading('Password changed')
    expect(onReset.mock.calls).toEqual([[{ by: 'phone' }]])
    expect(await account.signsInWith(NEW)).toBe(true)
  })

  it('says so where no code can reach the user', async () => {
    const account = await testAccount({ user: { email: null, phone: null, password: OLD } })
    const onWrongFlow = vi.fn()
    account.open(<ResetPasswordForm onWrongFlow={onWrongFlow} />)
    await heading('A code can’t reach you')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'no_contact' }]])
  })

  it('keeps the password where the code was wrong', async () => {
    const account = await testAccount({ ...byEmail, settings: { verifyCodeMaxAttempts: 3 } })
    account.open(<ResetPasswordForm />)
    await toProve(account)
    await prove(account, '000000')
    await waitFor(async () => expect(await field('Verification code')).toHaveFocus())
    expect(await fresh()).toHaveValue(NEW)
    await prove(account)
    await heading('Password changed')
  })

  it('sends the same wrong code no third time, whatever the password is', async () => {
    const account = await testAccount({ ...byEmail, settings: { verifyCodeMaxAttempts: 9 } })
    account.open(<ResetPasswordForm />)
    await toProve(account)
    for (const [index, password] of ['one', 'two', 'three'].entries()) {
      await prove(account, '000000', password)
      await waitFor(() => expect(account.sent('verifyPasswordReset')).toBe(Math.min(index + 1, 2)))
      await waitFor(async () => expect(await fresh()).not.toHaveAttribute('readonly'))
    }
    expect(account.sent('verifyPasswordReset')).toBe(2)
  })

  it('takes another password with the same proof, where the pool refused one', async () => {
    const account = await testAccount(byEmail)
    account.open(<ResetPasswordForm />)
    await toProve(account)
    await prove(account, undefined, 'short')
    await heading('Choose another password')
    expect(await fresh()).toHaveAccessibleDescription(/doesn’t accept this password/)
    expect(screen.getByRole('timer')).toBeInTheDocument()
    await account.paste(await fresh(), NEW)
    await account.user.click(await button('Save new password'))
    await heading('Password changed')
    expect(account.sent('verifyPasswordReset')).toBe(1)
    expect(await account.signsInWith(NEW)).toBe(true)
  })

  it('asks for a new code when the time of the proof is over', async () => {
    const account = await testAccount(byEmail)
    account.open(<ResetPasswordForm />)
    await toProve(account)
    await prove(account, undefined, 'short')
    await heading('Choose another password')
    await account.pass(61)
    await heading('Time ran out')
    await account.user.click(await button('Send new code'))
    await heading('Choose a new password')
    expect(await fresh()).toHaveValue('')
    await prove(account)
    await heading('Password changed')
  })

  it('ends in the truth after a lost reply, both ways', async () => {
    const account = await testAccount(byEmail)
    const onReset = vi.fn()
    account.open(<ResetPasswordForm onReset={onReset} />)
    await toProve(account)
    account.sandbox.faults.next('resetPassword', unreachable)
    await prove(account)
    await heading('Checking whether your password was changed')
    await account.pass(121)
    await heading('Your password was not changed')
    expect(await account.signsInWith(OLD)).toBe(true)
    await account.user.click(await button('Send new code'))
    await heading('Choose a new password')
    account.sandbox.faults.next('resetPassword', { kind: 'lostReply' })
    await prove(account)
    await heading('Checking whether your password was changed')
    await account.pass(1)
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onReset).toHaveBeenCalledTimes(1)
  })

  it('takes a change on another device for no change of its own', async () => {
    const account = await testAccount({ ...byEmail, settings: { passwordHistory: 3 } })
    const onReset = vi.fn()
    account.open(<ResetPasswordForm onReset={onReset} />)
    await toProve(account)
    await account.pass(5)
    await account.client.call(updatePassword, { oldPassword: OLD, newPassword: 'set elsewhere 3!' })
    await prove(account, undefined, OLD)
    await heading('Choose another password')
    await waitFor(async () => expect(await fresh()).toHaveAccessibleDescription(/used this password before/))
    expect(await account.signsInWith('set elsewhere 3!')).toBe(true)
    expect(onReset).not.toHaveBeenCalled()
  })

  it('asks for a new code where the answer to the check was lost', async () => {
    const account = await testAccount(byEmail)
    account.open(<ResetPasswordForm />)
    await toProve(account)
    account.sandbox.faults.next('verifyPasswordReset', { kind: 'lostReply' })
    await prove(account)
    await heading('Send a new code')
    expect(await account.signsInWith(OLD)).toBe(true)
  })
})

describe('resetting a password, signed out', () => {
  it('asks for the address, and lets in with the new password', async () => {
    const account = await testAccount(signedOut)
    account.open(<ResetPasswordForm afterChange={<a href="/sign-in">Sign in</a>} />)
    await typeContact(account, EMAIL)
    await prove(account)
    await heading('Password changed')
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeInTheDocument()
    expect(await account.signsInWith(NEW)).toBe(true)
  })

  it('takes a phone number as people write it', async () => {
    const account = await testAccount(signedOut)
    account.open(<ResetPasswordForm />)
    await typeContact(account, '138-0000-0000')
    expect(await field('Verification code')).toHaveAccessibleDescription(WRITTEN)
    await prove(account, account.textFor('+8613800000000'))
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
  })

  it('refuses on the spot what is neither', async () => {
    const account = await testAccount(signedOut)
    account.open(<ResetPasswordForm />)
    await account.paste(await field('Email or phone number'), 'ada')
    await account.user.click(await button('Send code'))
    expect(await field('Email or phone number')).toHaveAccessibleDescription(/Enter an email address/)
    expect(account.calls.filter(({ path }) => path.includes('send-'))).toEqual([])
  })

  it.each([
    ['sends a code', undefined],
    ['refuses', refusal(404, 2004)],
  ])('reads the same for an address that no account has, where the service %s', async (_, refused) => {
    const screens: string[] = []
    for (const contact of [EMAIL, 'nobody@example.com']) {
      const account = await testAccount({ ...signedOut, settings: { verifyCodeMaxAttempts: 3 } })
      if (contact !== EMAIL && refused !== undefined) {
        account.sandbox.faults.next('sendEmail', refused)
        account.sandbox.faults.next('verifyPasswordReset', refused)
      }
      const view = account.open(<ResetPasswordForm />)
      const seen: string[] = []
      await typeContact(account, contact)
      seen.push(view.container.textContent ?? '')
      await prove(account, '000000')
      await screen.findAllByText(/That didn’t match/)
      seen.push(view.container.textContent ?? '')
      seen.push(account.calls.map(({ path }) => path).join(' '))
      screens.push(seen.join('\n').replaceAll(contact, 'them'))
      view.unmount()
    }
    expect(screens[1]).toBe(screens[0])
  })

  it('never claims what nobody can read, and goes back', async () => {
    const account = await testAccount(signedOut)
    const onUnconfirmed = vi.fn()
    account.open(<ResetPasswordForm onUnconfirmed={onUnconfirmed} />)
    await typeContact(account, EMAIL)
    account.sandbox.faults.next('resetPassword', { kind: 'lostReply' })
    await prove(account)
    await heading('Your password may be changed')
    await account.pass(1)
    expect(screen.queryByText(/signed out/)).toBeNull()
    expect(onUnconfirmed.mock.calls).toEqual([[{ by: 'email' }]])
    expect(await account.signsInWith(NEW)).toBe(true)
    await account.user.click(await button('Cancel'))
    await heading('Reset your password')
  })

  it('works also with an access token of before, which is refused', async () => {
    const account = await testAccount({ user: { password: OLD } })
    await account.sandbox.expire('accessTokens')
    account.open(<ResetPasswordForm />)
    await typeContact(account, EMAIL)
    await prove(account)
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
  })
})
