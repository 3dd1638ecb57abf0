import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ChangePhoneWizard } from '../../src/features/contact/change-phone-wizard.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const OLD = '+8613800000000'
const NEW = '+8613811112222'
/** Enough to choose from: jsdom needs seconds for all of them. */
const some = ['CN', 'US', 'GB']

const newCode = () => field('Code from your new number')
const oldCode = () => field('Code from your current number')

async function toCodes(account: TestAccount, number = '13811112222'): Promise<void> {
  const wanted = await field('New mobile number')
  await account.user.clear(wanted)
  await account.paste(wanted, number)
  await account.user.click(await button(/^Send code/))
  await heading(/^Enter the code/)
}

async function enterCodes(account: TestAccount): Promise<void> {
  await account.user.clear(await newCode())
  await account.paste(await newCode(), account.textFor(NEW))
  await account.user.clear(await oldCode())
  await account.paste(await oldCode(), account.textFor(OLD))
  await account.user.click(await button('Verify'))
}

describe('changing a phone number', () => {
  it('texts both numbers at one press, and changes the account once it is confirmed', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    account.open(<ChangePhoneWizard countries={some} onChanged={onChanged} />)
    expect(await screen.findByRole('combobox')).toHaveValue('CN')
    await toCodes(account)
    expect([account.textsTo(NEW), account.textsTo(OLD)]).toEqual([1, 1])
    await screen.findByText('From +86 138 0000 0000 to +86 138 1111 2222')
    await enterCodes(account)
    await heading('Confirm the change')
    expect(await account.phone()).toBe(OLD)
    await account.user.click(await button('Change my number'))
    await heading('Phone number changed')
    expect(await account.phone()).toBe(NEW)
    expect(onChanged.mock.calls).toEqual([[{ from: OLD, to: NEW }]])
    const channels = account.calls.filter(({ path }) => path.endsWith('send-sms')).map(({ body }) => body)
    expect(channels).toEqual([
      { phoneNumber: '13811112222', channel: 'CHANNEL_BIND_PHONE' },
      { phoneNumber: '13800000000', channel: 'CHANNEL_UNBIND_PHONE' },
    ])
  })

  it('sends both texts again at one press, and empties both fields', async () => {
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} />)
    await toCodes(account)
    await account.paste(await oldCode(), account.textFor(OLD))
    expect(screen.getAllByRole('button', { name: /^Send/ })).toHaveLength(1)
    await account.pass(60)
    await account.user.click(await button('Send both again'))
    await waitFor(() => expect([account.textsTo(NEW), account.textsTo(OLD)]).toEqual([2, 2]))
    await waitFor(async () => expect(await oldCode()).toHaveValue(''))
    await enterCodes(account)
    await heading('Confirm the change')
  })

  it('does not keep a code that will be too old, when the number is edited', async () => {
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} />)
    await toCodes(account, '13811113333')
    await account.paste(await oldCode(), account.textFor(OLD))
    await account.user.click(await button('Edit the number'))
    expect(await field('New mobile number')).toHaveValue('13811113333')
    await account.pass(61)
    await toCodes(account)
    expect(account.textsTo(OLD)).toBe(2)
    expect(await oldCode()).toHaveValue('')
  })

  it('asks for the new code alone where the pool does, and for both once it insists', async () => {
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} verifyOldPhone={false} />)
    await toCodes(account)
    expect(account.textsTo(OLD)).toBe(0)
    await account.paste(await field('Verification code'), account.textFor(NEW))
    await account.user.click(await button('Verify'))
    await oldCode()
    await account.user.click(await button('Send both again'))
    await waitFor(() => expect(account.textsTo(OLD)).toBe(1))
    await enterCodes(account)
    await heading('Confirm the change')
  })

  it('refuses the same number in another spelling, before a text is paid for', async () => {
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} />)
    await account.paste(await field('New mobile number'), '0086 138-0000-0000')
    await account.user.click(await button('Send codes'))
    await waitFor(async () =>
      expect(await field('New mobile number')).toHaveAccessibleDescription(/already your phone number/),
    )
    expect(account.sent('sendSms')).toBe(0)
  })

  it('ends in success when only the reply to the change was lost', async () => {
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} commit="auto" />)
    await toCodes(account)
    account.sandbox.faults.next('updatePhone', { kind: 'lostReply' })
    await enterCodes(account)
    await account.pass(0)
    await heading('Phone number changed')
    expect(account.sent('updatePhone')).toBe(1)
    expect(await account.phone()).toBe(NEW)
  })

  it('says so when another number was set elsewhere meanwhile', async () => {
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} />)
    await toCodes(account)
    await account.sandbox.putUser({ userId: 'ada', phone: '13877778888' })
    await enterCodes(account)
    await heading('Your phone number is a different one now')
    expect(screen.getByText(/^\+86 138 ?7777 ?8888$/)).toBeInTheDocument()
  })

  it.each([
    ['that the profile does not tell', { scope: 'openid profile email' }],
    ['that the service masks', { user: { phone: '138****0000' } }],
  ])('is not possible with a number %s, which is never sent', async (_, options) => {
    const account = await testAccount(options)
    const onWrongFlow = vi.fn()
    account.open(<ChangePhoneWizard countries={some} onWrongFlow={onWrongFlow} />)
    await heading('Your phone number can’t be changed here')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'phone_hidden' }]])
    expect(account.sent('sendSms')).toBe(0)
  })

  it('shows a masked number as it came where only the new one is texted, and stops once the pool insists', async () => {
    const account = await testAccount({ user: { phone: '138****0000' } })
    account.open(<ChangePhoneWizard countries={some} defaultCountry="CN" verifyOldPhone={false} />)
    await screen.findByText('138****0000')
    await toCodes(account)
    account.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 422, apiCode: 2227 })
    await account.paste(await field('Verification code'), account.textFor(NEW))
    await account.user.click(await button('Verify'))
    await heading('Your phone number can’t be changed here')
    expect(account.sent('sendSms')).toBe(1)
  })
})

