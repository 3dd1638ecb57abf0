import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { Activity } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, testAccount, waitingButton } from '../support/account.tsx'
import { confirm, NEW, OLD, toCodes, toConfirm } from '../support/change-email.ts'

describe('one request for one intent', () => {
  it('FA1 sends once for two submits in one tick', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    await account.paste(await field('Email'), NEW)
    const form = (await button('Send code')).closest('form') as HTMLFormElement
    await act(async () => {
      fireEvent.submit(form)
      fireEvent.submit(form)
    })
    await heading('Enter the code')
    expect(account.sent('sendEmail')).toBe(1)
  })

  it('FA1 changes once for two clicks in one tick', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    const change = await button('Change my email')
    await act(async () => {
      change.click()
      change.click()
    })
    await heading('Email changed')
    expect(account.sent('updateEmail')).toBe(1)
  })

  it('FA3 FA7 FB3 sends nothing on mount, and keeps a cool-down over a remount', async () => {
    const account = await testAccount({ user: { email: null } })
    const first = account.open(<BindEmailForm />)
    await heading('Add an email')
    expect(account.sent('sendEmail')).toBe(0)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    first.unmount()

    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    expect(account.sent('sendEmail')).toBe(1)
    expect(await waitingButton('Send again', 60)).toBeInTheDocument()
    await account.paste(await field('Verification code'), account.codeFor(NEW))
    await account.user.click(await button('Add this email'))
    await heading('Email added')
  })

  it('FA12 FJ6 takes Enter in an input method for what it is', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    const email = await field('Email')
    expect(fireEvent.keyDown(email, { key: 'Enter', isComposing: true })).toBe(false)
    expect(fireEvent.keyDown(email, { key: 'Enter' })).toBe(true)
  })

  it('FA11 does not reach a host’s form around it', async () => {
    const account = await testAccount({ user: { email: null } })
    const onSubmit = vi.fn()
    // A portal inside a host's form: nested in React's tree, not in the document's.
    account.open(
      <div onSubmit={onSubmit}>
        <BindEmailForm />
      </div>,
    )
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    expect(onSubmit).not.toHaveBeenCalled()
  })
})

describe('leaving', () => {
  it('FB2 during update-email still tells the host and the cache, once', async () => {
    const account = await testAccount({ provider: { accountKey: 'ada' } })
    const onChanged = vi.fn()
    const view = account.open(<ChangeEmailWizard onChanged={onChanged} />)
    await toConfirm(account)
    const release = account.sandbox.faults.hold('updateEmail')
    await confirm(account)
    view.unmount()
    release()
    await waitFor(() => expect(onChanged.mock.calls).toEqual([[{ from: OLD, to: NEW }]]))
    expect(await account.email()).toBe(NEW)
    expect(account.queryClient.getQueryData(['acct', 'profile', 'ada'])).toMatchObject({ email: NEW })
    expect(account.clock.pending).toBe(0)
  })

  it('FD10 during an update-email that is refused leaves no timer', async () => {
    const account = await testAccount()
    const view = account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await account.sandbox.expire('updateTokens')
    const release = account.sandbox.faults.hold('updateEmail')
    await confirm(account)
    view.unmount()
    release()
    await account.pass(0)
    expect(account.sent('updateEmail')).toBe(1)
    expect(account.clock.pending).toBe(0)
  })

  it.each([
    ['while a code is being sent', 'sendEmail'],
    ['while the codes are checked', 'verifyEmailChange'],
  ] as const)('FB1 FD10 %s drops the answer, with no timer left', async (_, operation) => {
    const account = await testAccount()
    const view = account.open(<ChangeEmailWizard commit="auto" />)
    if (operation === 'verifyEmailChange') await toCodes(account)
    const release = account.sandbox.faults.hold(operation)
    if (operation === 'sendEmail') await account.user.type(await field('New email'), `${NEW}{enter}`)
    else {
      await account.paste(await field('Code from your new email'), account.codeFor(NEW))
      await account.paste(await field('Code from your current email'), account.codeFor(OLD))
      await account.user.click(await button('Verify'))
    }
    view.unmount()
    release()
    await account.pass(1)
    if (operation === 'sendEmail') expect(account.mailsTo(OLD)).toBe(0)
    expect(account.sent('updateEmail')).toBe(0)
    expect(await account.email()).toBe(OLD)
    expect(account.queryClient.getMutationCache().getAll()).toEqual([])
    expect(account.clock.pending).toBe(0)
  })

  it('FD10 while a lost reply is being looked into stops looking', async () => {
    const account = await testAccount()
    const view = account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await confirm(account)
    await heading('Checking whether your email was changed')
    await account.pass(2)
    view.unmount()
    const reads = account.sent('getProfile')
    await account.pass(120)
    expect(account.sent('getProfile')).toBe(reads)
    expect(account.clock.pending).toBe(0)
  })

  it('while the account is being read for a lost reply plans no further read', async () => {
    const account = await testAccount()
    const view = account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    const release = account.sandbox.faults.hold('getProfile')
    await confirm(account)
    await heading('Checking whether your email was changed')
    await account.pass(0)
    view.unmount()
    release()
    await account.pass(0)
    expect(account.clock.pending).toBe(0)
  })

  // React 18 cannot hide a part of a page.
  it.skipIf(Activity === undefined)('FB4 and coming back shows the time that is really left', async () => {
    const account = await testAccount()
    const page = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <ChangeEmailWizard />
      </Activity>
    )
    const view = account.open(page('visible'))
    await toConfirm(account)
    view.rerender(page('hidden'))
    await account.pass(40)
    view.rerender(page('visible'))
    expect(await screen.findByRole('timer')).toHaveTextContent('0:20')
    view.rerender(page('hidden'))
    await account.pass(40)
    view.rerender(page('visible'))
    await heading('Time ran out')
  })
})

