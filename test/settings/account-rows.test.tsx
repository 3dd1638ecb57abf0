import { screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { AccountSettings } from '../../src/account-settings.tsx'
import type { OperationName } from '../../src/api/operation-name.ts'
import { DeleteAccountSettings } from '../../src/features/deletion/delete-account-settings.tsx'
import { PasswordSettings } from '../../src/features/password/password-settings.tsx'
import { ProfileSettings } from '../../src/features/profile/profile-settings.tsx'
import { en } from '../../src/i18n/locales/en.ts'
import type { SandboxOperation } from '../../src/sandbox/index.ts'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const OLD = 'Analytical-1843'
const NEW = 'Difference-1822'
const { phrase } = en.deletion.delete

const region = (name: string) => screen.findByRole('region', { name })
const inRow = async (name: string) => within(await region(name))
const note = async (name: string) => (await inRow(name)).getAllByRole('status')[0] as HTMLElement
const labels = (row: ReturnType<typeof within>) =>
  row.queryAllByRole('button').map((one: HTMLElement) => one.textContent)

async function typePasswords({ user }: TestAccount, old: string, next: string): Promise<void> {
  await user.type(await screen.findByLabelText('Current password'), old)
  await user.type(screen.getByLabelText('New password'), next)
  await user.click(await button('Change password'))
}

async function toDeletion(account: TestAccount): Promise<void> {
  const { user } = account
  await user.click(await button('Delete Account'))
  await user.click(await button('Send code'))
  await user.type(await field('Verification code'), account.textFor('+8613800000000'))
  await user.type(await field(/type this phrase/), phrase)
  await user.click(await button('Continue'))
  await heading('Delete your account for good?')
}

const profile = async (account: TestAccount) => account.sandbox.user('ada')

describe('a page of every row', () => {
  it('has them in order, and says what the account has', async () => {
    const account = await testAccount({ user: { nickname: 'Countess' } })
    account.open(<AccountSettings />)
    await screen.findByText('ada@example.com')
    const rows = screen.getAllByRole('heading', { level: 3 })
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Profile',
      'Email',
      'Phone',
      'Password',
      'Account',
    ])
    expect(labels(await inRow('Profile'))).toEqual(['Edit'])
    expect(labels(await inRow('Account'))).toEqual(['Delete'])
    expect(screen.getByText('Ada')).toBeInTheDocument()
    expect(screen.getByText('Deleting it can’t be undone')).toBeInTheDocument()
  })

  it('leaves out a row that could do nothing, and says so to the developer', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined)
    const account = await testAccount()
    const missing: readonly OperationName[] = ['deletion.confirm', 'password.update']
    const client = { call: account.client.call, offers: (name: OperationName) => !missing.includes(name) }
    const other = await testAccount({ provider: { client } })
    other.open(<AccountSettings />)
    await button('Edit Profile')
    expect(screen.queryByRole('region', { name: 'Account' })).toBeNull()
    await waitFor(async () => expect(labels(await inRow('Password'))).toEqual([]))
    expect(warn.mock.calls.map(([said]) => String(said))).toEqual([
      expect.stringContaining('the row "deletion" is not shown'),
    ])
    vi.unstubAllEnvs()
    // Here it is meant; everywhere else nothing may be said.
    warn.mockClear()
  })
})

