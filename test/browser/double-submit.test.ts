import { setTimeout as delay } from 'node:timers/promises'
import type { CDPSession } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPage } from '../e2e/demo.ts'
import type { Field, FlowEntry } from '../flows/entry.ts'
import { type Leg, walk } from '../flows/legs.ts'
import { ownText } from '../flows/own-text.ts'
import { mainButton } from '../flows/page.ts'
import { type FlowName, flows } from '../flows.ts'
import { soaking } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { flowsOfToday } from '../support/flows-of-today.ts'
import { inSoak } from '../support/in-soak.ts'
import { type BuiltRig, builtRig } from './rig/build-rig.ts'
import {
  type DoubleInput,
  doTwice,
  doubleInputs,
  type Point,
  pressEnter,
  releaseEnter,
} from './rig/double-input.ts'
import { enterCodes, field, heading, toCode, toConfirm, typeInto } from './rig/person.ts'
import { NEW, OLD, type Rig, startRig } from './rig/rig-server.ts'
import { rigFor, walkerAt } from './rig/walker.ts'

const GAPS = [0, 20, 50, 100]
const THROTTLES = [1, 6, 20]
/** Every day one double press comes at each button, at the processor's own speed or at the slowest one. */
const EVERYDAY_THROTTLES = [1, 20]
const STRIDE = 7
/** In the soak, of three attempts one comes to a button, and the others to the next two. */
const SHARE = 3

const { visit } = demoPage()
let built: BuiltRig
const counted = { attempts: 0, double: 0, fixtureAttempts: 0, fixtureDouble: 0 }

beforeAll(async () => {
  built = await builtRig()
})

afterAll(() => {
  const { attempts, double, fixtureAttempts, fixtureDouble } = counted
  const fixture = `disabled={isPending}: ${fixtureDouble} of ${fixtureAttempts}`
  count(`double submit: ${attempts} attempts, ${double} double sends; ${fixture}`)
})

const newCode = () => `${10_000_000 + Math.floor(Math.random() * 90_000_000)}`

interface Target {
  name: string
  flow: FlowName
  /** The legs up to the button. */
  before: readonly Leg[]
  leg: Leg
  /** What the button asks for first. */
  path: string
}

const walkedFlows = flowsOfToday(2)
/** Every main button of these flows. */
const targets: Target[] = walkedFlows.flatMap((flow) => {
  const { legs }: FlowEntry = flows[flow]
  return legs.map((leg, index) => ({
    name: `${flow}, ${leg.at}`,
    flow,
    before: legs.slice(0, index),
    leg,
    path: leg.calls[0]?.path ?? '',
  }))
})

/** What is typed before each attempt, into each field from the top: no refused code is sent a third time. */
const typedFor = ({ leg }: Target): string[] =>
  (Object.entries(leg.fill) as [Field, string][]).map(([field, text]) => {
    if (field === 'draft') return text
    return field === 'new' || field === 'old' ? newCode() : ownText(field, text)
  })

interface Attempt {
  gap: number
  throttle: number
  input: DoubleInput
}

const everyAttempt: Attempt[] = THROTTLES.flatMap((throttle) =>
  GAPS.flatMap((gap) => doubleInputs.map((input) => ({ gap, throttle, input }))),
)

const everydayOnes = everyAttempt.filter(({ throttle }) => EVERYDAY_THROTTLES.includes(throttle))
/** Another one for each target: a step that shares no divisor with their number comes to none twice before all had a turn. */
const everydayAttempt = (target: Target): Attempt =>
  everydayOnes[(targets.indexOf(target) * STRIDE) % everydayOnes.length] as Attempt
const attemptsAt = (target: Target): Attempt[] =>
  soaking
    ? everyAttempt.filter((_, index) => (index + targets.indexOf(target)) % SHARE === 0)
    : [everydayAttempt(target)]

async function openCounting(url: string) {
  const here = await visit('about:blank', { hasTouch: true })
  await here.page.addInitScript((main) => {
    const counts = Object.assign(window, { clicks: 0, missed: 0, keyDowns: 0 })
    addEventListener(
      'click',
      ({ target }) => {
        counts.clicks += 1
        if (target instanceof Element && target.closest(main) === null) counts.missed += 1
      },
      true,
    )
    addEventListener(
      'keydown',
      () => {
        counts.keyDowns += 1
      },
      true,
    )
  }, mainButton)
  await here.page.goto(url)
  const cdp = await here.page.context().newCDPSession(here.page)
  return { ...here, cdp }
}

/** Past Playwright's own waiting, which is slow on a throttled page. */
async function evaluate<T>(cdp: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
  return result.value
}

async function until(cdp: CDPSession, what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const start = Date.now()
  while (!(await holds())) {
    if (Date.now() - start > 60_000) {
      const shown = await evaluate<string>(cdp, `document.body.innerText`)
      throw new Error(`Waited in vain until ${what}. The page shows: ${shown}`)
    }
    await delay(5)
  }
}