describe('codes that the browser fills in', () => {
  it('go into the field in use: no other takes one', async () => {
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} />)
    await toCodes(account)
    const takes = async () =>
      [await newCode(), await oldCode()].map((input) => input.getAttribute('autocomplete'))
    expect(await takes()).toEqual(['one-time-code', 'off'])
    await account.user.click(await oldCode())
    expect(await takes()).toEqual(['off', 'one-time-code'])
    await account.user.click(await newCode())
    expect(await takes()).toEqual(['one-time-code', 'off'])
  })

  /** A browser that knows WebOTP, and gives the code when it is told to. */
  function webOtp() {
    const asked: { options: object; give: (code: string) => void; signal: AbortSignal }[] = []
    const get = (options: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        const { signal } = options
        asked.push({ options, signal, give: (code) => resolve({ code }) })
        signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
      })
    vi.stubGlobal('OTPCredential', class {})
    Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'credentials'))
    const open = () => asked.filter(({ signal }) => !signal.aborted)
    return { asked, open }
  }

  it('are not asked for unless the host wants it', async () => {
    const { asked } = webOtp()
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} />)
    await toCodes(account)
    expect(asked).toEqual([])
  })

  it('fill the new number’s field, and send nothing', async () => {
    const { open } = webOtp()
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} webOtp />)
    await toCodes(account)
    const [request] = open()
    expect(open()).toHaveLength(1)
    expect(request?.options).toMatchObject({ otp: { transport: ['sms'] } })
    request?.give('123456')
    await waitFor(async () => expect(await newCode()).toHaveValue('123456'))
    expect(await oldCode()).toHaveValue('')
    expect(account.sent('verifyPhoneChange')).toBe(0)
    expect(open()).toEqual([])
  })

  it('are not waited for any more once the user types, or leaves', async () => {
    const { open } = webOtp()
    const account = await testAccount()
    const { unmount } = account.open(<ChangePhoneWizard countries={some} webOtp />)
    await toCodes(account)
    await account.paste(await newCode(), '1')
    expect(open()).toEqual([])
    await account.pass(60)
    await account.user.click(await button('Send both again'))
    await waitFor(() => expect(open()).toHaveLength(1))
    unmount()
    expect(open()).toEqual([])
  })

  it('are not waited for any more once the user sends', async () => {
    const { open } = webOtp()
    const account = await testAccount()
    account.open(<ChangePhoneWizard countries={some} webOtp />)
    await toCodes(account)
    await account.user.click(await button('Verify'))
    expect(open()).toEqual([])
  })
})
