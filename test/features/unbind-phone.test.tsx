import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { UnbindPhoneForm } from '../../src/features/contact/unbind-phone-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const OLD = '+8613800000000'

async function toCode(account: TestAccount): Promise<void> {
  await account.user.click(await button('Send code'))
  await heading('Confirm with a code')
}

async function submit(account: TestAccount): Promise<void> {
  await account.paste(await field('Verification code'), account.textFor(OLD))
  await account.user.click(await button('Remove my number'))
}

describe('removing a phone number', () => {
  it('says what that means, texts the number and takes it off the account', async () => {
    const account = await testAccount()
    const onUnbound = vi.fn()
    account.open(<UnbindPhoneForm onUnbound={onUnbound} />)
    await heading('Remove your phone number')
    expect(screen.getByText('Other ways to sign in').nextSibling).toHaveTextContent('Email ada@example.com')
    await toCode(account)
    expect(await account.phone()).toBe(OLD)
    await submit(account)
    await heading('Phone number removed')
    expect(await account.phone()).toBeNull()
    expect(onUnbound.mock.calls).toEqual([[{ phone: OLD }]])
  })

  it('does not take away the only way to sign in', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<UnbindPhoneForm />)
    await screen.findByText(/no other way for you to sign in/)
    await toCode(account)
    await submit(account)
    await heading('This is your only way to sign in')
    expect(await account.phone()).toBe(OLD)
  })

  it('ends in success when only the reply was lost', async () => {
    const account = await testAccount()
    account.open(<UnbindPhoneForm />)
    await toCode(account)
    account.sandbox.faults.next('unbindPhone', { kind: 'lostReply' })
    await submit(account)
    await account.pass(0)
    await heading('Phone number removed')
    expect(account.sent('unbindPhone')).toBe(1)
    expect(await account.phone()).toBeNull()
  })

  describe('warns of codes for signing in', () => {
    const warning = /your second step/
    const sms = { factorType: 'SMS', phoneNumber: '13800000000', phoneCountryCode: '+86' } as const

    it('that are texted to the number', async () => {
      const account = await testAccount({ user: { factors: [sms] } })
      account.open(<UnbindPhoneForm />)
      expect(await screen.findByText(warning)).toHaveTextContent(/\+86 138 ?0000 ?0000/)
      await toCode(account)
      await submit(account)
      await heading('Phone number removed')
      expect(await account.phone()).toBeNull()
    })

    const read = (account: TestAccount) =>
      waitFor(() => expect(account.sent('listEnrolledFactors')).toBeGreaterThan(0))

    it.each([
      ['another number', [{ ...sms, phoneCountryCode: '+1' }]],
      ['an app', [{ factorType: 'OTP' as const }]],
      ['nothing', []],
    ])('and not where they go to %s', async (_, factors) => {
      const account = await testAccount({ user: { factors } })
      account.open(<UnbindPhoneForm />)
      await heading('Remove your phone number')
      await read(account)
      await account.pass(0)
      expect(screen.queryByText(warning)).toBeNull()
    })

    it('and lets the number be removed where they cannot be read', async () => {
      const account = await testAccount({ user: { factors: [sms] } })
      account.sandbox.faults.every('listEnrolledFactors', { kind: 'refusal', statusCode: 500 })
      account.open(<UnbindPhoneForm />)
      await heading('Remove your phone number')
      await read(account)
      await toCode(account)
      await submit(account)
      await heading('Phone number removed')
      expect(screen.queryByText(warning)).toBeNull()
    })

    it('and asks for nothing that the client does not offer', async () => {
      const account = await testAccount({ user: { factors: [sms] } })
      const client = { ...account.client, offers: (name: string) => name !== 'factors.list' }
      account.open(
        <AccountSettingsProvider client={client}>
          <UnbindPhoneForm />
        </AccountSettingsProvider>,
      )
      await toCode(account)
      expect(account.sent('listEnrolledFactors')).toBe(0)
    })
  })

  it('has nothing to remove where there is none', async () => {
    const account = await testAccount({ user: { phone: null } })
    const onWrongFlow = vi.fn()
    account.open(<UnbindPhoneForm onWrongFlow={onWrongFlow} />)
    await heading('There is no phone number to remove')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'no_phone' }]])
  })

  it('texts no number that it may not see', async () => {
    const account = await testAccount({ scope: 'openid profile email' })
    const onWrongFlow = vi.fn()
    account.open(<UnbindPhoneForm onWrongFlow={onWrongFlow} />)
    await heading('Your phone number can’t be removed here')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'phone_hidden' }]])
    expect(account.sent('sendSms')).toBe(0)
  })

  it('says so when a code was sent a moment ago, and sends none', async () => {
    const account = await testAccount()
    account.open(<UnbindPhoneForm />)
    await toCode(account)
    await account.user.click(await button('Cancel'))
    await toCode(account)
    await waitFor(async () =>
      expect(await field('Verification code')).toHaveAccessibleDescription(/a short while ago/),
    )
    expect(account.textsTo(OLD)).toBe(1)
  })
})
