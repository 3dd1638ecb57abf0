import { onlineManager } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { HOST, heading, testAccount } from '../support/account.tsx'
import { confirm, enterCodes, NEW, OLD, toCodes, toConfirm, verify } from '../support/change-email.ts'
import { holdTimeLimits } from '../support/time-limits.ts'

describe('a wrong idea of the network', () => {
  afterEach(() => onlineManager.setOnline(true))

  it('FC3 holds nothing back for later: what React Query takes for offline is sent now', async () => {
    const account = await testAccount()
    onlineManager.setOnline(false)
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })

  it('FC3 does not believe a device that says offline: what has a network is sent', async () => {
    const account = await testAccount()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })

  it('FC3 does not take "online" for a connection: what never arrives is lost, not pending', async () => {
    const account = await testAccount()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    account.sandbox.faults.next('verifyEmailChange', { kind: 'unreachable' })
    await verify(account)
    await heading('Send new codes')
    expect(screen.queryByText(/offline/)).not.toBeInTheDocument()
  })
})

describe('a slow reply', () => {
  it('FC13 FD7 to the verification leaves the time that is really left', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    const release = account.sandbox.faults.hold('verifyEmailChange')
    await account.user.click(screen.getByRole('button', { name: 'Verify' }))
    await account.pass(20)
    release()
    await heading('Confirm the change')
    expect(screen.getByRole('timer')).toHaveTextContent('0:40')
    expect(screen.queryByText(/may already be over/)).not.toBeInTheDocument()
    await account.pass(41)
    expect(screen.getByRole('timer')).toHaveTextContent('0:00')
    expect(screen.getByText(/may already be over/)).toBeInTheDocument()
    await account.pass(20)
    await heading('Time ran out')
    expect(await account.email()).toBe(OLD)
  })

  it('FC14 to update-email, given up and carried out afterwards, ends in success, once', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    const limits = holdTimeLimits()
    let carryOut: () => void = () => undefined
    let giveUp: () => void = () => undefined
    const client = createGenAuthClient({
      host: HOST,
      appId: 'app',
      getAccessToken: () => account.accessToken,
      timeoutMs: limits.ms,
      fetch: (input, { signal, ...init } = {}) => {
        if (!String(input).endsWith('/update-email')) return account.sandbox.fetch(input, init)
        carryOut = () => void account.sandbox.fetch(input, init)
        const label = limits.label()
        giveUp = () => limits.reach(label)
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
      },
    })
    account.open(
      <AccountSettingsProvider client={client} clock={account.clock}>
        <ChangeEmailWizard onChanged={onChanged} />
      </AccountSettingsProvider>,
    )
    await toConfirm(account)
    await confirm(account)
    await act(async () => giveUp())
    await heading('Checking whether your email was changed')
    await account.pass(5)
    expect(screen.getByRole('heading')).toHaveTextContent('Checking')
    carryOut()
    await account.pass(10)
    await heading('Email changed')
    await account.pass(120)
    expect(await account.email()).toBe(NEW)
    expect(onChanged.mock.calls).toEqual([[{ from: OLD, to: NEW }]])
  })
})
