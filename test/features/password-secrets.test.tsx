import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PasswordForm } from '../../src/features/password/password-form.tsx'
import { ResetPasswordForm } from '../../src/features/password/reset-password-form.tsx'
import { button, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { refusal, unreachable } from '../support/faults.ts'

const EMAIL = 'ada@example.com'
const OLD = 'canary-old-1!'
const NEW = 'canary-new-2!'
const withOne = { user: { phone: null, password: OLD } }
/** Everything the host is told. */
function listener() {
  const heard: unknown[] = []
  const hear = (detail?: object) => void heard.push(detail)
  const names = ['onChanged', 'onReset', 'onUnconfirmed', 'onStep', 'onError'] as const
  return { heard, events: Object.fromEntries(names.map((name) => [name, hear])) }
}

/** All that others can see of the page, and what it keeps. */
function seen({ queryClient }: TestAccount, heard: unknown[]): string {
  const queries = queryClient.getQueryCache().getAll()
  const mutations = queryClient.getMutationCache().getAll()
  const values = [...document.querySelectorAll('input')].map(({ value }) => value)
  return JSON.stringify([
    document.documentElement.outerHTML,
    values,
    queries.map(({ queryKey, state }) => [queryKey, state]),
    mutations.map(({ state, options }) => [state, options]),
    heard,
    { ...localStorage },
    { ...sessionStorage },
  ])
}

async function change(from = OLD): Promise<void> {
  fireEvent.input(await screen.findByLabelText('Current password'), { target: { value: from } })
  fireEvent.input(await screen.findByLabelText('New password'), { target: { value: NEW } })
  fireEvent.click(await button('Change password'))
}

describe('passwords', () => {
  it.each([
    ['a success', undefined, 'Password changed'],
    ['a lost request', unreachable, 'Checking whether your password was changed'],
    ['a lock', refusal(403, 2005), 'Too many wrong passwords'],
  ])('are nowhere to be found after %s', async (_, fault, title) => {
    const account = await testAccount(withOne)
    const { heard, events } = listener()
    account.open(<PasswordForm {...events} />)
    if (fault !== undefined) account.sandbox.faults.next('updatePassword', fault)
    await change()
    await heading(title)
    expect(account.sent('updatePassword')).toBe(1)
    expect(heard.length).toBeGreaterThan(0)
    expect(seen(account, heard)).not.toContain('canary')
  })

  it('that were refused are in their fields alone', async () => {
    const account = await testAccount(withOne)
    const { heard, events } = listener()
    account.sandbox.faults.next('updatePassword', {
      kind: 'refusal',
      statusCode: 400,
      apiCode: 2006,
      message: `${OLD} is not the password, nor is ${NEW}`,
    })
    const view = account.open(<PasswordForm {...events} />)
    await change()
    await screen.findAllByText(/isn’t your current password/)
    for (const input of document.querySelectorAll('input[type=password]'))
      fireEvent.input(input, { target: { value: '' } })
    expect(seen(account, heard)).not.toContain('canary')
    view.unmount()
    expect(seen(account, heard)).not.toContain('canary')
  })

  it('are not kept for a code that was refused', async () => {
    const account = await testAccount({ ...withOne, settings: { verifyCodeMaxAttempts: 9 } })
    const { heard, events } = listener()
    const view = account.open(<ResetPasswordForm {...events} />)
    fireEvent.click(await button('Send code'))
    await heading('Choose a new password')
    const prove = async (code: string) => {
      fireEvent.input(await screen.findByLabelText('Verification code'), { target: { value: code } })
      fireEvent.input(await screen.findByLabelText('New password'), { target: { value: NEW } })
      fireEvent.click(await button('Save new password'))
    }
    await prove('000000')
    await screen.findAllByText(/That didn’t match/)
    fireEvent.input(await screen.findByLabelText('New password'), { target: { value: '' } })
    expect(seen(account, heard)).not.toContain('canary')
    await prove(account.codeFor(EMAIL))
    await heading('Password changed')
    expect(seen(account, heard)).not.toContain('canary')
    view.unmount()
  })

  it('go out once, however often the button is pressed', async () => {
    const account = await testAccount(withOne)
    account.open(<PasswordForm />)
    await change()
    const submit = await button('Change password')
    for (let press = 0; press < 3; press += 1) fireEvent.click(submit)
    const form = document.querySelector('form')
    if (form !== null) fireEvent.submit(form)
    await heading('Password changed')
    expect(account.sent('updatePassword')).toBe(1)
  })
})
