import { QueryClient } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type FormEvent, type ReactNode, StrictMode } from 'react'
import { expect, it } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import type { AccountClient } from '../../src/api/account-client.ts'
import { AccountError } from '../../src/api/account-error.ts'
import type { Operation } from '../../src/api/operation.ts'
import type { OperationName } from '../../src/api/operation-name.ts'
import { getProfile } from '../../src/api/profile.ts'
import { ask } from '../../src/change/ask.ts'
import { anyKind } from '../../src/change/change-kind.ts'
import { useChange } from '../../src/change/use-change.ts'
import { bindKind } from '../../src/features/contact/bind.ts'
import type { Contact } from '../../src/features/contact/contact.ts'
import { en } from '../../src/i18n/locales/en.ts'
import { createManualClock } from '../../src/sandbox/index.ts'
import { ChangeView } from '../../src/steps/change-view.tsx'
import { FlowBoundary } from '../../src/steps/flow-boundary.tsx'

/** A contact that nobody has any more: what a further one needs is its operations, a descriptor and words. */
type PagerAccount = Account & { pager?: string | null }

const post = <Input,>(name: string): Operation<Input, void> => ({
  // SAFETY: no client of ours is asked for it.
  name: name as OperationName,
  method: 'POST',
  path: `/${name}`,
  read: () => undefined,
})
const sendPage = post<{ pager: string; channel: string }>('pager.sendCode')
const bindPager = post<{ pager: string; code: string }>('pager.bind')

const pagerOf = (account: Account) => (account as PagerAccount).pager

const pager: Contact<{ pager: string }> = {
  name: 'pager',
  of: pagerOf,
  isWhole: () => true,
  canonical: (number) => number.replace(/\D/g, ''),
  isRespelled: () => false,
  certain: (number) => ({ pager: number }) as Partial<Account>,
  tell: (number) => ({ pager: number }),
  other: ({ email }) => email,
  codes: { none: 'no_email', same: 'same_email', blameAddress: [], mismatch: 'old_email_mismatch' },
  channels: { bind: 'BIND', changeNew: 'CHANGE', changeOld: 'CHANGE', unbind: 'UNBIND' },
  resend: 'each',
  send: (number, channel) => ask(sendPage, { pager: number, channel }),
}

const kind = bindKind(pager, (number, code) => ask(bindPager, { pager: number, code }))

const words = {
  draftTitle: 'Add a pager',
  draftSubmit: 'Page me',
  proveTitle: 'What does the pager say?',
  proveSubmit: 'Add this pager',
  doneTitle: 'Pager added',
  doneLead: '{pager} is on.',
}

function BindPager({ onBound }: { onBound: (binding: { pager: string }) => void }): ReactNode {
  return (
    <FlowBoundary words={{ ...en, words: en.email }}>
      <Flow onBound={onBound} />
    </FlowBoundary>
  )
}

function Flow({ onBound }: { onBound: (binding: { pager: string }) => void }): ReactNode {
  const flow = useChange(kind, { onSuccess: onBound })
  const to = 'draft' in flow.state ? flow.state.draft.to : ''
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    flow.enter({ to: String(new FormData(event.currentTarget).get('number')) })
  }
  return (
    <ChangeView
      kind={anyKind(kind)}
      flow={flow}
      words={words}
      values={{ pager: to }}
      cancellable={false}
      onDone={undefined}
      draft={({ failure }) => (
        <form onSubmit={submit}>
          <input name="number" aria-label="Pager" />
          {failure}
          <button type="submit">{words.draftSubmit}</button>
        </form>
      )}
    />
  )
}

/** A service with one person and one pager. */
function pagerService() {
  const account: PagerAccount = {
    userId: 'ada',
    email: null,
    pager: null,
    emailVerified: false,
    username: 'ada',
    providers: [],
  }
  const asked: [name: string, input: unknown][] = []
  const answer = (name: string, input: unknown): unknown => {
    if (name === getProfile.name) return { ...account }
    asked.push([name, input])
    const { pager: number, code } = input as { pager: string; code?: string }
    if (name === bindPager.name && code !== '4711') throw new AccountError('code_rejected')
    if (name === bindPager.name) account.pager = number
    return undefined
  }
  const client: AccountClient = {
    // SAFETY: each answer is what its operation gives.
    call: async <I, O>(operation: Operation<I, O>, input: I) => answer(operation.name, input) as O,
  }
  return { client, asked, account }
}

it('a third contact needs operations, a descriptor and words, and nothing else', async () => {
  const { client, asked, account } = pagerService()
  const user = userEvent.setup()
  const bound: object[] = []
  render(
    <StrictMode>
      <AccountSettingsProvider client={client} queryClient={new QueryClient()} clock={createManualClock()}>
        <BindPager onBound={(binding) => bound.push(binding)} />
      </AccountSettingsProvider>
    </StrictMode>,
  )
  await user.type(await screen.findByRole('textbox', { name: 'Pager' }), '017 55')
  await user.click(screen.getByRole('button', { name: 'Page me' }))
  await screen.findByRole('heading', { name: 'What does the pager say?' })
  const code = screen.getByRole('textbox', { name: 'Verification code' })
  await user.type(code, '1234')
  await user.click(screen.getByRole('button', { name: 'Add this pager' }))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('didn’t match'))
  expect(account.pager).toBeNull()
  await user.clear(code)
  await user.type(code, '4711')
  await user.click(screen.getByRole('button', { name: 'Add this pager' }))
  await screen.findByRole('heading', { name: 'Pager added' })
  expect([account.pager, bound]).toEqual(['017 55', [{ pager: '017 55' }]])
  expect(asked.map(([name]) => name)).toEqual(['pager.sendCode', 'pager.bind', 'pager.bind'])
})
