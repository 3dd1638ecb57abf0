import { randomInt } from 'node:crypto'
import type { CDPSession } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPage, type Visit } from '../e2e/demo.ts'
import type { FlowEntry } from '../flows/entry.ts'
import { fill, walk } from '../flows/legs.ts'
import { flows } from '../flows.ts'
import { amount, seed, soaking } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { flowsOfToday } from '../support/flows-of-today.ts'
import { shuffled } from '../support/shuffled.ts'
import { type BuiltRig, builtRig } from './rig/build-rig.ts'
import { button, enterCodes, field, heading, toCodes, typeInto } from './rig/person.ts'
import { NEW, OLD, type Rig, startRig } from './rig/rig-server.ts'
import { type Canaries, encodings, type Hit, scan } from './rig/secret-scan.ts'
import { rigFor, truthOf, walkerAt } from './rig/walker.ts'

const { visit } = demoPage()
let built: BuiltRig
const total = { endStates: 0, looks: 0, hits: 0, naive: 0 }
/** A field's live value counts with the DOM here, and the form's mirror of it with the form. */
const PLACES = 17

beforeAll(async () => {
  built = await builtRig()
})

afterAll(() => {
  const what = `${total.endStates} end states, 6 canaries, ${PLACES} places, ${Object.keys(encodings).length} encodings`
  count(`secrets: ${what}: ${total.looks} scans, ${total.hits} hits; the naive form: ${total.naive} hits`)
})

/** A code that stands in its field: the field's value, the form's mirror of it, what a screen reader reads. */
const inItsField = ['liveValue', 'liveForm', 'accessibility', 'heap']

/** Where a secret may be while a screen stands. Whatever is not listed here must be nowhere. */
const legal = {
  codesTyped: { newCode: inItsField, oldCode: inItsField },
  confirm: { updateToken: ['heap'] },
  // The old inbox's code stays good when only the new address is edited; it is kept for the way back.
  back: { oldCode: ['heap'] },
  end: {},
} satisfies Record<string, Record<string, string[]>>

interface Person extends Visit {
  rig: Rig
  cdp: CDPSession
  canaries: () => Canaries
  /** Looks everywhere, and fails on whatever is found where it must not be. */
  search: (screen: keyof typeof legal) => Promise<Hit[]>
}

