import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { BindPhoneForm } from '../../src/features/contact/bind-phone-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const NEW = '+8613811112222'
const nobody = { user: { phone: null } }

/** Enough to choose from: jsdom needs seconds for all of them. */
const some = ['CN', 'US', 'GB', 'HK']

const country = () => screen.findByRole('combobox', { name: 'Country or region' })

async function toCode(account: TestAccount, number = '138 1111 2222', of = 'CN'): Promise<void> {
  await account.user.selectOptions(await country(), of)
  await account.paste(await field('Mobile number'), number)
  await screen.findByText(/^The text goes to/)
  await account.user.click(await button('Send code'))
  await heading('Enter the code')
}

async function submit(account: TestAccount, code = account.textFor(NEW)): Promise<void> {
  await account.user.clear(await field('Verification code'))
  await account.paste(await field('Verification code'), code)
  await account.user.click(await button('Add this number'))
}

async function paste(account: TestAccount, text: string): Promise<void> {
  await account.user.click(await field('Mobile number'))
  await account.user.paste(text)
}

describe('adding a phone number', () => {
  it('takes the number and its code, and binds it to the account', async () => {
    const account = await testAccount(nobody)
    const onBound = vi.fn()
    account.open(<BindPhoneForm countries={some} onBound={onBound} />)
    await toCode(account)
    expect(await account.phone()).toBeNull()
    expect(await field('Verification code')).toHaveAccessibleDescription(
      /\+86 138 ?1111 ?2222.*about a minute/,
    )
    await submit(account)
    await heading('Phone number added')
    expect(await account.phone()).toBe(NEW)
    expect(onBound.mock.calls).toEqual([[{ phone: NEW }]])
    expect(account.calls.find(({ path }) => path.endsWith('send-sms'))?.body).toEqual({
      phoneNumber: '13811112222',
      channel: 'CHANNEL_BIND_PHONE',
    })
  })

  it('sends a number abroad with its country code', async () => {
    const account = await testAccount({ ...nobody, settings: { internationalSms: true } })
    account.open(<BindPhoneForm countries={some} defaultCountry="GB" />)
    expect(await country()).toHaveValue('GB')
    await toCode(account, '07911 123456', 'GB')
    await submit(account, account.textFor('+447911123456'))
    await heading('Phone number added')
    expect(await account.phone()).toBe('+447911123456')
  })

  it('says so where a number is bound already, and tells the host', async () => {
    const account = await testAccount()
    const onWrongFlow = vi.fn()
    account.open(<BindPhoneForm countries={some} onWrongFlow={onWrongFlow} />)
    await heading('Your account has a phone number')
    expect(screen.getByText(/^\+86 138 ?0000 ?0000$/)).toBeInTheDocument()
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'already_bound' }]])
  })

  it('says so where one is bound that the profile does not tell', async () => {
    const account = await testAccount({ scope: 'openid profile email' })
    account.open(<BindPhoneForm countries={some} />)
    await heading('Your account has a phone number')
    expect(screen.getByText(/may not see which one/)).toBeInTheDocument()
  })

  it('returns to the number, marked, when it belongs to somebody else', async () => {
    const account = await testAccount(nobody)
    await account.sandbox.putUser({ userId: 'eve', phone: '13899999999' })
    account.open(<BindPhoneForm countries={some} />)
    await toCode(account, '13899999999')
    await submit(account, account.textFor('+8613899999999'))
    await heading('Add a phone number')
    expect(await country()).toHaveValue('CN')
    expect(await field('Mobile number')).toHaveValue('13899999999')
    expect(await field('Mobile number')).toHaveAccessibleDescription(/already belongs to another account/)
    expect(await account.phone()).toBeNull()
  })

  it('ends in success when only the reply was lost', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} />)
    await toCode(account)
    account.sandbox.faults.next('bindPhone', { kind: 'lostReply' })
    await submit(account)
    await account.pass(0)
    await heading('Phone number added')
    expect(account.sent('bindPhone')).toBe(1)
    expect(await account.phone()).toBe(NEW)
  })

  it('keeps a refusal for want of texts beside the button, with the number', async () => {
    const account = await testAccount({ ...nobody, settings: { smsDailyLimit: 0 } })
    account.open(<BindPhoneForm countries={some} />)
    await account.user.selectOptions(await country(), 'CN')
    await account.paste(await field('Mobile number'), '13811112222')
    await account.user.click(await button('Send code'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('all the texts it may get today'))
    expect(await field('Mobile number')).toHaveValue('13811112222')
  })

  it('says that texts abroad are not to be had', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} />)
    await account.user.selectOptions(await country(), 'GB')
    await account.paste(await field('Mobile number'), '7911123456')
    await account.user.click(await button('Send code'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('can’t text this number'))
  })
})

