import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import type { AccountClient } from '../../src/api/account-client.ts'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { en } from '../../src/i18n/locales/en.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import type { PartialLocale } from '../../src/i18n/words.ts'
import { button, field, heading, testAccount } from '../support/account.tsx'
import { confirm, NEW, toCodes, verify } from '../support/change-email.ts'

/** What a provider is refused with when it is drawn for the first time. */
function refusal(element: ReactNode): string {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    render(element)
    return 'nothing'
  } catch (error) {
    return String(error)
  } finally {
    logged.mockReset()
  }
}

describe('a locale whose tag is written as Java does', () => {
  it('serves a whole change: what is wrong with a code, how long there is to confirm, the end', async () => {
    const account = await testAccount({ provider: { locale: { ...en, tag: 'en_US' } } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.user.type(await field('Code from your new email'), '123{enter}')
    expect(await field('Code from your new email')).toHaveAccessibleDescription(/You entered 3 digits/)
    await account.user.clear(await field('Code from your new email'))
    await verify(account)
    await heading('Confirm the change')
    expect(screen.getByRole('status')).toHaveTextContent('You have 60 seconds to confirm.')
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
    expect(document.querySelector('.acct-root')).toHaveAttribute('lang', 'en-US')
  })
})

describe('a provider', () => {
  it.each([
    ['a tag that is none', { locale: { ...en, tag: 'english language' } }, /`tag` must be a language tag/],
    [
      'a second tag that is none',
      { locale: [en, { tag: '', dir: 'ltr' }] as PartialLocale[] },
      /`tag` must be/,
    ],
    [
      'no client',
      { client: undefined as unknown as AccountClient },
      /`client` must be an AccountClient, like create/,
    ],
    [
      'a client of another kind',
      { client: { getProfile() {} } as unknown as AccountClient },
      /`client` must be/,
    ],
  ])('refuses %s when it is created, and says what to write', async (_, props, told) => {
    const { client } = await testAccount()
    expect(refusal(<AccountSettingsProvider client={client} {...props} />)).toMatch(told)
  })
})

describe('what throws while a form is checked or sent', () => {
  it('reaches the boundary of the component, and does not vanish', async () => {
    const account = await testAccount()
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    account.open(<ChangeEmailWizard codeLength={{} as never} />)
    await toCodes(account)
    await account.user.type(await field('Code from your new email'), '123{enter}')
    await screen.findByText(/stopped working/)
    logged.mockReset()
    expect(await button('Start again')).toBeVisible()
  })
})

describe('identity providers', () => {
  it('are written as their owners write them, and the host names its own', async () => {
    const account = await testAccount({
      user: { providers: ['github', 'acme-sso'], username: 'ada' },
      provider: { providerNames: { 'acme-sso': 'Acme' } },
    })
    account.open(<UnbindEmailForm />)
    await heading('Remove your email')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Phone 13800000000',
      'Username ada',
      'GitHub account',
      'Acme account',
    ])
  })

  it('are written as the language writes them', async () => {
    const account = await testAccount({
      user: { providers: ['github', 'wechat:pc'], phone: null },
      provider: { locale: zhCN },
    })
    account.open(<UnbindEmailForm />)
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('GitHub'),
      expect.stringContaining('微信'),
    ])
  })
})
