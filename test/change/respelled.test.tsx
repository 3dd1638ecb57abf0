import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { confirm, enterCodes, toCodes, verify } from '../support/change-email.ts'
import { unreachable } from '../support/faults.ts'

const ASKED = 'ada.love.lace+work@gmail.com'
const STORED = 'adalovelace@gmail.com'

/** The service keeps a spelling of its own. */
const respell = async (account: TestAccount) => {
  const user = await account.sandbox.user('ada')
  await account.sandbox.putUser({ ...user, userId: 'ada', email: STORED })
}

describe('a service that stores another spelling than was sent', () => {
  it('leaves the success on the screen, which says what the account has', async () => {
    const account = await testAccount()
    const onStep = vi.fn()
    account.open(<ChangeEmailWizard onStep={onStep} />)
    await toCodes(account, ASKED)
    await verify(account, ASKED)
    await heading('Confirm the change')
    await confirm(account)
    await heading('Email changed')
    await respell(account)
    account.queryClient.invalidateQueries({ queryKey: ['acct'] })
    await waitFor(() => expect(screen.getByText(STORED)).toBeInTheDocument())
    expect(screen.getByRole('heading')).toHaveTextContent('Email changed')
    expect(screen.queryByText(ASKED)).toBeNull()
    expect(onStep.mock.calls.at(-1)).toEqual([{ step: 'done' }])
  })

  it('is a success after a lost reply too, and no alarm', async () => {
    const account = await testAccount({ user: { email: null } })
    const onBound = vi.fn()
    account.open(<BindEmailForm onBound={onBound} />)
    await account.paste(await field('Email'), ASKED)
    await account.user.click(await button('Send code'))
    await heading('Enter the code')
    await account.paste(await field('Verification code'), account.codeFor(ASKED))
    account.sandbox.faults.next('bindEmail', unreachable)
    await respell(account)
    await account.user.click(await button('Add this email'))
    await heading(/Checking whether/)
    await account.pass(1)
    await heading('Email added')
    expect(screen.getByText(STORED)).toBeInTheDocument()
    expect(onBound.mock.calls).toEqual([[{ email: STORED }]])
  })

  it('is not what another address is: that still is an alarm', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    await account.paste(await field('Email'), ASKED)
    await account.user.click(await button('Send code'))
    await heading('Enter the code')
    await account.paste(await field('Verification code'), account.codeFor(ASKED))
    account.sandbox.faults.next('bindEmail', unreachable)
    await account.sandbox.putUser({ userId: 'ada', email: 'mallory@gmail.com' })
    await account.user.click(await button('Add this email'))
    await heading(/Checking whether/)
    await account.pass(1)
    await heading('Your account has a different email')
  })

  it('is judged by what the account had before: that one is no success, however alike', async () => {
    const account = await testAccount({
      user: { email: 'ada.lovelace@gmail.com' },
      settings: { verifyOldEmail: false },
    })
    account.open(<ChangeEmailWizard verifyOldEmail={false} />)
    await toCodes(account, ASKED)
    await enterCodes(account, ASKED)
    await account.user.click(await button('Verify'))
    await heading('Confirm the change')
    account.sandbox.faults.next('updateEmail', unreachable)
    await confirm(account)
    await heading(/Checking whether/)
    await account.pass(100)
    await heading('Your email was not changed')
  })
})
