import { describe, expect, it } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { field, heading, testAccount } from '../support/account.tsx'
import { confirm, enterCodes, NEW, OLD, toCodes, toConfirm } from '../support/change-email.ts'

describe('the host’s defaults', () => {
  it('FO1 for queries and mutations take none of ours away', async () => {
    const account = await testAccount()
    account.queryClient.setDefaultOptions({
      mutations: { retry: 3, gcTime: Number.POSITIVE_INFINITY, networkMode: 'online', throwOnError: true },
      queries: { retry: 3, networkMode: 'online', throwOnError: true, staleTime: Number.POSITIVE_INFINITY },
    })
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'refusal', statusCode: 403 })
    await confirm(account)
    await account.pass(30)
    expect(account.sent('updateEmail')).toBe(1)
    expect(account.queryClient.getMutationCache().getAll()).toEqual([])
    expect(await account.email()).toBe(OLD)
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })
})

describe('a refetch of the account', () => {
  it('FO2 takes nothing from what is being typed', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    const again = () => account.queryClient.refetchQueries({ queryKey: ['acct'] })
    await account.paste(await field('New email'), 'ada@ne')
    await again()
    expect(await field('New email')).toHaveValue('ada@ne')
    await account.user.clear(await field('New email'))
    await toCodes(account)
    await enterCodes(account)
    await again()
    expect(account.sent('getProfile')).toBe(3)
    expect(await field('Code from your new email')).toHaveValue(account.codeFor(NEW))
    expect(await field('Code from your current email')).toHaveValue(account.codeFor(OLD))
    await account.user.keyboard('{Enter}')
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })
})
