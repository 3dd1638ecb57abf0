import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { errorCodes } from '../../src/api/account-error.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { en } from '../../src/i18n/locales/en.ts'
import { errorText } from '../../src/i18n/resolve-words.ts'
import { createManualClock, createMemoryStore, createSandbox } from '../../src/sandbox/index.ts'
import { truthIn } from '../flows/entry.ts'
import type { End } from '../flows/legs.ts'
import { ownText } from '../flows/own-text.ts'
import { fieldsOf, readPage } from '../flows/page.ts'
import { deaf } from '../model/screen.ts'
import { holdTimeLimits } from '../support/time-limits.ts'
import type { CallSite } from './call-sites.ts'
import { type Arrived, browserFetch, startFaultServer } from './fault-server.ts'
import type { Fault } from './faults.ts'
import { personAt, until } from './person.ts'

/** Runs one fault at one call and lists what is wrong with where it led. Nothing, when all is right. */
export async function runCell(
  site: CallSite,
  fault: Fault,
  component: ReactElement = site.entry.element(deaf),
): Promise<string[]> {
  const expected = site.ends[fault.outcome]
  if (typeof expected === 'object' && 'notApplicable' in expected) return []

  const clock = createManualClock()
  const { subject, settings, has } = site.entry
  const store = createMemoryStore()
  const sandbox = createSandbox({ clock, store, settings })
  const before = subject.set(has ? subject.people.ada : null)
  await sandbox.putUser({ userId: 'ada', ...subject.besides('ada'), ...before })
  // What is changed is changed later than it was made.
  await clock.advance(1_000)
  // A deletion is told by a sign-in that cannot be renewed any more.
  const ends = site.entry.kind.endsAccount === true && ['change', 'read'].includes(site.kind)
  const renews = site.kind === 'refresh' || ends
  const limits = holdTimeLimits()
  const server = await startFaultServer(sandbox)
  let tokens = await sandbox.signIn('ada')
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  const client = createGenAuthClient({
    host: server.url,
    appId: 'app',
    lang: 'en-US',
    timeoutMs: limits.ms,
    fetch: async (input, init) => {
      if (!navigator.onLine) throw new TypeError('Failed to fetch')
      return browserFetch(input, { ...init, headers: limits.label(init?.headers) })
    },
    getAccessToken: () => tokens.accessToken,
    ...(renews
      ? {
          refreshAccessToken: async () => {
            const body = new URLSearchParams({
              grant_type: 'refresh_token',
              refresh_token: tokens.refreshToken,
            })
            const response = await browserFetch(`${server.url}/oidc/token`, { method: 'POST', body })
            const { access_token, refresh_token } = await response.json()
            if (typeof access_token !== 'string') throw new Error('No access token')
            tokens = { accessToken: access_token, refreshToken: refresh_token, expiresIn: 1 }
          },
        }
      : {}),
  })
  const queryClient = new QueryClient()
  const view = render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <AccountSettingsProvider client={client} clock={clock}>
          {component}
        </AccountSettingsProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
  const root = () => view.container.querySelector('.acct-root') as HTMLElement
  const person = personAt(root, sandbox, server, subject)

  try {
    await site.approach(person)
    const earlier = server.arrived.filter(site.matches).length
    server.arm({
      fault,
      matches: site.matches,
      refusal: site.refusal,
      times: site.always ? Number.POSITIVE_INFINITY : 1,
      silent: limits.reach,
    })
    if (fault.inBrowser === 'offline') online.mockReturnValue(false)
    await act(() => person.press())
    await settle(root, clock)
    // A change that is done has the account read again, and what comes of that may be told as well.
    await until(
      () => root().dataset.step !== 'done' || queryClient.isFetching() === 0,
      () => 'a read',
    )
    const calls = server.arrived.filter(site.matches).length - earlier
    const truth = await truthIn(store, subject, 'ada')
    const problems = judge({ site, fault, expected, root: root(), calls, truth, arrived: server.arrived })
    view.unmount()
    await act(() => clock.advance(0))
    if (clock.pending > 0) problems.push(`${clock.pending} timers are left`)
    return problems
  } finally {
    view.unmount()
    server.close()
    limits.release()
    online.mockRestore()
  }
}