/** Somebody with both codes typed in, a lapsed and renewed sign-in, and a code typed over before it was submitted. */
async function atCodes(rig: Rig): Promise<Person> {
  const here = await visit(rig.page())
  const { page } = here
  const cdp = await page.context().newCDPSession(page)
  const unsubmitted = `${randomInt(10_000_000, 99_999_999)}`
  await field(page, 'New email').waitFor()
  await rig.sandbox.expire('accessTokens')
  await toCodes(page)
  await typeInto(page, 'Code from your new email', unsubmitted)
  await enterCodes(page, rig)

  // The lapsed pair and the one that replaced it.
  expect(rig.tokens).toHaveLength(4)

  const codeSentTo = (address: string) => [rig.sandbox.mailbox.codeFor(address)]
  const oldCode = codeSentTo(OLD)
  const newCode = codeSentTo(NEW)
  const canaries = () => ({
    oldCode,
    newCode,
    updateToken: rig.arrived.flatMap(({ reply }) => /"updateEmailToken":\W*"?(\w+)/.exec(reply)?.[1] ?? []),
    accessToken: rig.tokens.filter((_, index) => index % 2 === 0),
    refreshToken: rig.tokens.filter((_, index) => index % 2 === 1),
    unsubmitted: [unsubmitted],
  })
  return {
    ...here,
    rig,
    cdp,
    canaries,
    async search(screen) {
      const allowed: Record<string, string[]> = legal[screen]
      const isWrong = ({ canary, place }: Hit) => !allowed[canary]?.includes(place)
      const { hits, looks } = await scan(here, rig, cdp, canaries(), isWrong)
      const wrong = hits.filter(isWrong)
      total.looks += looks
      total.hits += wrong.length
      expect(wrong).toEqual([])
      expect(rig.arrived.map(({ body }) => body).join()).not.toContain(unsubmitted)
      return hits
    },
  }
}

async function verify({ page }: Person): Promise<void> {
  await button(page, 'Verify').click()
}

async function toConfirm(person: Person): Promise<void> {
  await verify(person)
  await heading(person.page, 'Confirm the change').waitFor()
}

async function confirm({ page }: Person): Promise<void> {
  await button(page, 'Change my email').click()
}

const told = ({ page }: Person) => page.evaluate(() => window.rig.events.map(({ name }) => name))
const VERIFY = '/api/v3/verify-update-email-request'

interface EndState {
  name: string
  /** From both codes typed in to the end. */
  reach: (person: Person) => Promise<void>
  /** What the account has then. */
  email: string
  /** Where something may legally be left, and how the user leaves for good. */
  screen?: keyof typeof legal
  leave?: (person: Person) => Promise<void>
}

async function cancel({ page }: Person): Promise<void> {
  await button(page, 'Cancel').click()
  await expect.poll(() => page.evaluate(() => window.rig.events.at(-1)?.name)).toBe('onCancelled')
}

const endStates: EndState[] = [
  {
    name: 'wrong code',
    email: OLD,
    screen: 'codesTyped',
    leave: cancel,
    async reach(person) {
      const { sandbox } = person.rig
      // A service that repeats what it was sent, as some do.
      const message = `${sandbox.mailbox.codeFor(NEW)} or ${sandbox.mailbox.codeFor(OLD)} is wrong`
      const fault = { kind: 'refusal', statusCode: 400, apiCode: 2001, message } as const
      sandbox.faults.next('verifyEmailChange', fault)
      await verify(person)
      await person.page.getByText('That didn’t match').first().waitFor()
    },
  },
  {
    name: 'expired',
    email: OLD,
    async reach(person) {
      person.rig.sandbox.settings.updateTokenLifetime = 2
      await verify(person)
      await heading(person.page, 'Time ran out').waitFor()
    },
  },
  {
    name: 'ambiguous, then resolved',
    email: NEW,
    async reach(person) {
      person.rig.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
      await toConfirm(person)
      await confirm(person)
      await heading(person.page, 'Email changed').waitFor()
    },
  },
  {
    name: 'unconfirmed',
    email: NEW,
    async reach(person) {
      const { faults } = person.rig.sandbox
      await toConfirm(person)
      faults.next('updateEmail', { kind: 'lostReply' })
      faults.every('getProfile', { kind: 'unreachable' })
      await confirm(person)
      await heading(person.page, 'Checking whether your email was changed').waitFor()
      await expect.poll(() => told(person)).toContain('onUnconfirmed')
    },
  },
  {
    name: 'protocol error',
    email: OLD,
    async reach(person) {
      // The token arrives, in a form that cannot be used.
      const updateEmailToken = [`${randomInt(2 ** 40)}${randomInt(2 ** 40)}`]
      person.rig.sandbox.faults.next('verifyEmailChange', {
        kind: 'reply',
        apply: true,
        response: () => Response.json({ statusCode: 200, data: { updateEmailToken } }),
      })
      await verify(person)
      await heading(person.page, 'Send new codes').waitFor()
    },
  },
  { name: 'cancel', email: OLD, reach: cancel },
  {
    name: 'back',
    email: OLD,
    screen: 'back',
    leave: cancel,
    async reach({ page }) {
      await button(page, 'Edit the address').click()
      await field(page, 'New email').waitFor()
    },
  },
  {
    name: 'unmount in the middle of verify',
    email: OLD,
    async reach(person) {
      const release = person.rig.hold(VERIFY)
      await verify(person)
      await expect.poll(() => person.rig.count(VERIFY)).toBe(1)
      // React remembers the field that had the focus last, also after it is gone.
      await field(person.page, 'Code from your new email').focus()
      await person.page.evaluate(() => window.rig.unmount())
      release()
      await expect.poll(() => person.canaries().updateToken).toHaveLength(1)
    },
  },
  {
    name: 'account switch',
    email: OLD,
    async reach(person) {
      await toConfirm(person)
      await person.page.evaluate(() => window.rig.switchAccount('eve'))
      await person.page.getByText('eve@example.com').first().waitFor()
    },
  },
  {
    name: 'offline refusal',
    email: OLD,
    screen: 'codesTyped',
    async leave(person) {
      await person.page.context().setOffline(false)
      await cancel(person)
    },
    async reach(person) {
      await person.page.context().setOffline(true)
      await verify(person)
      await person.page.getByText('You’re offline').first().waitFor()
    },
  },
]

/** Every day one of them. */
const endsOfToday = shuffled(endStates, seed).slice(0, amount(1, endStates.length))

it.each(endsOfToday.map((end) => [end.name, end] as const))(
  'FL1 FL4 FL9 FL11 no secret is left anywhere after: %s',
  async (_, end) => {
    await using rig = await startRig(built)
    await using person = await atCodes(rig)
    await end.reach(person)
    expect(await rig.email()).toBe(end.email)
    await person.search(end.screen ?? 'end')
    if (end.leave !== undefined) {
      await end.leave(person)
      await person.search('end')
    }
    total.endStates += 1
  },
)

const ends = ['success', 'unmount in the middle of the change'] as const
/** Every day some flows to one of them, by turns. */
const everywhere = flowsOfToday(1).flatMap((flow, index) =>
  ends.filter((_, way) => soaking || way === index % ends.length).map((end) => [flow, end] as const),
)

it.each(everywhere)('FL1 FL4 FL9 FL11 no secret of %s is left anywhere after: %s', async (flow, end) => {
  await using rig = await rigFor(built, flow)
  await using here = await visit(rig.page({ show: flow }))
  const cdp = await here.page.context().newCDPSession(here.page)
  const { legs, canaries, success }: FlowEntry = flows[flow]
  const walker = walkerAt(here.page, rig, flow)
  const told = () => here.page.evaluate(() => window.rig.events.map(({ name }) => name))
  const last = legs.at(-1)
  const path = last?.calls.at(-1)?.path
  if (last === undefined || path === undefined) throw new Error(`The flow ${flow} leads nowhere.`)
  const before = await truthOf(rig, flow)
  await walk(walker, legs.slice(0, -1))
  await fill(walker, last)
  const release = end === 'success' ? () => undefined : rig.hold(path)
  await walker.press()
  await expect.poll(() => rig.count(path)).toBe(1)
  if (end === 'success') await walker.at('done')
  else await here.page.evaluate(() => window.rig.unmount())
  release()
  await expect.poll(told).toContain(success)
  expect(await truthOf(rig, flow)).not.toBe(before)

  const evidence = {
    messages: flows[flow].subject.messages(rig.sandbox),
    replies: rig.arrived.map(({ reply }) => reply),
  }
  const planted = Object.entries(canaries).map(([name, find]) => [name, find(evidence)] as const)
  for (const [name, secrets] of planted) expect(secrets, name).not.toEqual([])
  const tokens = { accessToken: rig.tokens.filter((_, index) => index % 2 === 0) }
  const { hits, looks } = await scan(
    here,
    rig,
    cdp,
    { ...Object.fromEntries(planted), ...tokens },
    () => true,
  )
  total.looks += looks
  total.hits += hits.length
  total.endStates += 1
  expect(hits).toEqual([])
})

it('FL6 FL7 FL8 a typed code is in its field and nowhere else, a token in the heap and nowhere else', async () => {
  await using rig = await startRig(built)
  await using person = await atCodes(rig)
  const typed = await person.search('codesTyped')
  for (const place of inItsField) {
    expect(typed).toContainEqual({ canary: 'newCode', place, encoding: 'raw' })
    expect(typed).toContainEqual({ canary: 'oldCode', place, encoding: 'raw' })
  }
})

it('a token that waits to be used is in the heap, and in no place that a script could read', async () => {
  await using rig = await startRig(built)
  await using person = await atCodes(rig)
  await toConfirm(person)
  expect(await person.search('confirm')).toEqual([{ canary: 'updateToken', place: 'heap', encoding: 'raw' }])
})

it('the same scan finds what a form keeps that does the usual thing', async () => {
  await using rig = await startRig(built)
  await using here = await visit(rig.page({ show: 'naive' }))
  const { page } = here
  const cdp = await page.context().newCDPSession(page)
  await button(page, 'Send codes').click()
  await expect.poll(() => rig.sandbox.mailbox.mails.length).toBe(2)
  await typeInto(page, 'New code', rig.sandbox.mailbox.codeFor(NEW))
  await typeInto(page, 'Old code', rig.sandbox.mailbox.codeFor(OLD))
  await button(page, 'Verify').click()
  await page.getByText('Verified').waitFor()
  const updateToken = rig.arrived.flatMap(({ reply }) => /"updateEmailToken":"(\w+)/.exec(reply)?.[1] ?? [])
  expect(updateToken).toHaveLength(1)
  const { hits } = await scan(
    here,
    rig,
    cdp,
    {
      newCode: [rig.sandbox.mailbox.codeFor(NEW)],
      oldCode: [rig.sandbox.mailbox.codeFor(OLD)],
      updateToken,
    },
    () => false,
  )
  total.naive = hits.length
  for (const canary of ['newCode', 'oldCode', 'updateToken']) {
    for (const place of ['caches', 'dehydrated', 'persisted', 'heap']) {
      expect(hits).toContainEqual({ canary, place, encoding: 'raw' })
    }
  }
})

it('the scan sees a secret in every place and in every encoding', async () => {
  await using rig = await startRig(built)
  await using here = await visit(rig.page())
  const { page } = here
  const cdp = await page.context().newCDPSession(page)
  await field(page, 'New email').waitFor()
  const secret = `${randomInt(10_000_000, 99_999_999)}`
  const forms = Object.values(encodings).flatMap((encode) => encode(secret))
  await page.evaluate(async (texts) => {
    const text = texts.join(' ')
    localStorage.setItem('host', text)
    sessionStorage.setItem('host', text)
    await cookieStore.set('host', text)
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    shadow.append(text)
    window.name = text
    history.replaceState({ text }, '')
    window.rig.events.push({ name: 'onError', told: [{ cause: new Map([[text, 1]]) }] })
    new BroadcastChannel('host').postMessage({ text })
    performance.mark(text)
    console.log(text)
    const cache = await caches.open('host')
    await cache.put('/kept', new Response(text))
    await new Promise((resolve) => {
      const open = indexedDB.open('host')
      open.onupgradeneeded = () => open.result.createObjectStore('rows').put({ text }, 'row')
      open.onsuccess = resolve
    })
    Object.assign(window, { kept: texts })
  }, forms)
  await typeInto(page, 'New email', forms.join(', '))
  const { hits } = await scan(here, rig, cdp, { secret: [secret] }, () => false)
  const places = [
    ...['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'cookies', 'dom', 'liveValue'],
    ...['address', 'callbacks', 'resourceTiming', 'messages', 'liveForm', 'accessibility', 'console', 'heap'],
  ]
  for (const place of places) {
    const seen = hits.filter((hit) => hit.place === place).map(({ encoding }) => encoding)
    expect(seen, place).toEqual(Object.keys(encodings))
  }
})
