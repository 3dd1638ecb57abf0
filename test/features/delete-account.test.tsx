import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { DeleteAccountWizard } from '../../src/features/deletion/delete-account-wizard.tsx'
import { isPhrase } from '../../src/features/deletion/phrase.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import { button, field, HOST, heading, type TestAccount, testAccount } from '../support/account.tsx'

const PHONE = '+8613800000000'
const EMAIL = 'ada@example.com'
const byEmail = { phone: null }
const byPassword = { phone: null, email: null, username: 'ada', password: 'first-one-1' }

async function toProof(account: TestAccount): Promise<void> {
  await account.user.click(await button('Send code'))
  await heading('Confirm that it’s you')
}

async function toConfirm(account: TestAccount, code = () => account.codeFor(EMAIL)): Promise<void> {
  await toProof(account)
  await account.paste(await field('Verification code'), code())
  await account.paste(await field('To go on, type this phrase'), 'delete my account')
  await account.user.click(await button('Continue'))
  await heading('Delete your account for good?')
}

const isThere = async (account: TestAccount) => (await account.sandbox.user('ada')) !== null

describe('deleting the account', () => {
  it('texts a code, asks for the phrase and the last word, and deletes it', async () => {
    const account = await testAccount()
    const onDeleted = vi.fn()
    const onDeleting = vi.fn()
    account.open(<DeleteAccountWizard onDeleted={onDeleted} onDeleting={onDeleting} />)
    await heading('Delete your account')
    expect(screen.getByText('Account to be deleted').parentElement).toHaveTextContent(
      /ada@example.com\+86 138 ?0000 ?0000$/,
    )
    await toConfirm(account, () => {
      expect(screen.getByLabelText('Verification code')).toHaveAccessibleDescription(/\+86 138 ?0000 ?0000/)
      return account.textFor(PHONE)
    })
    expect(await isThere(account)).toBe(true)
    expect(onDeleting).not.toHaveBeenCalled()
    await account.user.click(await button('Delete my account'))
    await heading('Your account is deleted')
    expect(await isThere(account)).toBe(false)
    expect(onDeleting.mock.calls).toEqual([[{ userId: 'ada' }]])
    expect(onDeleted.mock.calls).toEqual([[{ userId: 'ada' }]])
  })

  it('wipes what was read, and asks the network for nothing more', async () => {
    const queryClient = new QueryClient()
    const account = await testAccount({ user: byEmail, provider: { queryClient } })
    account.open(<DeleteAccountWizard />)
    await toConfirm(account)
    const calls = account.calls.length
    await account.user.click(await button('Delete my account'))
    await heading('Your account is deleted')
    await account.pass(120)
    expect(queryClient.getQueryCache().getAll()).toEqual([])
    expect(account.calls.slice(calls).map(({ path }) => path)).toEqual(['/api/v3/delete-account'])
  })

  it('asks for the password of an account that has nothing else', async () => {
    const account = await testAccount({ user: byPassword })
    account.open(<DeleteAccountWizard />)
    await account.user.click(await button('Continue'))
    await heading('Confirm that it’s you')
    expect(account.sent('sendSms') + account.sent('sendEmail')).toBe(0)
    const password = await screen.findByLabelText('Your password')
    await account.paste(password, 'not-this-one')
    await account.paste(await field('To go on, type this phrase'), 'delete my account')
    await account.user.click(await button('Continue'))
    await waitFor(() => expect(password).toHaveAccessibleDescription(/isn’t your password/))
    expect(await field('To go on, type this phrase')).toHaveValue('delete my account')
    await account.user.clear(password)
    await account.user.type(password, 'first-one-1{Enter}')
    await account.user.click(await button('Delete my account'))
    await heading('Your account is deleted')
    expect(await isThere(account)).toBe(false)
  })

  it('says that the account is locked after too many wrong passwords', async () => {
    const account = await testAccount({ user: byPassword, settings: { passwordMaxAttempts: 1 } })
    account.open(<DeleteAccountWizard />)
    await account.user.click(await button('Continue'))
    await account.paste(await screen.findByLabelText('Your password'), 'not-this-one')
    await account.user.type(await field('To go on, type this phrase'), 'delete my account{Enter}')
    await waitFor(async () => expect(await screen.findByLabelText('Your password')).toBeInvalid())
    await account.user.click(await button('Continue'))
    await heading('Your account is locked')
    expect(await isThere(account)).toBe(true)
  })

  it('tells an account that nothing can prove what to add first', async () => {
    const account = await testAccount({ user: { phone: null, email: null, providers: ['github'] } })
    const onWrongFlow = vi.fn()
    account.open(<DeleteAccountWizard onWrongFlow={onWrongFlow} />)
    await heading('Add an email first')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'no_proof' }]])
  })

  it('asks for no password where the phone is only hidden', async () => {
    const account = await testAccount({
      user: { email: null, password: 'first-one-1' },
      scope: 'openid profile',
    })
    account.open(<DeleteAccountWizard />)
    await heading('Your account can’t be deleted here')
  })
})