describe('the row of a password', () => {
  it.each([
    ['none', { password: null }, {}, 'No password yet', ['Set']],
    [
      'one, and when it was changed',
      { password: OLD },
      {},
      /^Last changed \w+ \d+, 20\d\d$/,
      ['Change', 'Reset'],
    ],
    [
      'one, and not since when',
      { password: OLD },
      { showPasswordLastSetAt: false },
      'A password is set',
      ['Change', 'Reset'],
    ],
    [
      'one, and nothing that a code could be sent to',
      { password: OLD, email: null, phone: null },
      {},
      /^Last/,
      ['Change'],
    ],
  ])('tells of %s', async (_, user, settings, text, buttons) => {
    const account = await testAccount({ user, settings })
    account.open(<PasswordSettings />)
    await screen.findByText(text)
    expect(labels(await inRow('Password'))).toEqual(buttons)
  })

  it('leaves unknown what nobody tells', async () => {
    const account = await testAccount({ user: { password: OLD }, settings: { showPasswordLastSetAt: false } })
    account.sandbox.faults.every('getSecurityInfo', { kind: 'refusal', statusCode: 400 })
    account.open(<PasswordSettings />)
    await screen.findByText('Not shown here')
    expect(labels(await inRow('Password'))).toEqual(['Change', 'Reset'])
  })

  it('sets a first one in place, and tells of it once it is there', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    account.open(<PasswordSettings onChanged={onChanged} />)
    await account.user.click(await button('Set Password'))
    await account.paste(await screen.findByLabelText('New password'), NEW)
    await account.user.click(await button('Set password'))
    await heading('Password set')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onChanged.mock.calls).toEqual([[{ isFirst: true }]])
    await account.user.click(await button('Done'))
    await screen.findByText(/^Last changed/)
    expect(await button('Change Password')).toHaveFocus()
  })

  it('resets one with a code, which is a change of it', async () => {
    const account = await testAccount({ user: { password: OLD, phone: null } })
    const onChanged = vi.fn()
    account.open(<PasswordSettings onChanged={onChanged} />)
    await account.user.click(await button('Reset Password'))
    await account.user.click(await button('Send code'))
    await account.paste(await field('Verification code'), account.codeFor('ada@example.com'))
    await account.paste(screen.getByLabelText('New password'), NEW)
    await account.user.click(await button('Save new password'))
    await heading('Password changed')
    expect(await account.signsInWith(NEW)).toBe(true)
    expect(onChanged.mock.calls).toEqual([[{ isFirst: false }]])
  })

  it('closes also where the form has become a reset', async () => {
    const account = await testAccount({ user: { password: OLD } })
    const onCancelled = vi.fn()
    account.open(<PasswordSettings onCancelled={onCancelled} />)
    await account.user.click(await button('Change Password'))
    await account.user.click(await button('I forgot my password'))
    await heading('Reset your password')
    await account.user.click(await button('Close Password'))
    expect(await button('Change Password')).toHaveFocus()
    expect(onCancelled).toHaveBeenCalledTimes(1)
    await account.user.click(await button('Change Password'))
    await heading('Change your password')
  })
})