const button = `document.querySelector('${mainButton}')`

/** Types anew, and says where the button is. The focus stays where Enter submits. */
async function prepare(cdp: CDPSession, target: Target): Promise<Point> {
  for (const [index, text] of typedFor(target).entries()) {
    const input = `document.querySelectorAll('input.acct-input')[${index}]`
    await until(cdp, 'the text is in its field', async () => {
      await evaluate(cdp, `${input}.select()`)
      await cdp.send('Input.insertText', { text })
      // A step that has only just come may take the focus for its heading, and the text with it.
      return evaluate(cdp, `document.activeElement === ${input}`)
    })
  }
  return evaluate(
    cdp,
    `(() => {
      const button = ${button}
      button.scrollIntoView({ block: 'center' })
      if (document.querySelector('input.acct-input') === null) button.focus()
      const { x, y, width, height } = button.getBoundingClientRect()
      window.clicks = window.missed = 0
      return { x: x + width / 2, y: y + height / 2 }
    })()`,
  )
}

/** One double submit: both inputs come while the service thinks. */
async function submitTwice(
  cdp: CDPSession,
  rig: Rig,
  target: Target,
  throttle: number,
  act: (at: Point) => Promise<void>,
): Promise<{ requests: number; missed: number }> {
  const at = await prepare(cdp, target)
  const before = rig.count(target.path)
  const release = rig.hold(target.path)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await act(at)
  await until(cdp, 'both inputs came', async () => (await evaluate(cdp, 'clicks')) === 2)
  // Of clicks: the page may have moved under the hand.
  const missed = await evaluate<number>(cdp, 'missed')
  if (missed < 2) await until(cdp, 'the request came', () => rig.count(target.path) > before)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  release()
  await until(cdp, 'the page is idle', () =>
    evaluate(cdp, `document.querySelector('.acct-root').dataset.pending === undefined`),
  )
  return { requests: rig.count(target.path) - before, missed }
}

it.each(targets.map((target) => [target.name, target] as const))(
  'FA1 %s is sent once when it is submitted twice, by any means',
  async (_, target) => {
    await using rig = await rigFor(built, target.flow, {
      settings: { verifyCodeMaxAttempts: 1_000_000, updateTokenLifetime: 600 },
    })
    await using here = await openCounting(rig.page({ show: target.flow }))
    const { page, cdp } = here
    const walker = walkerAt(page, rig, target.flow)
    await walk(walker, target.before)
    await walker.at(target.leg.at)
    // So that it can be pressed again.
    rig.refuse(target.path, 403)

    const before = rig.count(target.path)
    const doubled: string[] = []
    let single = 0
    async function attempt(what: string, throttle: number, act: (at: Point) => Promise<void>): Promise<void> {
      const { requests, missed } = await submitTwice(cdp, rig, target, throttle, act)
      if (requests > 0) single += 1
      if (requests > 1) doubled.push(`${requests} ${what}`)
      if (missed > 0) return attempt(what, throttle, act)
      counted.attempts += 1
    }

    for (const { throttle, input, gap } of attemptsAt(target))
      await attempt(`by ${input}, ${gap} ms, ${throttle}x`, throttle, (at) => doTwice(cdp, input, at, gap))
    // As a script or a password manager does it: the second before anything could be shown of the first.
    await attempt('in one task', 1, () => evaluate(cdp, `for (const _ of [1, 2]) ${button}.click()`))
    counted.double += rig.count(target.path) - before - single
    expect(doubled).toEqual([])
    expect(rig.count(target.path) - before).toBe(single)
  },
  600_000,
)

it('are the buttons of every flow that is walked', () => {
  expect(new Set(targets.map(({ flow }) => flow))).toEqual(new Set(walkedFlows))
})

it('a button that is only disabled while its request is pending does send twice on a slow page', async () => {
  await using rig = await startRig(built)
  await using here = await openCounting(rig.page({ show: 'pending' }))
  const { page, cdp } = here
  await page.getByRole('button', { name: 'Send' }).waitFor()
  for (const gap of GAPS) {
    for (const input of ['mouse twice', 'Enter twice'] as const) {
      // Once is enough to show that this is able to fail.
      if (!soaking && counted.fixtureDouble > 0) break
      await evaluate(cdp, `document.querySelector('input').select()`)
      const at = await evaluate<Point>(
        cdp,
        `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(
          document.querySelector('button').getBoundingClientRect())`,
      )
      const before = rig.count('/rig/naive')
      const release = rig.hold('/rig/naive')
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 20 })
      await doTwice(cdp, input, at, gap)
      await until(cdp, 'the request came', () => rig.count('/rig/naive') > before)
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await delay(50)
      release()
      await until(cdp, 'the page is idle', () => evaluate(cdp, `!document.querySelector('button').disabled`))
      counted.fixtureAttempts += 1
      if (rig.count('/rig/naive') - before > 1) counted.fixtureDouble += 1
    }
  }
  expect(counted.fixtureDouble).toBeGreaterThanOrEqual(1)
})

