import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPage, expectSilence } from '../e2e/demo.ts'
import type { FlowEntry } from '../flows/entry.ts'
import { fill, walk } from '../flows/legs.ts'
import { type FlowName, flows } from '../flows.ts'
import { soaking } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { flowsOfToday } from '../support/flows-of-today.ts'
import { type BuiltRig, builtRig } from './rig/build-rig.ts'
import { field, toCodes } from './rig/person.ts'
import { OLD, type Rig, startRig } from './rig/rig-server.ts'
import { rigFor, truthOf, walkerAt } from './rig/walker.ts'

const { visit } = demoPage()
let built: BuiltRig
let walked = 0
const violated = { ours: 0, classicZod: 0 }

beforeAll(async () => {
  built = await builtRig()
})

afterAll(() => {
  count(`csp: ${walked} flows, ${violated.ours} violations; classic zod: ${violated.classicZod}`)
})

/** Goes through a flow to its end. Where codes or a password are asked for, wrong ones come first. */
async function walkThroughRefusals(page: Page, rig: Rig, flow: FlowName): Promise<void> {
  const walker = walkerAt(page, rig, flow)
  const { legs }: FlowEntry = flows[flow]
  for (const leg of legs) {
    if (leg.refusable.length > 0) {
      await fill(walker, leg)
      for (const field of leg.refusable) await walker.type(field, '00000000')
      await walker.press()
      await page.locator('[role="alert"]:not(:empty)').waitFor({ state: 'attached' })
    }
    await walk(walker, [leg])
  }
}

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

const paths = ['/', '/ssr'] as const
/** Every day some flows from one of them, by turns. */
const cases = flowsOfToday(0).flatMap((flow, index) =>
  paths.filter((_, way) => soaking || way === index % paths.length).map((path) => [flow, path] as const),
)

it.each(cases)('violates no policy at %s, from %s, through a refusal', async (flow, path) => {
  await using rig = await rigFor(built, flow, { strict: true, settings: { verifyCodeMaxAttempts: 3 } })
  const url = rig.page({ show: flow }, path)
  const served = await fetch(url)
  expect(served.headers.get('content-security-policy')).toMatch(/'strict-dynamic'.*trusted-types 'none'$/)
  expect((await served.text()).includes('acct-skeleton')).toBe(path === '/ssr')

  await using here = await openStrict(url)
  const before = await truthOf(rig, flow)
  await walkThroughRefusals(here.page, rig, flow)
  expect(await truthOf(rig, flow)).not.toBe(before)
  expect(await here.page.locator('.acct-root').getAttribute('data-step')).toBe('done')
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
  await here.page.goto(rig.page({ show: 'change', email: OLD }, '/ssr'))
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
  await using here = await openStrict(rig.page({ show: 'change', zod: '1' }))
  await field(here.page, 'New email').waitFor()
  const violations = await here.violations()
  violated.classicZod = violations.length
  expect(violations.length).toBeGreaterThanOrEqual(1)
  expect(violations.join()).toMatch(/script-src|trusted-types/)
})