describe('closing a row', () => {
  const cases: [
    row: string,
    press: string,
    title: string,
    element: (onCancelled: () => void) => ReactElement,
  ][] = [
    ['Profile', 'Edit', 'Your profile', (onCancelled) => <ProfileSettings onCancelled={onCancelled} />],
    [
      'Password',
      'Change',
      'Change your password',
      (onCancelled) => <PasswordSettings onCancelled={onCancelled} />,
    ],
    [
      'Password',
      'Reset',
      'Reset your password',
      (onCancelled) => <PasswordSettings onCancelled={onCancelled} />,
    ],
    [
      'Account',
      'Delete',
      'Delete your account',
      (onCancelled) => <DeleteAccountSettings onCancelled={onCancelled} />,
    ],
  ]

  it.each(cases)('of %s after %s is Cancel: nothing is sent', async (row, press, title, element) => {
    const account = await testAccount({ user: { password: OLD } })
    const onCancelled = vi.fn()
    account.open(element(onCancelled))
    await account.user.click(await button(`${press} ${row}`))
    await waitFor(async () => expect(await heading(title)).toHaveFocus())
    await account.user.click(await button(`Close ${row}`))
    expect(screen.queryByRole('heading', { name: title })).toBeNull()
    expect(await button(`${press} ${row}`)).toHaveFocus()
    expect(onCancelled).toHaveBeenCalledTimes(1)
    expect(account.calls.filter(({ body }) => Object.keys(body).length > 0)).toEqual([])
  })

  interface UnderWay {
    row: string
    operation: SandboxOperation
    element: ReactElement
    walk(account: TestAccount): Promise<void>
    said: string
    ends: string
    truth(account: TestAccount): Promise<unknown>
  }
  const underWay: UnderWay[] = [
    {
      row: 'Profile',
      operation: 'updateProfile',
      element: <ProfileSettings fields={['nickname']} />,
      async walk({ user }) {
        await user.click(await button('Edit Profile'))
        await user.type(await field('Nickname'), 'Countess')
        await user.click(await button('Save changes'))
      },
      said: 'Saving…',
      ends: 'Profile saved',
      truth: async (account) => (await profile(account))?.nickname === 'Countess',
    },
    {
      row: 'Password',
      operation: 'updatePassword',
      element: <PasswordSettings />,
      async walk(account) {
        await account.user.click(await button('Change Password'))
        await typePasswords(account, OLD, NEW)
      },
      said: 'Saving your new password…',
      ends: 'Password changed',
      truth: (account) => account.signsInWith(NEW),
    },
    {
      row: 'Account',
      operation: 'deleteAccount',
      element: <DeleteAccountSettings />,
      async walk(account) {
        await toDeletion(account)
        await account.user.click(await button('Delete my account'))
      },
      said: 'Deleting your account…',
      ends: 'Your account is deleted',
      truth: async (account) => (await profile(account)) === null,
    },
  ]

  it.each(underWay)('of $row during $operation only hides it, and says how it ended', async (flow) => {
    const account = await testAccount({ user: { password: OLD } })
    account.open(flow.element)
    const release = account.sandbox.faults.hold(flow.operation)
    await flow.walk(account)
    await account.user.click(await button(`Close ${flow.row}`))
    expect(await note(flow.row)).toHaveTextContent(flow.said)
    expect(await button(`Show ${flow.row}`)).toHaveFocus()
    release()
    await waitFor(async () => expect(await note(flow.row)).toHaveTextContent(flow.ends))
    expect(await flow.truth(account)).toBe(true)
    expect(await button(`Show ${flow.row}`)).toHaveFocus()
    await account.user.click(await button(`Show ${flow.row}`))
    await heading(flow.ends)
    await account.user.click(await button('Done'))
    expect(screen.queryByRole('heading', { name: flow.ends })).toBeNull()
  })

  it('hides a change of a password that nobody knows the end of', async () => {
    const account = await testAccount({ user: { password: OLD } })
    const onCancelled = vi.fn()
    account.open(<PasswordSettings onCancelled={onCancelled} />)
    await account.user.click(await button('Change Password'))
    // Two passwords of one moment have the same time.
    await account.pass(1)
    account.sandbox.faults.next('updatePassword', { kind: 'lostReply' })
    await screen.findByLabelText('Current password')
    await typePasswords(account, OLD, NEW)
    await heading('Checking whether your password was changed')
    await account.user.click(await button('Close Password'))
    expect(await note('Password')).toHaveTextContent('Checking whether your password was changed')
    expect(onCancelled).not.toHaveBeenCalled()
    await account.pass(1)
    await waitFor(async () => expect(await note('Password')).toHaveTextContent('Password changed'))
    expect(await account.signsInWith(NEW)).toBe(true)
  })
})

