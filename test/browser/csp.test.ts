import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPage, expectSilence } from '../e2e/demo.ts'
import { count } from '../support/counts.ts'
import { type BuiltRig, buildRig } from './rig/build-rig.ts'
import { button, enterCodes, field, heading, toCode, toCodes, typeInto } from './rig/person.ts'
import { NEW, OLD, type Rig, type RigOptions, startRig } from './rig/rig-server.ts'

const { visit } = demoPage()
let built: BuiltRig
let walked = 0
const violated = { ours: 0, classicZod: 0 }

beforeAll(async () => {
  built = await buildRig()
})

afterAll(() => {
  count(`csp: ${walked} flows, ${violated.ours} violations; classic zod: ${violated.classicZod}`)
})

interface Walk {
  name: string
  query: Record<string, string>
  /** What a server can already render of it. */
  rendered: string
  user?: RigOptions['user']
  walk: (page: Page, rig: Rig) => Promise<void>
  ends: string | null
}

async function wrongThenRight(page: Page, rig: Rig): Promise<void> {
  await toCodes(page)
  await typeInto(page, 'Code from your new email', '00000000')
  await typeInto(page, 'Code from your current email', '00000000')
  await button(page, 'Verify').click()
  await rejected(page)
  await enterCodes(page, rig)
  await button(page, 'Verify').click()
}

async function wrongThenRightCode(page: Page, rig: Rig, address: string, submit: string): Promise<void> {
  await typeInto(page, 'Verification code', '00000000')
  await button(page, submit).click()
  await rejected(page)
  await typeInto(page, 'Verification code', rig.sandbox.mailbox.codeFor(address))
  await button(page, submit).click()
}

const rejected = (page: Page) => page.getByText('That didn’t match').first().waitFor()

const walks: Walk[] = [
  {
    name: 'changing an email',
    query: { email: OLD },
    rendered: 'New email',
    async walk(page, rig) {
      await wrongThenRight(page, rig)
      await heading(page, 'Confirm the change').waitFor()
      await page.getByRole('timer').waitFor()
      await button(page, 'Change my email').click()
      await heading(page, 'Email changed').waitFor()
    },
    ends: NEW,
  },
  {
    name: 'changing an email in one go',
    query: { commit: 'auto' },
    rendered: 'acct-skeleton',
    async walk(page, rig) {
      await wrongThenRight(page, rig)
      await heading(page, 'Email changed').waitFor()
    },
    ends: NEW,
  },
  {
    name: 'adding an email',
    query: { show: 'bind' },
    rendered: 'Add an email',
    user: { email: null },
    async walk(page, rig) {
      await field(page, 'Email').waitFor()
      await toCode(page, 'bind')
      await wrongThenRightCode(page, rig, NEW, 'Add this email')
      await heading(page, 'Email added').waitFor()
    },
    ends: NEW,
  },
  {
    name: 'removing an email',
    query: { show: 'unbind' },
    rendered: 'Remove your email',
    async walk(page, rig) {
      await toCode(page, 'unbind')
      await wrongThenRightCode(page, rig, OLD, 'Remove my email')
      await heading(page, 'Email removed').waitFor()
    },
    ends: null,
  },
]

/** Opens a page under the strict policy; what it violates is collected from before its first byte. */
async function openStrict(url: string) {
  const here = await visit('about:blank')
  await here.page.addInitScript(() => {
    const violations: string[] = []
    addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
    Object.assign(window, { violations })
  })
  await here.page.goto(url)
  const violations = (): Promise<string[]> =>
    here.page.evaluate(() => (window as unknown as { violations: string[] }).violations)
  return { ...here, violations }
}

const cases = walks.flatMap((walk) =>
  (['/', '/ssr'] as const).map((path) => [walk.name, path, walk] as const),
)

it.each(cases)('violates no policy while %s, from %s, through a refusal', async (_, path, one) => {
  await using rig = await startRig(built, {
    strict: true,
    settings: { verifyCodeMaxAttempts: 3 },
    ...(one.user === undefined ? {} : { user: one.user }),
  })
  const url = rig.page(one.query, path)
  const served = await fetch(url)
  expect(served.headers.get('content-security-policy')).toMatch(/'strict-dynamic'.*trusted-types 'none'$/)
  expect((await served.text()).includes(one.rendered)).toBe(path === '/ssr')

  await using here = await openStrict(url)
  await one.walk(here.page, rig)
  expect(await rig.email()).toBe(one.ends)
  // Styles from the sheet, not a page that lost them.
  const hidden = await here.page.getByRole('status').evaluate(({ parentElement }) => {
    return parentElement === null ? '' : getComputedStyle(parentElement).position
  })
  expect(hidden).toBe('absolute')
  const violations = await here.violations()
  walked += 1
  violated.ours += violations.length
  expect(violations).toEqual([])
  expectSilence(here)
})

it('keeps what the server rendered: the same nodes, with no word about it', async () => {
  await using rig = await startRig(built, { strict: true })
  await using here = await visit('about:blank')
  await here.page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      // Before any module has run.
      if (document.readyState === 'interactive') {
        Object.assign(window, { served: document.querySelector('input') })
      }
    })
  })
  await here.page.goto(rig.page({ email: OLD }, '/ssr'))
  await here.page.waitForFunction(() => 'rig' in window)
  await here.page.waitForTimeout(100)
  const same = await field(here.page, 'New email').evaluate(
    (input) => (window as unknown as { served: Element }).served === input,
  )
  expect(same).toBe(true)
  await toCodes(here.page)
  expectSilence(here)
})

it('would notice a classic zod schema, the first thing that such a policy refuses', async () => {
  await using rig = await startRig(built, { strict: true })
  await using here = await openStrict(rig.page({ show: 'zod', email: OLD }))
  await field(here.page, 'New email').waitFor()
  const violations = await here.violations()
  violated.classicZod = violations.length
  expect(violations.length).toBeGreaterThanOrEqual(1)
  expect(violations.join()).toMatch(/script-src|trusted-types/)
})