describe('another account', () => {
  it('FB13 gets nothing of the one before', async () => {
    const account = await testAccount()
    const page = (accountKey: string) => (
      <AccountSettingsProvider
        client={account.client}
        queryClient={account.queryClient}
        clock={account.clock}
        accountKey={accountKey}
      >
        <ChangeEmailWizard />
      </AccountSettingsProvider>
    )
    const view = account.open(page('ada'))
    await toConfirm(account)
    view.rerender(page('eve'))
    await heading('Change your email')
    expect(await field('New email')).toHaveValue('')
    expect(account.sent('updateEmail')).toBe(0)
  })

  it('is no answer to whether this account’s email was changed', async () => {
    const account = await testAccount()
    const [onChanged, onUnconfirmed] = [vi.fn(), vi.fn()]
    account.open(<ChangeEmailWizard onChanged={onChanged} onUnconfirmed={onUnconfirmed} />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    account.sandbox.faults.every('getProfile', {
      kind: 'reply',
      apply: false,
      response: () => Response.json({ statusCode: 200, data: { userId: 'eve', email: NEW } }),
    })
    await confirm(account)
    await account.pass(1)
    // The page is somebody else's from here on. What became of the change, nobody was told.
    await heading('Change your email')
    expect([onChanged.mock.calls, onUnconfirmed.mock.calls]).toEqual([[], [[{ from: OLD, to: NEW }]]])
  })
})

describe('a host', () => {
  it('FB9 whose callbacks throw does not end the flow', async () => {
    const account = await testAccount()
    const report = vi.fn()
    vi.stubGlobal('reportError', report)
    const failure = new Error('analytics is down')
    const onStep = () => {
      throw failure
    }
    account.open(<ChangeEmailWizard onStep={onStep} onChanged={onStep} />)
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
    expect(report).toHaveBeenCalledWith(failure)
  })

  it('FA10 that retries mutations by default does not make ours retry', async () => {
    const account = await testAccount({ user: { email: null } })
    account.queryClient.setDefaultOptions({ mutations: { retry: 3, gcTime: Number.POSITIVE_INFINITY } })
    account.sandbox.faults.every('sendEmail', { kind: 'refusal', statusCode: 400, apiCode: 1 })
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
    await account.pass(60)
    expect(account.sent('sendEmail')).toBe(1)
  })

  it('FK4 that forgot the provider is told what to do', () => {
    expect(() => renderToString(<BindEmailForm />)).toThrow(
      /no <AccountSettingsProvider> above this component.*wrap your settings page/,
    )
  })

  it('FO4 that changes the language in mid-flow loses nothing', async () => {
    const { zhCN } = await import('../../src/i18n/locales/zh-CN.ts')
    const account = await testAccount()
    const page = (locale?: typeof zhCN) => (
      <AccountSettingsProvider
        client={account.client}
        queryClient={account.queryClient}
        clock={account.clock}
        locale={locale}
      >
        <ChangeEmailWizard />
      </AccountSettingsProvider>
    )
    const view = account.open(page())
    await toCodes(account)
    await account.paste(await field('Code from your new email'), '123')
    view.rerender(page(zhCN))
    expect(await field('新邮箱收到的验证码')).toHaveValue('123')
  })
})
