import { dehydrate, type QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { AccountClient } from '../../src/api/account-client.ts'
import { bindEmail, sendEmailCode } from '../../src/api/email.ts'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { confirm, NEW, OLD, toCodes, verify } from '../support/change-email.ts'
import { textsIn } from '../support/texts-in.ts'

function leaks(queryClient: QueryClient, secrets: string[]): string[] {
  const everything = { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true }
  const places: Record<string, string> = {
    mutations: textsIn(queryClient.getMutationCache().getAll()).join('\n'),
    queries: textsIn(queryClient.getQueryCache().getAll()).join('\n'),
    dehydrated: JSON.stringify([dehydrate(queryClient), dehydrate(queryClient, everything)]),
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    address: location.href + JSON.stringify(history.state),
    document: document.documentElement.outerHTML,
  }
  return Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
  )
}

/** Watches the cache at every event, not only at the end. */
function watch({ queryClient }: TestAccount, secrets: string[]): string[] {
  const found: string[] = []
  queryClient.getMutationCache().subscribe(() => found.push(...leaks(queryClient, secrets)))
  return found
}

/** Collects the one-time token as it passes. */
function tapToken(account: TestAccount, secrets: string[]): void {
  const { fetch } = account.sandbox
  vi.spyOn(account.sandbox, 'fetch').mockImplementation(async (input, init) => {
    const response = await fetch(input, init)
    const token = /"updateEmailToken":"(\w+)"/.exec(await response.clone().text())?.[1]
    if (token !== undefined) secrets.push(token)
    return response
  })
}

describe('codes and tokens', () => {
  const eight = { settings: { verifyCodeLength: 8 } }

  it.each([
    [
      'a change',
      async (account: TestAccount) => {
        await confirm(account)
        await heading('Email changed')
      },
    ],
    [
      'a token that ran out',
      async (account: TestAccount) => {
        await account.pass(61)
        await heading('Time ran out')
      },
    ],
    ['a cancelled change', async (account: TestAccount) => account.user.click(await button('Cancel'))],
    [
      'an edited address',
      async (account: TestAccount) => account.user.click(await button('Edit the address')),
    ],
    [
      'a lost reply',
      async (account: TestAccount) => {
        account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
        await confirm(account)
        await heading('Checking whether your email was changed')
      },
    ],
  ])('FL1 FL4 FL8 are nowhere during and after %s', async (_, end) => {
    const account = await testAccount(eight)
    const secrets: string[] = []
    tapToken(account, secrets)
    const onAnything = vi.fn()
    account.open(
      <ChangeEmailWizard
        onStep={onAnything}
        onChanged={onAnything}
        onError={onAnything}
        onUnconfirmed={onAnything}
      />,
    )
    const found = watch(account, secrets)
    await toCodes(account)
    secrets.push(account.codeFor(NEW), account.codeFor(OLD))
    await verify(account)
    await heading('Confirm the change')
    expect(secrets).toHaveLength(3)
    await end(account)
    await account.pass(0)
    expect(found).toEqual([])
    expect(leaks(account.queryClient, secrets)).toEqual([])
    const told = textsIn(onAnything.mock.calls).join('\n')
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
    await waitFor(() => expect(account.queryClient.getMutationCache().getAll()).toEqual([]))
  })

  it('are nowhere after a rejection, though the code stays in its field', async () => {
    const account = await testAccount(eight)
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.paste(await field('Code from your new email'), '98765432')
    await account.paste(await field('Code from your current email'), '87654321')
    await account.user.click(await button('Verify'))
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
    expect(await field('Code from your new email')).toHaveValue('98765432')
    expect(leaks(account.queryClient, ['98765432', '87654321'])).toEqual([])
  })

  it('FL1 FL4 FL8 are nowhere after binding and removing', async () => {
    const account = await testAccount({ ...eight, user: { email: null } })
    const bind = account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    const secrets = [account.codeFor(NEW)]
    const found = watch(account, secrets)
    await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
    await heading('Email added')
    bind.unmount()

    account.open(<UnbindEmailForm />)
    await account.user.click(await button('Send code'))
    await heading('Confirm with a code')
    secrets.push(account.codeFor(NEW))
    await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
    await heading('Email removed')
    expect(found).toEqual([])
    expect(leaks(account.queryClient, secrets)).toEqual([])
  })

  it('would be found by the same scan in a form that does the usual thing', async () => {
    const account = await testAccount({ ...eight, user: { email: null } })
    await account.client.call(sendEmailCode, { address: NEW, channel: 'CHANNEL_BIND_EMAIL' })
    const code = account.codeFor(NEW)
    const found = watch(account, [code])
    render(
      <QueryClientProvider client={account.queryClient}>
        <Naive client={account.client} code={code} />
      </QueryClientProvider>,
    )
    await account.user.click(await button('Bind'))
    await screen.findByText('bound')
    expect(found).not.toEqual([])
    expect(leaks(account.queryClient, [code])).toContain(`${code} in mutations`)
  })
})

function Naive({ client, code }: { client: AccountClient; code: string }) {
  const bind = useMutation({
    mutationFn: (passCode: string) => client.call(bindEmail, { address: NEW, code: passCode }),
  })
  return (
    <button type="button" onClick={() => bind.mutate(code)}>
      {bind.isSuccess ? 'bound' : 'Bind'}
    </button>
  )
}
