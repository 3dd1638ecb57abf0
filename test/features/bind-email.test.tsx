import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { bindEmail } from '../../src/api/email.ts'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const NEW = 'ada@new.example'
const nobody = { user: { email: null } }

async function toCode(account: TestAccount, address = NEW): Promise<void> {
  await account.paste(await field('Email'), address)
  await account.user.click(await button('Send code'))
  await heading('Enter the code')
}

async function submit(account: TestAccount, code = account.codeFor(NEW)): Promise<void> {
  await account.user.clear(await field('Verification code'))
  await account.paste(await field('Verification code'), code)
  await account.user.click(await button('Add this email'))
}

describe('adding an email', () => {
  it('takes the address and its code, and binds it to the account', async () => {
    const account = await testAccount(nobody)
    const onBound = vi.fn()
    account.open(<BindEmailForm onBound={onBound} />)
    await toCode(account)
    expect(await account.email()).toBeNull()
    await submit(account)
    await heading('Email added')
    expect(await account.email()).toBe(NEW)
    expect(onBound.mock.calls).toEqual([[{ email: NEW }]])
  })

  it('FI9 says so where an email is bound already, and tells the host', async () => {
    const account = await testAccount()
    const onWrongFlow = vi.fn()
    account.open(<BindEmailForm onWrongFlow={onWrongFlow} />)
    await heading('Your account has an email')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'already_bound' }]])
  })

  it('FH4 keeps the code field when the code was wrong, and sends a new one on demand', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await toCode(account)
    await submit(account, '000000')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('didn’t match'))
    await account.pass(60)
    await account.user.click(await button('Send new code'))
    await waitFor(() => expect(account.mailsTo(NEW)).toBe(2))
    await waitFor(async () => expect(await field('Verification code')).toHaveValue(''))
    await submit(account)
    await heading('Email added')
  })

  it('FI8 returns to the address, marked, when it belongs to somebody else', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await toCode(account, 'taken@example.com')
    await submit(account, account.codeFor('taken@example.com'))
    await heading('Add an email')
    expect(await field('Email')).toHaveValue('taken@example.com')
    expect(await field('Email')).toHaveAccessibleDescription(/already belongs to another account/)
    expect(await account.email()).toBeNull()
  })

  it('keeps the address when it is edited', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await toCode(account, 'ada@typo.example')
    await account.user.click(await button('Edit the address'))
    expect(await field('Email')).toHaveValue('ada@typo.example')
  })

  it('FC6 ends in success when only the reply was lost', async () => {
    const account = await testAccount(nobody)
    const onBound = vi.fn()
    account.open(<BindEmailForm onBound={onBound} />)
    await toCode(account)
    account.sandbox.faults.next('bindEmail', { kind: 'lostReply' })
    await submit(account)
    await account.pass(0)
    await heading('Email added')
    expect(account.sent('bindEmail')).toBe(1)
    expect(onBound).toHaveBeenCalledTimes(1)
  })

  it('FC9 ends in "not added" when the request never arrived, but not before that is certain', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await toCode(account)
    account.sandbox.faults.next('bindEmail', { kind: 'unreachable' })
    await submit(account)
    await heading('Checking whether your email was added')
    for (let elapsed = 0; elapsed < 59; elapsed += 1) await account.pass(1)
    expect(screen.getByRole('heading')).toHaveTextContent('Checking')
    await account.pass(1)
    await heading('Your email was not added')
    expect(await account.email()).toBeNull()
    await account.user.click(await button('Send new code'))
    await heading('Enter the code')
    await submit(account)
    await heading('Email added')
  })

  it('FC10 looks into it when the account says it has an email, and cannot be read', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await toCode(account)
    account.sandbox.faults.next('bindEmail', { kind: 'lostReply' })
    account.sandbox.faults.next('getProfile', { kind: 'unreachable' })
    const bind = account.client.call(bindEmail, { address: NEW, code: account.codeFor(NEW) })
    await expect(bind).rejects.toThrow()
    await submit(account)
    await heading('Checking whether your email was added')
    await account.pass(1)
    await heading('Email added')
    expect(await account.email()).toBe(NEW)
  })

  it('FI10 says so when another email was added elsewhere meanwhile', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await toCode(account)
    await account.sandbox.putUser({ userId: 'ada', email: 'ada@elsewhere.example' })
    await submit(account)
    await heading('Your account has a different email')
    expect(screen.getByText('ada@elsewhere.example')).toBeInTheDocument()
  })

  it('cancels to an empty start', async () => {
    const account = await testAccount(nobody)
    const onCancelled = vi.fn()
    account.open(<BindEmailForm onCancelled={onCancelled} />)
    await toCode(account)
    await account.user.click(await button('Cancel'))
    expect(await field('Email')).toHaveValue('')
    expect(onCancelled).toHaveBeenCalledTimes(1)
  })
})
