import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getProfileDetails } from '../../src/api/profile-details.ts'
import { ProfileForm } from '../../src/features/profile/profile-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { clientOn, ok } from '../support/client-on.ts'

const bodies = (account: TestAccount) =>
  account.calls.filter(({ path }) => path === '/api/v3/update-profile').map(({ body }) => body)
const stored = async (account: TestAccount) => account.sandbox.user('ada')

async function retype(account: TestAccount, name: string, text: string): Promise<void> {
  const input = await field(name)
  await waitFor(() => expect(input).not.toHaveAttribute('readonly'))
  await account.user.clear(input)
  await account.user.type(input, text)
}

describe('the profile form', () => {
  it('sends only what was changed, by Enter, and takes the reply for what there is', async () => {
    const account = await testAccount({ user: { nickname: 'Countess', company: 'Engines' } })
    const onSaved = vi.fn()
    account.open(<ProfileForm onSaved={onSaved} />)
    await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
    await retype(account, 'Name', 'Ada Lovelace{Enter}')
    await heading('Profile saved')
    expect(bodies(account)).toEqual([{ name: 'Ada Lovelace' }])
    expect(await stored(account)).toMatchObject({
      name: 'Ada Lovelace',
      nickname: 'Countess',
      company: 'Engines',
    })
    expect(onSaved.mock.calls).toEqual([[{ changes: { name: 'Ada Lovelace' } }]])
    expect(await field('Name')).toHaveFocus()
    await retype(account, 'Nickname', 'A')
    await account.user.click(await button('Save changes'))
    await waitFor(() => expect(bodies(account)).toEqual([{ name: 'Ada Lovelace' }, { nickname: 'A' }]))
  })

  it('saves what a password manager put into a field, as what is typed', async () => {
    const account = await testAccount({ user: { nickname: 'Countess' } })
    account.open(<ProfileForm />)
    await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
    const name = await field('Name')
    // As an extension does it: React takes the value for one of its own, and tells nobody of a change.
    Object.assign(name, { value: 'Ada King' })
    name.dispatchEvent(new Event('input', { bubbles: true }))
    await waitFor(async () => expect(await button('Save changes')).not.toHaveAttribute('aria-disabled'))
    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect(bodies(account)).toEqual([{ name: 'Ada King' }])
  })

  it('saves what stands in a field, also where nothing told of it', async () => {
    const account = await testAccount({ user: { nickname: 'Countess' } })
    account.open(<ProfileForm />)
    await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
    Object.assign(await field('Name'), { value: 'Ada King' })
    await retype(account, 'Nickname', 'A')
    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect(bodies(account)).toEqual([{ name: 'Ada King', nickname: 'A' }])
    expect(await field('Name')).toHaveValue('Ada King')
  })

  it('says that it stopped working where a fault happens on saving', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const account = await testAccount()
    account.open(<ProfileForm fields={['name', { key: 'size', type: 'number', label: 'Size' }]} />)
    await retype(account, 'Name', 'Somebody')
    // The form's own check of a number breaks.
    vi.spyOn(Number, 'isFinite').mockImplementationOnce(() => {
      throw new Error('broken')
    })
    fireEvent.submit((await field('Name')).closest('form') as HTMLFormElement)
    await screen.findByText(/stopped working/)
    expect((await stored(account))?.name).toBe('Ada')
    await account.user.click(await button('Start again'))
    await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
    logged.mockClear()
  })

  it('goes on where the host’s callback throws', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const account = await testAccount()
    const broken = () => {
      throw new Error('host')
    }
    account.open(<ProfileForm onDirtyChange={broken} onSaved={broken} />)
    await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
    await retype(account, 'Name', 'Ada King')
    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect((await stored(account))?.name).toBe('Ada King')
    expect(reported).toHaveBeenCalled()
  })

  it('clears a field with an empty text, and discards what was typed', async () => {
    const account = await testAccount({ user: { nickname: 'Countess' } })
    const onDirtyChange = vi.fn()
    account.open(<ProfileForm onDirtyChange={onDirtyChange} />)
    await waitFor(async () => expect(await field('Nickname')).toHaveValue('Countess'))
    await retype(account, 'Name', 'Somebody')
    await account.user.click(await button('Discard changes'))
    expect(await field('Name')).toHaveValue('Ada')
    expect(onDirtyChange.mock.calls).toEqual([[true], [false]])
    await account.user.clear(await field('Nickname'))
    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect(bodies(account)).toEqual([{ nickname: '' }])
  })

  it.each(['take', 'keep'] as const)('asks about a field that was changed elsewhere: %s', async (choice) => {
    const account = await testAccount({ user: { nickname: 'Countess' } })
    account.open(<ProfileForm />)
    await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
    await retype(account, 'Name', 'Mine')
    const user = await account.sandbox.user('ada')
    await account.sandbox.putUser({ ...user, userId: 'ada', name: 'Theirs', nickname: 'New' })
    await account.queryClient.refetchQueries({ queryKey: ['acct'] })
    await screen.findByText(/changed somewhere else to/)
    expect(await field('Nickname')).toHaveValue('New')
    await account.user.click(await button('Save changes'))
    await waitFor(async () => expect(await field('Name')).toBeInvalid())
    expect(bodies(account)).toEqual([])
    await account.user.click(await button(choice === 'keep' ? 'Keep yours' : 'Take theirs'))
    expect(await field('Name')).toHaveValue(choice === 'keep' ? 'Mine' : 'Theirs')
    await account.user.click(await button('Save changes'))
    if (choice === 'keep') await heading('Profile saved')
    expect(bodies(account)).toEqual(choice === 'keep' ? [{ name: 'Mine' }] : [])
  })

  it.each(['lostReply', 'unreachable'] as const)(
    'settles a lost reply by what the account has: %s',
    async (kind) => {
      const account = await testAccount()
      account.open(<ProfileForm />)
      await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
      await retype(account, 'Name', 'Ada Lovelace')
      account.sandbox.faults.next('updateProfile', { kind })
      await account.user.click(await button('Save changes'))
      await account.pass(1)
      if (kind === 'unreachable') {
        await heading('Your changes were not saved')
        await account.user.click(await button('Try again'))
        expect(await field('Name')).toHaveValue('Ada Lovelace')
        await account.user.click(await button('Save changes'))
      }
      await heading('Profile saved')
      expect((await stored(account))?.name).toBe('Ada Lovelace')
    },
  )

  it('marks a username that somebody has, keeps it, and says that nothing was saved', async () => {
    const account = await testAccount()
    await account.sandbox.putUser({ userId: 'bob', username: 'bob' })
    account.open(<ProfileForm />)
    await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
    await retype(account, 'Name', 'Ada L.')
    await retype(account, 'Username', 'bob')
    await account.user.click(await button('Save changes'))
    await waitFor(async () =>
      expect(await field('Username')).toHaveAccessibleDescription(/has this username.*Nothing was saved/),
    )
    expect(await field('Name')).toHaveValue('Ada L.')
    expect((await stored(account))?.name).toBe('Ada')
  })

  it('writes fields of the pool by their types, and leaves the others alone', async () => {
    const account = await testAccount({
      settings: { customFields: { team: 'string', floor: 'number' } },
      user: { customData: { team: 'blue', floor: 3 } },
    })
    account.open(
      <ProfileForm
        fields={[
          { key: 'team', type: 'text', label: 'Team' },
          { key: 'floor', type: 'number', label: 'Floor' },
        ]}
      />,
    )
    await waitFor(async () => expect(await field('Floor')).toHaveValue('3'))
    await retype(account, 'Floor', 'ground{Enter}')
    await waitFor(async () => expect(await field('Floor')).toHaveAccessibleDescription(/Enter a number/))
    await retype(account, 'Floor', '4{Enter}')
    await heading('Profile saved')
    expect(bodies(account)).toEqual([{ customData: { floor: 4 } }])
    expect((await stored(account))?.customData).toEqual({ team: 'blue', floor: 4 })
  })

  it('has a way not to say a gender, and keeps a country that no list has', async () => {
    const account = await testAccount({ user: { gender: 'F', country: '中国' } })
    account.open(<ProfileForm fields={['gender', { name: 'country', label: 'Home' }]} />)
    const gender = await screen.findByLabelText('Gender')
    await waitFor(() => expect(gender).toHaveValue('F'))
    await account.user.selectOptions(gender, 'Prefer not to say')
    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect(await stored(account)).toMatchObject({ gender: 'U', country: '中国' })
    expect(await field('Home')).toHaveValue('中国')
  })
})

