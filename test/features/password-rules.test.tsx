import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PasswordForm } from '../../src/features/password/password-form.tsx'
import { ResetPasswordForm } from '../../src/features/password/reset-password-form.tsx'
import { ja } from '../../src/i18n/locales/ja.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import { zhTW } from '../../src/i18n/locales/zh-TW.ts'
import type { PoolSettings } from '../../src/sandbox/index.ts'
import { button, testAccount } from '../support/account.tsx'
import { unreachable } from '../support/faults.ts'

const field = () => screen.findByLabelText(/^(New password|新しいパスワード|新密码|新密碼)$/)
const hint = async (text: string | RegExp) =>
  waitFor(async () => expect(await field()).toHaveAccessibleDescription(text))
const reads = ({ calls }: { calls: { path: string }[] }) =>
  calls.filter(({ path }) => path.endsWith('/public-config')).map(({ path }) => path)

const own: PoolSettings['customPasswordStrength'] = {
  regex: '^.{10,}$',
  message: 'Ten characters',
  zhMessage: '至少十个字符',
  zhMessageOpen: true,
  twMessage: '至少十個字元',
  twMessageOpen: true,
  jpMessage: '10 文字以上',
  jpMessageOpen: false,
}
/** Time that grows by a power for each letter: a page that ran it would stand still for hours. */
const hostile = '^(([a-z])+.)+[A-Z]([a-z])+$'

it.each([
  [0, ''],
  [1, 'At least 6 characters.'],
  [2, 'At least 6 characters, with two of these: digits, letters, symbols.'],
  [3, 'At least 6 characters, with digits, letters and symbols.'],
  [4, 'Ten characters'],
  [5, ''],
] as const)('the rule of strength %s is that of the service', async (passwordStrength, text) => {
  const account = await testAccount({ settings: { passwordStrength, customPasswordStrength: own } })
  account.open(<PasswordForm rules="service" />)
  await field()
  await waitFor(() => expect(reads(account)).toContain('/api/v2/applications/app/public-config'))
  await hint(text)
})

it.each([
  [zhCN, '至少十个字符'],
  [zhTW, '至少十個字元'],
  // The pool has that sentence turned off.
  [ja, 'Ten characters'],
])('its own sentence is in the language of the page: $tag', async (locale, text) => {
  const settings = { passwordStrength: 4, customPasswordStrength: own } as const
  const account = await testAccount({ settings, provider: { locale } })
  account.open(<PasswordForm rules="service" />)
  await hint(text)
})

it('nobody asks the service for it by themselves', async () => {
  const account = await testAccount()
  account.open(<PasswordForm rules={{ strength: 2 }} />)
  await hint(/two of these/)
  expect(reads(account)).toEqual([])
})

it('is read for somebody who is signed out', async () => {
  const account = await testAccount({ signedOut: true, settings: { passwordStrength: 3 } })
  account.open(<ResetPasswordForm rules="service" />)
  await account.paste(await screen.findByLabelText('Email or phone number'), 'ada@example.com')
  await account.user.click(await button('Send code'))
  await hint(/digits, letters and symbols/)
})

it('is no hint where the service does not tell it, and nothing waits for it', async () => {
  const account = await testAccount()
  account.sandbox.faults.next('getPublicConfig', unreachable)
  account.sandbox.faults.next('getPublicConfig', unreachable)
  account.open(<PasswordForm rules="service" />)
  await account.paste(await field(), 'a new one 2!')
  await account.user.click(await button('Set password'))
  await screen.findByRole('heading', { name: 'Password set' })
  expect(await account.signsInWith('a new one 2!')).toBe(true)
})

it('an estimator is told the words of the account, which make no good password', async () => {
  const account = await testAccount({ user: { username: 'countess', name: 'Ada Lindqvist' } })
  const asked: (readonly string[])[] = []
  const estimateStrength = (_: string, words: readonly string[]) => {
    asked.push(words)
    return { score: 1 } as const
  }
  const view = account.open(<PasswordForm estimateStrength={estimateStrength} />)
  await account.paste(await field(), 'lindqvist-1')
  await account.pass(1)
  await screen.findByText('Easy to guess.')
  expect(asked).toEqual([['ada@example.com', '13800000000', 'countess', 'Ada Lindqvist']])
  view.unmount()
})

it('is no block: what does not fit goes to the service, which marks the field', async () => {
  const settings = { passwordStrength: 4, customPasswordStrength: own } as const
  const account = await testAccount({ settings })
  account.open(<PasswordForm rules="service" />)
  await hint('Ten characters')
  await account.paste(await field(), 'short')
  await account.user.click(await button('Set password'))
  await hint(/doesn’t accept this password.*Ten characters/)
  expect(account.sent('updatePassword')).toBe(1)
  expect(await field()).toHaveFocus()
  expect(await field()).toHaveValue('short')
})

it('shows no more of it than a sentence', async () => {
  const message = `Ten\u202e characters\n${'x'.repeat(400)}`
  const settings = { passwordStrength: 4, customPasswordStrength: { regex: '', message } } as const
  const account = await testAccount({ settings })
  account.open(<PasswordForm rules="service" />)
  await hint(/^Ten characters x{100,186}$/)
})

it('stands as a sentence where there are no workers: a pattern never runs in the page', async () => {
  const settings = {
    passwordStrength: 4,
    customPasswordStrength: { regex: hostile, message: 'Ten characters' },
  } as const
  const account = await testAccount({ settings })
  account.open(<PasswordForm rules="service" />)
  await hint('Ten characters')
  expect('Worker' in globalThis).toBe(false)
  await account.paste(await field(), 'a'.repeat(40))
  await account.pass(2)
  expect(screen.queryByText(/rule/)).toBeNull()
})