describe('the host', () => {
  it('may forbid it before any code is sent, and says why', async () => {
    const account = await testAccount()
    let blocked: string | undefined = 'You are the last administrator of Analytical Engines.'
    account.open(<DeleteAccountWizard beforeDelete={async () => ({ blocked })} />)
    await account.user.click(await button('Send code'))
    await heading('Your account can’t be deleted right now')
    await screen.findByText(/last administrator/)
    expect(account.sent('sendSms')).toBe(0)
    blocked = undefined
    await account.user.click(await button('Try again'))
    await toProof(account)
    expect(account.sent('sendSms')).toBe(1)
  })

  it('deletes nothing without its answer', async () => {
    const account = await testAccount()
    const report = vi.fn()
    vi.stubGlobal('reportError', report)
    account.open(<DeleteAccountWizard beforeDelete={() => Promise.reject(new Error('No answer'))} />)
    await account.user.click(await button('Send code'))
    await heading('Your account can’t be deleted right now')
    expect(account.sent('sendSms')).toBe(0)
    expect(report).toHaveBeenCalled()
  })

  it('says what goes with the account', async () => {
    const account = await testAccount()
    account.open(<DeleteAccountWizard consequences={<a href="/export">Export your invoices</a>} />)
    expect(await screen.findByRole('link', { name: 'Export your invoices' })).toBeVisible()
  })
})

describe('the last question', () => {
  it('has the focus on the way out, tells itself, and is never answered by Enter in a field', async () => {
    const account = await testAccount({ user: byEmail })
    account.open(<DeleteAccountWizard />)
    await toProof(account)
    await account.paste(await field('Verification code'), account.codeFor(EMAIL))
    await account.user.type(await field('To go on, type this phrase'), 'delete my account{Enter}')
    await heading('Delete your account for good?')
    expect(await button('Keep my account')).toHaveFocus()
    expect(await button('Keep my account')).toHaveAccessibleDescription(
      /^This can’t be undone\..*ada@example\.com$/,
    )
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Delete your account for good\? You have 60 seconds/,
    )
    await account.user.keyboard('{Enter}')
    await heading('Delete your account')
    expect(account.sent('deleteAccount')).toBe(0)
    expect(await isThere(account)).toBe(true)
  })

  it('runs out of time, deletes nothing, and keeps the phrase', async () => {
    const account = await testAccount({ user: byEmail })
    account.open(<DeleteAccountWizard />)
    await toConfirm(account)
    expect(screen.getByRole('timer')).toHaveTextContent('1:00')
    await account.pass(61)
    await heading('Time ran out')
    await account.user.click(await button('Send new code'))
    await heading('Confirm that it’s you')
    expect(await field('To go on, type this phrase')).toHaveValue('delete my account')
    expect(await isThere(account)).toBe(true)
  })
})

describe('the phrase', () => {
  it.each([
    'delete my account',
    ' Delete  My Account ',
    'ｄｅｌｅｔｅ　ｍｙ　ａｃｃｏｕｎｔ',
    '\u200edelete my account\u200f',
  ])('may be written %j', (typed) => expect(isPhrase(typed, 'delete my account')).toBe(true))

  it.each([
    ['STRASSE', 'straße'],
    [' 删除 我的账号', '删除我的账号'],
  ])('may be written %j for %j', (typed, phrase) => expect(isPhrase(typed, phrase)).toBe(true))

  it.each(['', 'delete', 'delete your account'])('may not be %j', (typed) =>
    expect(isPhrase(typed, 'delete my account')).toBe(false),
  )

  it('is that of the language, and a wrong one sends nothing', async () => {
    const account = await testAccount({ user: byEmail, provider: { locale: zhCN } })
    account.open(<DeleteAccountWizard />)
    await account.user.click(await button('发送验证码'))
    await account.paste(await field('验证码'), account.codeFor(EMAIL))
    const phrase = await field('要继续，请输入这句话')
    expect(phrase).toHaveAccessibleDescription(zhCN.deletion.delete.phrase)
    await account.paste(phrase, 'delete my account')
    await account.user.click(await button('继续'))
    await waitFor(() => expect(phrase).toBeInvalid())
    expect(account.sent('verifyAccountDeletion')).toBe(0)
    await account.user.clear(phrase)
    await account.user.paste(zhCN.deletion.delete.phrase)
    await account.user.click(await button('继续'))
    await heading('永久删除您的账号？')
  })
})

