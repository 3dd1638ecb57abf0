import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { button, heading, testAccount } from '../support/account.tsx'
import { confirm, NEW, OLD, toConfirm } from '../support/change-email.ts'

describe('an end', () => {
  it('has a Done button where the host listens to it', async () => {
    const account = await testAccount()
    const onDone = vi.fn()
    const { rerender } = account.open(<ChangeEmailWizard onDone={onDone} />)
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
    await account.user.click(await button('Done'))
    expect(onDone).toHaveBeenCalledTimes(1)
    rerender(<ChangeEmailWizard />)
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
  })

  it.each([
    ['nothing to change', <ChangeEmailWizard key="c" onDone={() => undefined} />, null],
    ['nothing to remove', <UnbindEmailForm key="u" onDone={() => undefined} />, null],
    ['something already there', <BindEmailForm key="b" onDone={() => undefined} />, OLD],
  ])('that says %s has one too', async (_, element, email) => {
    const account = await testAccount({ user: { email } })
    account.open(element)
    expect(await button('Done')).toBeInTheDocument()
  })

  it('stays although the host shows the new email to the component', async () => {
    const account = await testAccount()
    const { rerender } = account.open(<ChangeEmailWizard currentEmail={OLD} />)
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
    rerender(<ChangeEmailWizard currentEmail={NEW} verifyOldEmail={false} onChanged={() => undefined} />)
    await account.pass(1)
    await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('Email changed'))
    rerender(<ChangeEmailWizard />)
    await account.pass(1)
    expect(screen.getByRole('heading')).toHaveTextContent('Email changed')
  })
})