/** A key that stays down for a second, at the rate of most keyboards. */
async function holdEnter(cdp: CDPSession): Promise<void> {
  await pressEnter(cdp)
  for (let repeat = 0; repeat < 30; repeat += 1) {
    await delay(33)
    await pressEnter(cdp, true)
  }
  await releaseEnter(cdp)
}

it('FA12 an Enter key that is held down sends one message, one pair of codes, and confirms nothing', async () => {
  await using rig = await startRig(built)
  await using here = await openCounting(rig.page())
  const { page, cdp } = here
  await typeInto(page, 'New email', NEW)
  setTimeout(rig.hold('/api/v3/send-email'), 300)
  await holdEnter(cdp)
  await heading(page, 'Enter the codes').waitFor()
  expect(rig.sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, OLD])

  await enterCodes(page, rig)
  // Some repeats come while the codes are checked, the rest once the button to confirm is there.
  setTimeout(rig.hold('/api/v3/verify-update-email-request'), 300)
  await holdEnter(cdp)
  await heading(page, 'Confirm the change').waitFor()
  expect(await evaluate(cdp, 'keyDowns')).toBeGreaterThan(60)
  expect(rig.count('/api/v3/verify-update-email-request')).toBe(1)
  expect(rig.count('/api/v3/update-email')).toBe(0)
  expect(await rig.email()).toBe(OLD)
})

inSoak('FA12 an Enter key that is held down while the service thinks sends a refused code once', async () => {
  await using rig = await startRig(built, { user: { email: null }, settings: { verifyCodeMaxAttempts: 9 } })
  await using here = await openCounting(rig.page({ show: 'bind' }))
  const { page, cdp } = here
  await toCode(page, 'bind')
  await typeInto(page, 'Verification code', newCode())
  const release = rig.hold('/api/v3/bind-email')
  await holdEnter(cdp)
  release()
  await page.getByText('That didn’t match').first().waitFor()
  expect(rig.count('/api/v3/bind-email')).toBe(1)
})

inSoak('FA12 an Enter key that is held down over a refusal does not send again', async () => {
  await using rig = await startRig(built, { user: { email: null }, settings: { verifyCodeMaxAttempts: 9 } })
  await using here = await openCounting(rig.page({ show: 'bind' }))
  const { page, cdp } = here
  rig.sandbox.faults.every('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 2021 })
  await typeInto(page, 'Email', NEW)
  await holdEnter(cdp)
  await page.getByText('couldn’t be sent').first().waitFor()
  expect(rig.count('/api/v3/send-email')).toBe(1)

  rig.sandbox.faults.clear()
  await toCode(page, 'bind')
  await typeInto(page, 'Verification code', newCode())
  await holdEnter(cdp)
  await page.getByText('That didn’t match').first().waitFor()
  expect(rig.count('/api/v3/bind-email')).toBe(1)
})

inSoak('FA12 an Enter key that is held down on a button presses it once', async () => {
  await using rig = await startRig(built)
  await using here = await openCounting(rig.page())
  const { page, cdp } = here
  rig.sandbox.faults.every('updateEmail', { kind: 'refusal', statusCode: 403 })
  await toConfirm(page, rig)
  await page.getByRole('button', { name: 'Change my email' }).focus()
  await holdEnter(cdp)
  await page.getByText('sign in again first').first().waitFor()
  expect(rig.count('/api/v3/update-email')).toBe(1)
})

it('FA12 Enter in an input method ends the composition and sends nothing', async () => {
  await using rig = await startRig(built, { user: { email: null } })
  await using here = await openCounting(rig.page({ show: 'bind' }))
  const { page, cdp } = here
  await toCode(page, 'bind')
  const code = rig.sandbox.mailbox.codeFor(NEW)
  await field(page, 'Verification code').focus()
  await cdp.send('Input.imeSetComposition', { text: code, selectionStart: 8, selectionEnd: 8 })
  expect(await field(page, 'Verification code').inputValue()).toBe(code)
  await pressEnter(cdp)
  await releaseEnter(cdp)
  await delay(200)
  expect(rig.count('/api/v3/bind-email')).toBe(0)
  expect(await page.getByText('Adding your email').count()).toBe(0)

  await cdp.send('Input.insertText', { text: code })
  await pressEnter(cdp)
  await releaseEnter(cdp)
  await heading(page, 'Email added').waitFor()
  expect(rig.count('/api/v3/bind-email')).toBe(1)
  expect(await rig.email()).toBe(NEW)
})