describe('a date of birth', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  const zones = ['Pacific/Kiritimati', 'Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Pago_Pago']
  it.each(zones.flatMap((one) => (['date', 'dateTime'] as const).map((form) => [one, form] as const)))(
    'is the same day in %s, told as %s, however often it is saved',
    async (one, birthdateForm) => {
      process.env.TZ = one
      const account = await testAccount({ settings: { birthdateForm }, user: { birthdate: '1990-04-01' } })
      account.open(<ProfileForm fields={['birthdate', 'nickname']} />)
      const date = await screen.findByLabelText('Date of birth')
      await waitFor(() => expect(date).toHaveValue('1990-04-01'))
      for (const day of ['1990-03-31', '1990-04-01']) {
        await account.user.clear(date)
        await account.user.type(date, day)
        await account.user.click(await button('Save changes'))
        await waitFor(async () => expect((await stored(account))?.birthdate).toBe(day))
        await waitFor(() => expect(date).toHaveValue(day))
        await waitFor(() => expect(date).not.toHaveAttribute('readonly'))
      }
    },
  )

  it('is read by UTC where the time behind it is none', async () => {
    const { client } = clientOn([ok({ userId: 'ada', birthdate: '1990-03-31T16:00:00.000Z' })])
    expect((await client.call(getProfileDetails, undefined)).birthdate).toBe('1990-03-31')
  })
})

it('reads the details only while such a form is shown', async () => {
  const account = await testAccount()
  const view = account.open(<ProfileForm />)
  await waitFor(async () => expect(await field('Name')).toHaveValue('Ada'))
  const queries = account.queryClient.getQueryCache().getAll()
  const [small] = queries.filter(({ queryKey }) => queryKey.at(-1) !== 'details')
  expect(Object.keys(small?.state.data ?? {})).not.toContain('birthdate')
  view.unmount()
  await waitFor(() =>
    expect(
      account.queryClient
        .getQueryCache()
        .findAll()
        .filter(({ queryKey }) => queryKey.at(-1) === 'details'),
    ).toEqual([]),
  )
})