describe('the field for a number', () => {
  it('shows where the text will go before anything is sent', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} />)
    await account.user.selectOptions(await country(), 'CN')
    await account.paste(await field('Mobile number'), '13811112222')
    await waitFor(async () =>
      expect(await field('Mobile number')).toHaveAccessibleDescription('The text goes to +86 138 1111 2222.'),
    )
    expect(account.sent('sendSms')).toBe(0)
  })

  it('takes the country along from what is pasted, and says so', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} />)
    expect(await country()).toHaveValue('US')
    await paste(account, '+86 138-1111-2222')
    expect(await country()).toHaveValue('CN')
    expect(screen.getByText(/The country is now China/)).toHaveAttribute('role', 'status')
    await account.user.click(await button('Send code'))
    await heading('Enter the code')
    expect(account.textsTo(NEW)).toBe(1)
  })

  it('gives the picked country the last word over a pasted calling code', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} />)
    await paste(account, '+86 138 1111 2222')
    await account.user.selectOptions(await country(), 'HK')
    expect(await field('Mobile number')).toHaveValue('13811112222')
    expect(await country()).toHaveValue('HK')
  })

  it('warns of what is no mobile number at the first press, and sends it at the second', async () => {
    const account = await testAccount({ ...nobody, settings: { internationalSms: true } })
    account.open(<BindPhoneForm countries={some} defaultCountry="GB" />)
    await account.paste(await field('Mobile number'), '2071234567')
    await account.user.click(await button('Send code'))
    await waitFor(async () =>
      expect(await field('Mobile number')).toHaveAccessibleDescription(
        /\+44 20 7123 4567\u2069 doesn’t look like/,
      ),
    )
    expect(account.sent('sendSms')).toBe(0)
    await account.user.click(await button('Send code'))
    await heading('Enter the code')
    expect(account.textsTo('+442071234567')).toBe(1)
  })

  it('warns anew of another number', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} defaultCountry="CN" />)
    for (const number of ['12811112222', '12811112223']) {
      await account.user.clear(await field('Mobile number'))
      await account.paste(await field('Mobile number'), number)
      await account.user.click(await button('Send code'))
      await waitFor(async () => expect(await field('Mobile number')).toBeInvalid())
    }
    expect(account.sent('sendSms')).toBe(0)
  })

  it('refuses an extension', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} defaultCountry="US" />)
    await paste(account, '(202) 555-0123 ext. 12')
    await account.user.click(await button('Send code'))
    await waitFor(async () =>
      expect(await field('Mobile number')).toHaveAccessibleDescription(/can’t reach an extension/),
    )
    expect(account.sent('sendSms')).toBe(0)
  })

  it('offers the host’s countries alone, and texts no other', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={['CN', 'HK']} />)
    const names = [...(await country()).querySelectorAll('option')].map(({ value }) => value)
    expect(names.sort()).toEqual(['CN', 'HK'])
    await paste(account, '+44 7911 123456')
    await account.user.click(await button('Send code'))
    await waitFor(async () =>
      expect(await field('Mobile number')).toHaveAccessibleDescription(/can’t text \u2066\+44 7911 123456/),
    )
    expect(account.sent('sendSms')).toBe(0)
  })

  it('is marked for the browser to fill in', async () => {
    const account = await testAccount(nobody)
    account.open(<BindPhoneForm countries={some} />)
    expect(await field('Mobile number')).toHaveAttribute('autocomplete', 'tel-national')
    expect(await country()).toHaveAttribute('autocomplete', 'tel-country-code')
    expect(await field('Mobile number')).toHaveAttribute('dir', 'ltr')
  })
})
