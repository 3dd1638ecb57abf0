import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { ar } from '../../src/i18n/locales/ar.ts'
import { de as deEmail } from '../../src/i18n/locales/de/email.ts'
import { de } from '../../src/i18n/locales/de.ts'
import type { PartialLocale } from '../../src/i18n/words.ts'
import { button, field, heading, testAccount } from '../support/account.tsx'
import { confirm, NEW, toConfirm } from '../support/change-email.ts'

const root = () => screen.getByRole('region')

it('a sentence that the host leaves undefined is said as in the locale', async () => {
  const messages = { email: { change: { confirmSubmit: undefined, draftTitle: undefined } } }
  const account = await testAccount({ provider: { messages } })
  account.open(<ChangeEmailWizard />)
  await toConfirm(account)
  await confirm(account)
  await heading('Email changed')
  expect(await account.email()).toBe(NEW)
})

it('a locale that lacks sentences leaves no button without a name, and a code can be entered', async () => {
  const { proveSubmit: _, ...bind } = de.email.bind
  const { resend: __, digits: ___, ...code } = de.shared.code
  const locale: PartialLocale = JSON.parse(
    JSON.stringify({ ...de, shared: { ...de.shared, code }, email: { ...de.email, bind } }),
  )
  const account = await testAccount({ provider: { locale }, user: { email: null } })
  account.open(<BindEmailForm />)
  await account.user.type(await field('E-Mail-Adresse'), `${NEW}{enter}`)
  await heading('Code eingeben')
  expect(root()).toHaveAttribute('lang', 'de')
  const names = screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(names).toEqual([
    expect.stringMatching(/Send again/),
    'Add this email',
    'Adresse korrigieren',
    'Abbrechen',
  ])

  await account.user.type(await field('Bestätigungscode'), '1{enter}')
  expect(await field('Bestätigungscode')).toHaveAccessibleDescription(/1 digit/)
  await account.user.clear(await field('Bestätigungscode'))
  await account.paste(await field('Bestätigungscode'), account.codeFor(NEW))
  await account.user.click(await button('Add this email'))
  await heading('E-Mail-Adresse hinzugefügt')
  expect(await account.email()).toBe(NEW)
})

it('a component whose words the locale lacks is English, and says so to browsers and screen readers', async () => {
  const locale: PartialLocale = { tag: 'ar', dir: 'rtl', shared: ar.shared }
  const account = await testAccount({ provider: { locale } })
  account.open(<ChangeEmailWizard onCancelled={() => undefined} />)
  await heading('Change your email')
  expect(root()).toHaveAttribute('lang', 'en')
  expect(root()).toHaveAttribute('dir', 'ltr')
  expect(await button('Cancel')).toBeInTheDocument()
})

it('several locales are one language', async () => {
  const own: PartialLocale = { tag: 'de', dir: 'ltr', email: { change: { draftTitle: 'Neues Postfach' } } }
  const account = await testAccount({ provider: { locale: [deEmail, own] } })
  account.open(<ChangeEmailWizard />)
  await heading('Neues Postfach')
  expect(root()).toHaveAttribute('lang', 'de')
  expect(await field('Neue E-Mail-Adresse')).toBeInTheDocument()
})
