import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import type { Locale } from '../../src/i18n/words.ts'
import { field, heading, testAccount } from '../support/account.tsx'
import { NEW } from '../support/change-email.ts'

const locales = Object.entries(
  import.meta.glob<Record<string, Locale>>('../../src/i18n/locales/*.ts', { eager: true }),
).map(([path, module]) => [path.replace(/^.*\/(.*)\.ts$/, '$1'), Object.values(module)[0] as Locale] as const)

/** What is drawn of an element, and what of it a screen reader takes for its name. */
const drawn = (element: Element) => {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove()
  return copy.textContent ?? ''
}

describe('a button that waits', () => {
  it.each(locales)('keeps its name in %s, which is part of what is drawn', async (_, locale) => {
    const account = await testAccount({ user: { email: null }, provider: { locale } })
    const { code } = locale.shared
    account.open(<BindEmailForm />)
    await account.user.type(await screen.findByRole('textbox'), `${NEW}{enter}`)
    const button = await screen.findByRole('button', { name: code.resend })
    expect(drawn(button)).toContain('1:00')
    await account.pass(1)
    expect(button).toHaveAccessibleName(code.resend)
    expect(drawn(button)).toContain('0:59')
    expect(drawn(button)).toContain(code.resend)
    await account.pass(59)
    expect(button).toHaveAccessibleName(code.resend)
    expect(button).not.toHaveAccessibleDescription()
    expect(drawn(button)).toBe(code.resend)
  })

  it('tells the time that is left when it gets the focus, and does not tick while it has it', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    const button = await screen.findByRole('button', { name: 'Send again' })
    await account.pass(18)
    expect(button).toHaveAccessibleDescription('Send again in 42 seconds')
    act(() => button.focus())
    await account.pass(10)
    expect(button).toHaveAccessibleDescription('Send again in 42 seconds')
    expect(drawn(button)).toBe('Send again in 0:32')
    act(() => button.blur())
    await account.pass(1)
    expect(button).toHaveAccessibleDescription('Send again in 31 seconds')
    act(() => button.focus())
    await account.pass(31)
    expect(button).not.toHaveAccessibleDescription()
  })
})
