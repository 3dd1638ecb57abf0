import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { field, heading, testAccount } from '../support/account.tsx'
import { NEW, OLD } from '../support/change-email.ts'

const OTHER = 'ada@other.example'

describe('two wizards on one page', () => {
  it('FK1 share nothing but the wait: no id, no step, no announcement', async () => {
    const account = await testAccount()
    account.open(
      <>
        <ChangeEmailWizard />
        <ChangeEmailWizard />
      </>,
    )
    await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(2))
    const [left, right] = screen.getAllByRole('region').map((region) => within(region))
    if (left === undefined || right === undefined) throw new Error('There are not two wizards.')
    await account.user.type(left.getByRole('textbox'), `${NEW}{enter}`)
    await left.findByRole('heading', { name: 'Enter the codes' })
    expect(right.getByRole('heading')).toHaveTextContent('Change your email')
    expect(right.getByRole('textbox')).toHaveValue('')
    expect(right.getByRole('status')).toBeEmptyDOMElement()

    await account.user.type(right.getByRole('textbox'), `${OTHER}{enter}`)
    await right.findByRole('heading', { name: 'Enter the codes' })
    expect([account.mailsTo(NEW), account.mailsTo(OTHER), account.mailsTo(OLD)]).toEqual([1, 1, 1])
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)

    await account.user.type(
      right.getByRole('textbox', { name: 'Code from your new email' }),
      account.codeFor(OTHER),
    )
    await account.user.type(
      right.getByRole('textbox', { name: 'Code from your current email' }),
      `${account.codeFor(OLD)}{enter}`,
    )
    await right.findByRole('heading', { name: 'Confirm the change' })
    expect(left.getByRole('textbox', { name: 'Code from your new email' })).toHaveValue('')
    await account.user.click(right.getByRole('button', { name: 'Change my email' }))
    await right.findByRole('heading', { name: 'Email changed' })
    expect(left.getByRole('heading')).not.toHaveTextContent('Email changed')
    expect(await account.email()).toBe(OTHER)
  })
})

describe('adding and changing mounted together', () => {
  it('FK3 agree on the account: what one binds, the other offers to change', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(
      <>
        <BindEmailForm />
        <ChangeEmailWizard />
      </>,
    )
    await heading('Add an email')
    await heading('There is no email to change yet')
    expect(account.sent('getProfile')).toBe(1)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
    await heading('Email added')
    await heading('Change your email')
    expect(await field('New email')).toHaveValue('')
    await account.pass(1)
    expect(screen.getByRole('heading', { name: 'Email added' })).toBeInTheDocument()
    expect(account.sent('getProfile')).toBe(2)
    expect(await account.email()).toBe(NEW)
  })
})

describe('two query clients', () => {
  it('FK4 the one given is used, and the host’s is neither used nor hidden', async () => {
    const account = await testAccount()
    const hosts = new QueryClient()
    const ours = new QueryClient()
    let seen: QueryClient | undefined
    function HostsOwn() {
      seen = useQueryClient()
      return null
    }
    account.open(
      <QueryClientProvider client={hosts}>
        <AccountSettingsProvider client={account.client} queryClient={ours} clock={account.clock}>
          <ChangeEmailWizard />
          <HostsOwn />
        </AccountSettingsProvider>
      </QueryClientProvider>,
    )
    await heading('Change your email')
    expect(ours.getQueriesData({ queryKey: ['acct', 'profile'] })[0]?.[1]).toMatchObject({ email: OLD })
    expect(hosts.getQueryCache().getAll()).toEqual([])
    expect(seen).toBe(hosts)
  })
})

describe('React 18', () => {
  const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  /** What `react` 18.2 exports, of all that these components might want. */
  const known = [
    'Component',
    'Fragment',
    'StrictMode',
    'Suspense',
    'createContext',
    'createElement',
    'forwardRef',
    'memo',
    'useCallback',
    'useContext',
    'useEffect',
    'useId',
    'useLayoutEffect',
    'useMemo',
    'useReducer',
    'useRef',
    'useState',
    'useSyncExternalStore',
  ]

  it('FK5 has all that is imported of React, and a ref only where it is forwarded', () => {
    const imports = Object.values(sources).flatMap((source) =>
      [...source.matchAll(/import \{([^}]+)\} from 'react'/g)].flatMap(([, names = '']) => names.split(',')),
    )
    const values = imports
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
    expect(values.length).toBeGreaterThan(25)
    expect(values.filter((name) => !known.includes(name))).toEqual([])
    const text = Object.values(sources).join('\n')
    expect(text).not.toMatch(/\bref\?: (?:Ref|RefObject)</)
    // A context as its own provider is React 19's.
    expect(text.match(/<\w+Context[ >]/g)).toBeNull()
  })
})
