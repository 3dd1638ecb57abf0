import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { unbindEmail } from '../../src/api/email.ts'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const OLD = 'ada@example.com'

async function toCode(account: TestAccount): Promise<void> {
  await account.user.click(await button('Send code'))
  await heading('Confirm with a code')
}

async function submit(account: TestAccount, code = account.codeFor(OLD)): Promise<void> {
  await account.paste(await field('Verification code'), code)
  await account.user.click(await button('Remove my email'))
}

describe('removing an email', () => {
  it('says what it means, shows the other ways to sign in, and removes it after a code', async () => {
    const account = await testAccount({ user: { username: 'ada', providers: ['github'] } })
    const onUnbound = vi.fn()
    account.open(<UnbindEmailForm onUnbound={onUnbound} />)
    await heading('Remove your email')
    const ways = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(ways).toEqual(['Phone 13800000000', 'Username ada', 'GitHub account'])
    expect(account.sent('sendEmail')).toBe(0)

    await toCode(account)
    await submit(account)
    await heading('Email removed')
    expect(await account.email()).toBeNull()
    expect(onUnbound.mock.calls).toEqual([[{ email: OLD }]])
  })

  it.each([
    [true, 'openid profile email phone'],
    [false, 'openid profile email'],
  ])('says that it found no other way to sign in (%s) where the scope is "%s"', async (said, scope) => {
    const account = await testAccount({ user: { phone: null }, scope })
    account.open(<UnbindEmailForm />)
    await button('Send code')
    expect(screen.queryByText(/found no other way/) !== null).toBe(said)
  })

  it('is refused for the last way to sign in, and the email stays', async () => {
    const account = await testAccount({ user: { phone: null } })
    account.open(<UnbindEmailForm />)
    await toCode(account)
    await submit(account)
    await heading('This is your only way to sign in')
    expect(await account.email()).toBe(OLD)
  })

  it('FC10 looks into it when the account says it has no email, and cannot be read', async () => {
    const account = await testAccount()
    account.open(<UnbindEmailForm />)
    await toCode(account)
    account.sandbox.faults.next('unbindEmail', { kind: 'lostReply' })
    account.sandbox.faults.next('getProfile', { kind: 'unreachable' })
    await expect(account.client.call(unbindEmail, { code: account.codeFor(OLD) })).rejects.toThrow()
    await submit(account)
    await heading('Checking whether your email was removed')
    await account.pass(1)
    await heading('Email removed')
    expect(await account.email()).toBeNull()
  })

  it('has nothing to remove where there is no email', async () => {
    const account = await testAccount({ user: { email: null } })
    const onWrongFlow = vi.fn()
    account.open(<UnbindEmailForm onWrongFlow={onWrongFlow} />)
    await heading('There is no email to remove')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'no_email' }]])
  })

  it('reads "none" from the security summary where the profile does not show the email', async () => {
    const account = await testAccount({ user: { email: null }, scope: 'openid profile' })
    account.open(<UnbindEmailForm />)
    await heading('There is no email to remove')
  })

  it('does not take "not shown" for "none"', async () => {
    const account = await testAccount({ scope: 'openid profile' })
    account.open(<UnbindEmailForm />)
    await heading('We couldn’t load your account')
  })

  it('keeps the field when the code was wrong', async () => {
    const account = await testAccount()
    account.open(<UnbindEmailForm />)
    await toCode(account)
    await submit(account, '000000')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('didn’t match'))
    expect(await field('Verification code')).toHaveValue('000000')
    expect(await account.email()).toBe(OLD)
  })

  it('ends in success when only the reply was lost', async () => {
    const account = await testAccount()
    account.open(<UnbindEmailForm />)
    await toCode(account)
    account.sandbox.faults.next('unbindEmail', { kind: 'lostReply' })
    await submit(account)
    await account.pass(0)
    await heading('Email removed')
    expect(account.sent('unbindEmail')).toBe(1)
  })

  it('ends in "not removed" when the request never arrived, and goes on from there', async () => {
    const account = await testAccount()
    account.open(<UnbindEmailForm />)
    await toCode(account)
    account.sandbox.faults.next('unbindEmail', { kind: 'unreachable' })
    await submit(account)
    await heading('Checking whether your email was removed')
    for (let elapsed = 0; elapsed < 60; elapsed += 1) await account.pass(1)
    await heading('Your email was not removed')
    expect(await account.email()).toBe(OLD)
    await account.user.click(await button('Send new code'))
    await heading('Confirm with a code')
    await submit(account)
    await heading('Email removed')
  })

  it('cancels to the start, and tells the host', async () => {
    const account = await testAccount()
    const onCancelled = vi.fn()
    account.open(<UnbindEmailForm onCancelled={onCancelled} />)
    await toCode(account)
    await account.user.click(await button('Cancel'))
    await heading('Remove your email')
    expect(onCancelled).toHaveBeenCalledTimes(1)
  })
})