describe('the row of a profile', () => {
  it.each([
    ['the name', {}, 'Ada'],
    ['the nickname', { name: null, nickname: 'Countess' }, 'Countess'],
    ['the username', { name: null, username: 'ada' }, 'ada'],
    ['that there is none', { name: null }, 'No name yet'],
  ])('tells %s', async (_, user, text) => {
    const account = await testAccount({ user })
    account.open(<ProfileSettings />)
    await (await inRow('Profile')).findByText(text)
  })

  it('saves in place, stays open until Done, and has the new name then', async () => {
    const account = await testAccount()
    const onSaved = vi.fn()
    account.open(<ProfileSettings onSaved={onSaved} />)
    await account.user.click(await button('Edit Profile'))
    await button('Done')
    await account.paste(await field('Name'), ' Lovelace')
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect((await profile(account))?.name).toBe('Ada Lovelace')
    expect(onSaved.mock.calls).toEqual([[{ changes: { name: 'Ada Lovelace' } }]])
    await account.user.click(await button('Done'))
    expect(await button('Edit Profile')).toHaveFocus()
    await (await inRow('Profile')).findByText('Ada Lovelace')
  })

  it('does not close over changes that are not saved', async () => {
    const account = await testAccount()
    const onDirtyChange = vi.fn()
    account.open(
      <AccountSettings
        sections={[<ProfileSettings key="profile" onDirtyChange={onDirtyChange} />, 'email']}
      />,
    )
    await account.user.click(await button('Edit Profile'))
    await account.paste(await field('Name'), ' Lovelace')
    expect(onDirtyChange.mock.calls).toEqual([[true]])
    const told = async () => (await note('Profile')).textContent

    await account.user.click(await button('Close Profile'))
    expect(await field('Name')).toHaveValue('Ada Lovelace')
    expect(await told()).toBe('Save your changes first, or discard them.')
    expect(await heading('Your profile')).toHaveFocus()
    await account.user.click(await button('Change Email'))
    expect(await field('Name')).toHaveValue('Ada Lovelace')

    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect(await told()).toBe('')
    // Once saved, the form is an end no more when something else is typed.
    await account.paste(await field('Name'), ' Byron')
    await account.user.click(await button('Change Email'))
    expect(await told()).toBe('Save your changes first, or discard them.')

    await account.user.click(await button('Discard changes'))
    expect(await told()).toBe('')
    await account.user.click(await button('Close Profile'))
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
    expect((await profile(account))?.name).toBe('Ada Lovelace')
  })
})

describe('the row of the deletion', () => {
  it('deletes the account, after which no row has anything to show or to ask for', async () => {
    const account = await testAccount()
    const [onDeleting, onDeleted, beforeDelete] = [vi.fn(), vi.fn(), vi.fn(() => undefined)]
    const deletion = <DeleteAccountSettings key="deletion" {...{ onDeleting, onDeleted, beforeDelete }} />
    account.open(<AccountSettings sections={['email', 'password', deletion]} />)
    await toDeletion(account)
    expect(beforeDelete).toHaveBeenCalledTimes(1)
    await account.user.click(await button('Delete my account'))
    await heading('Your account is deleted')
    expect(await profile(account)).toBeNull()
    expect(onDeleting.mock.calls).toEqual([[{ userId: 'ada' }]])
    expect(onDeleted.mock.calls).toEqual([[{ userId: 'ada' }]])
    const sent = account.calls.length
    expect(labels(await inRow('Email'))).toEqual([])
    expect(document.querySelectorAll('.acct-skeleton-line')).toHaveLength(0)
    await account.user.click(await button('Done'))
    expect(labels(await inRow('Account'))).toEqual([])
    expect(await heading('Account')).toHaveFocus()
    await account.pass(120)
    expect(account.calls.length).toBe(sent)
  })

  it('keeps the account where the host says no, before any code is sent', async () => {
    const account = await testAccount()
    account.open(<DeleteAccountSettings beforeDelete={() => ({ blocked: 'Your plan runs until May.' })} />)
    await account.user.click(await button('Delete Account'))
    await account.user.click(await button('Send code'))
    await screen.findByText('Your plan runs until May.')
    expect(account.sent('sendSms')).toBe(0)
    await account.user.click(await button('Close Account'))
    expect(await button('Delete Account')).toHaveFocus()
  })

  it('keeps the account, and closes', async () => {
    const account = await testAccount()
    const onCancelled = vi.fn()
    account.open(<DeleteAccountSettings onCancelled={onCancelled} />)
    await toDeletion(account)
    await account.user.click(await button('Keep my account'))
    expect(await button('Delete Account')).toHaveFocus()
    expect(onCancelled).toHaveBeenCalledTimes(1)
    expect((await profile(account))?.userId).toBe('ada')
  })
})