describe('a lost reply', () => {
  /** An account whose sign-in can be renewed for as long as there is one. */
  async function renewable() {
    const account = await testAccount({ user: byEmail })
    let { accessToken } = await account.sandbox.signIn('ada')
    const client = createGenAuthClient({
      host: HOST,
      appId: 'app',
      lang: 'en-US',
      fetch: account.sandbox.fetch,
      getAccessToken: () => accessToken,
      refreshAccessToken: async () => {
        accessToken = (await account.sandbox.signIn('ada')).accessToken
      },
    })
    return { account, client }
  }

  it('ends in the truth where the account is gone', async () => {
    const { account, client } = await renewable()
    const onReauthRequired = vi.fn(async ({ reason }: { reason: string }) => reason === 'start')
    const onDeleted = vi.fn()
    const view = await testAccount({ provider: { client, onReauthRequired } })
    view.open(<DeleteAccountWizard onDeleted={onDeleted} />)
    await toConfirm(view, () => account.codeFor(EMAIL))
    account.sandbox.faults.next('deleteAccount', { kind: 'lostReply' })
    await view.user.click(await button('Delete my account'))
    await view.pass(1)
    await heading('Your account is deleted')
    expect(await isThere(account)).toBe(false)
    expect(onDeleted).toHaveBeenCalledTimes(1)
    expect(onReauthRequired.mock.calls.map(([{ reason }]) => reason)).toEqual(['start'])
  })

  it('claims nothing while the request may still arrive, and then that nothing was deleted', async () => {
    const { account, client } = await renewable()
    const view = await testAccount({ provider: { client } })
    view.open(<DeleteAccountWizard />)
    await toConfirm(view, () => account.codeFor(EMAIL))
    account.sandbox.faults.next('deleteAccount', { kind: 'unreachable' })
    await view.user.click(await button('Delete my account'))
    await view.pass(80)
    await heading('Checking whether your account was deleted')
    await view.pass(12)
    await heading('Your account was not deleted')
    expect(await isThere(account)).toBe(true)
  })

  it('stays open where a refused read proves nothing, and asks nobody to sign in', async () => {
    const account = await testAccount({ user: byEmail, provider: { onReauthRequired: async () => true } })
    const onDeleted = vi.fn()
    account.open(<DeleteAccountWizard onDeleted={onDeleted} />)
    await toConfirm(account)
    account.sandbox.faults.next('deleteAccount', { kind: 'unreachable' })
    account.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 401, apiCode: 2020 })
    await account.user.click(await button('Delete my account'))
    await account.pass(100)
    await heading('We can’t tell yet whether your account was deleted')
    expect(screen.queryByRole('button', { name: 'Sign in again' })).toBeNull()
    expect(screen.getAllByText(/If you can still sign in, your account was not deleted/)).not.toEqual([])
    expect(onDeleted).not.toHaveBeenCalled()
  })

  it('is no deletion where the sign-in had ended before the request', async () => {
    const account = await testAccount({ user: byEmail })
    account.open(<DeleteAccountWizard />)
    await toConfirm(account)
    await account.sandbox.expire('accessTokens')
    await account.user.click(await button('Delete my account'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('You’re signed out.'))
    await heading('Delete your account for good?')
    expect(await isThere(account)).toBe(true)
  })
})

it('sends nothing for another person who is signed in by now', async () => {
  const account = await testAccount({ user: byEmail })
  const eve = (await account.sandbox.signIn('eve')).accessToken
  let token = account.accessToken
  const client = createGenAuthClient({
    host: HOST,
    appId: 'app',
    lang: 'en-US',
    fetch: account.sandbox.fetch,
    getAccessToken: () => token,
  })
  const view = await testAccount({ provider: { client } })
  view.open(<DeleteAccountWizard />)
  await toConfirm(view, () => account.codeFor(EMAIL))
  token = eve
  await view.user.click(await button('Delete my account'))
  await waitFor(() => expect(screen.getAllByText('taken@example.com')).toHaveLength(2))
  await heading('Delete your account')
  expect(await account.sandbox.user('eve')).not.toBeNull()
  expect(await isThere(account)).toBe(true)
})
