import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { NEW } from '../support/change-email.ts'

const nobody = { user: { email: null } }

async function toCode(account: TestAccount): Promise<HTMLInputElement> {
  account.open(<BindEmailForm />)
  await account.user.type(await field('Email'), `${NEW}{enter}`)
  await heading('Enter the code')
  return (await field('Verification code')) as HTMLInputElement
}

/** Sets a value as the browser does: past React, which then learns of it by an event or not at all. */
function fill(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
}

describe('a paste that is no single code', () => {
  it.each(['123456 or 654321', '1234567890', '123456789012'])(
    'FJ2 %j stays as it is, with a word about it, and costs no try',
    async (text) => {
      const account = await testAccount(nobody)
      const code = await toCode(account)
      await account.user.click(code)
      await account.user.paste(text)
      await account.user.keyboard('{Enter}')
      await waitFor(() => expect(code).toBeInvalid())
      expect(code).toHaveValue(text)
      expect(code).toHaveAccessibleDescription(/more than one number|The code has 4 to 8 digits/)
      expect(account.sent('bindEmail')).toBe(0)
    },
  )
})

describe('a code filled in by the browser', () => {
  it.each([
    ['input without keys', 'input'],
    ['change without input', 'change'],
  ])('FJ5 is taken from %s', async (_, type) => {
    const account = await testAccount(nobody)
    const code = await toCode(account)
    act(() => {
      fill(code, account.codeFor(NEW))
      code.dispatchEvent(new Event(type, { bubbles: true }))
    })
    await account.user.type(code, '{enter}')
    await heading('Email added')
    expect(await account.email()).toBe(NEW)
  })
})

describe('what is typed half', () => {
  it('FJ6 is not judged before it is submitted, and not sent by a composition', async () => {
    const account = await testAccount(nobody)
    const code = await toCode(account)
    fireEvent.compositionStart(code)
    fireEvent.input(code, { target: { value: '12x' }, isComposing: true })
    fireEvent.compositionEnd(code)
    fireEvent.blur(code)
    await account.pass(2)
    expect(code).not.toBeInvalid()
    expect(account.sent('bindEmail')).toBe(0)
    await account.user.type(code, '{enter}')
    await waitFor(() => expect(code).toBeInvalid())
    // Typing on does not judge again, either: the next submit does.
    await account.user.clear(code)
    expect(code).toHaveAccessibleDescription(/Enter the digits of the code/)
  })
})

describe('a field whose request is under way', () => {
  it('FJ7 is read-only, not disabled, and what it shows is what was sent', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    const release = account.sandbox.faults.hold('sendEmail')
    const email = await field('Email')
    await account.user.type(email, `${NEW}{enter}`)
    await waitFor(() => expect(email).toHaveAttribute('readonly'))
    expect(email).toBeEnabled()
    expect(email).toHaveFocus()
    release()
    const code = await field('Verification code')
    const releaseBind = account.sandbox.faults.hold('bindEmail')
    await account.user.type(code, `${account.codeFor(NEW)}{enter}`)
    await waitFor(() => expect(code).toHaveAttribute('readonly'))
    expect(code).toBeEnabled()
    expect(code).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Add this email' })).toBeEnabled()
    releaseBind()
    await heading('Email added')
    expect(account.calls.find(({ path }) => path.endsWith('bind-email'))?.body).toEqual({
      email: NEW,
      passCode: account.codeFor(NEW),
    })
  })
})

describe('a field filled with what belongs elsewhere', () => {
  it('FJ9 says so: an address is no code, and a code is no address', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    const email = (await field('Email')) as HTMLInputElement
    await account.user.type(email, '123456{enter}')
    await waitFor(() => expect(email).toHaveAccessibleDescription(/Add the @ sign/))
    expect(account.sent('sendEmail')).toBe(0)
    await account.user.clear(email)
    const { autocomplete } = email
    const { field: name } = email.dataset
    await account.user.type(email, `${NEW}{enter}`)
    const code = (await field('Verification code')) as HTMLInputElement
    await account.user.type(code, `${NEW}{enter}`)
    await waitFor(() => expect(code).toHaveAccessibleDescription(/Enter the digits of the code/))
    expect(account.sent('bindEmail')).toBe(0)
    expect([name, autocomplete]).toEqual(['address', 'email'])
    expect(code.dataset.field).not.toBe(name)
    expect(code.autocomplete).toBe('one-time-code')
  })
})