/** Until nothing is under way, and a lost reply is settled or given up. */
async function settle(root: () => HTMLElement, clock: ReturnType<typeof createManualClock>): Promise<void> {
  const idle = () => root().dataset.pending === undefined && root().querySelector('[data-pending]') === null
  // React Query publishes what is pending in the next turn of the event loop.
  await act(() => new Promise((resolve) => setTimeout(resolve, 10)))
  await until(idle, () => 'an answer')
  for (let round = 0; round < 200 && root().dataset.step === 'unconfirmed'; round += 1) {
    if (/still can’t|We can’t tell/.test(root().textContent ?? '')) return
    await act(async () => {
      await clock.advance(1_000)
      await new Promise((resolve) => setTimeout(resolve, 3))
    })
  }
  await until(idle, () => 'an answer')
}

interface Verdict {
  site: CallSite
  fault: Fault
  expected: End
  root: HTMLElement
  calls: number
  /** What the account has. */
  truth: string | null
  arrived: Arrived[]
}

function judge({ site, fault, expected, root, calls, truth, arrived }: Verdict): string[] {
  const [step, code] = typeof expected === 'string' ? [expected, undefined] : expected
  const problems: string[] = []
  const shown = root.dataset.step ?? ''
  if (shown !== step) problems.push(`ended in ${shown}, not ${step}`)

  const told = root.querySelector('[role="alert"]')?.textContent ?? ''
  const codeShown = Object.values(errorCodes)
    .flat()
    .find((one) => errorText({ ...en, words: en[site.entry.subject.feature] }, one) === told)
  if (codeShown !== code) problems.push(`told ${codeShown ?? (told || 'nothing')}, not ${code ?? 'nothing'}`)

  const asNobody = site.anonymous && fault.outcome === 'unauthenticated'
  const wanted = fault.outcome === 'offline' ? 0 : asNobody ? 2 : 1
  const enough = site.always ? calls >= wanted : calls === wanted
  if (!enough) problems.push(`${calls} calls arrived, not ${wanted}`)
  const { wire, subject, has, legs, keeps } = site.entry
  const changes = arrived.filter(({ path }) => wire[path]?.does === 'commit').length
  if (changes > (asNobody && site.kind === 'change' ? 2 : 1))
    problems.push(`${changes} changes were asked for`)

  const { claims } = site.entry.aboutPage(readPage(root))
  const isTrue = claims == null || truth === null ? claims === truth : subject.same(claims, truth)
  if (claims !== undefined && !isTrue) problems.push(`claims ${claims}, the account has ${truth}`)
  const text = root.textContent + [...root.querySelectorAll('input')].map(({ value }) => value).join(' ')
  const isKept = (keeps as readonly string[]).includes(shown)
  const typed = isKept ? legs.flatMap(({ fill }) => fill.draft ?? []) : []
  const own = has && subject.isSecret !== true ? [subject.people.ada] : []
  for (const address of shown === 'done' ? [] : [...own, ...typed]) {
    if (!subject.isIn(text, address)) problems.push(`lost ${address}`)
  }
  const besides = Object.entries(site.leg.at === shown ? site.leg.fill : {})
  for (const [field, name] of besides) {
    const isOwn = field === 'phrase' || field === 'oldPassword' || field === 'newPassword'
    if (isOwn && fieldsOf(root)[field]?.value !== ownText(field, name)) problems.push(`lost the ${field}`)
  }
  if (document.activeElement === document.body || document.activeElement === null)
    problems.push('lost the focus')
  if (/<title>|onerror|x{50}/.test(root.innerHTML)) problems.push('shows what the server sent')
  if ('polluted' in {}) problems.push('was polluted')
  return problems
}
