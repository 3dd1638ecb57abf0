import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BuiltRig, builtRig } from '../browser/rig/build-rig.ts'
import { NEW, OLD, type Rig, startRig } from '../browser/rig/rig-server.ts'
import { rigFor, truthOf } from '../browser/rig/walker.ts'
import { demoPage, expectSilence } from '../e2e/demo.ts'
import { phone } from '../flows/phone.ts'
import { HEADER, keyboardOf } from './keyboard.ts'

const { visit } = demoPage()
let built: BuiltRig

beforeAll(async () => {
  built = await builtRig()
})

type Keyboard = ReturnType<typeof keyboardOf>

/** A window so low that the page has to move, and a host whose header does not. */
const low = { viewport: { width: 640, height: 360 }, reducedMotion: 'reduce' as const }

async function host(page: Page): Promise<Keyboard> {
  await page.locator('.acct-root input, .acct-root button').first().waitFor()
  await page.evaluate((height) => {
    const header = document.createElement('header')
    header.style.cssText = `position: sticky; top: 0; z-index: 1; height: ${height}px; background: #ddd`
    header.innerHTML = '<a href="#before">Before</a>'
    const footer = document.createElement('footer')
    footer.style.cssText = 'height: 600px'
    footer.innerHTML = '<a href="#after">After</a>'
    document.body.prepend(header)
    document.body.append(footer)
  }, HEADER)
  const keyboard = keyboardOf(page)
  await keyboard.press('Tab')
  return keyboard
}

/** Goes through everything that can be operated, there and back: as it stands in the document, and as it is seen. */
async function walk(page: Page, keyboard: Keyboard): Promise<void> {
  const written = await page
    .locator('.acct-root :is(button, input, select, summary, a)')
    .evaluateAll((all) =>
      all.map((one) => ((one as HTMLInputElement).labels?.[0] ?? one).textContent?.trim()),
    )
  // The wait for another code goes on meanwhile.
  const withoutTime = (names: (string | undefined)[]) =>
    names.map((name) => name?.replace(/\d+:\d\d|\d+ seconds/g, '…'))
  const there: string[] = []
  const places: { top: number; left: number }[] = []
  const place = () =>
    page.evaluate(() => {
      const { top, left, height } = (document.activeElement as Element).getBoundingClientRect()
      return { top: top + height / 2 + scrollY, left }
    })
  for (let focus = await keyboard.press('Tab'); focus.inside; focus = await keyboard.press('Tab')) {
    there.push(focus.name)
    places.push(await place())
  }
  expect(withoutTime(there)).toEqual(withoutTime(written))
  for (const [index, { top, left }] of places.slice(1).entries()) {
    const before = places[index] ?? { top: 0, left: 0 }
    expect(top > before.top + 2 || left > before.left, `${there[index + 1]} comes after`).toBe(true)
  }
  const back: string[] = []
  for (const _ of written) back.push((await keyboard.press('Shift+Tab')).name)
  expect(withoutTime(back)).toEqual(withoutTime(written).toReversed())
}

const code = ({ sandbox }: Rig, address: string) => sandbox.mailbox.codeFor(address)
const text = ({ sandbox }: Rig, number: string) => sandbox.phonebox.codeFor(number)

describe('2.1.1 2.4.3 2.4.7 2.4.11 with the keyboard alone', () => {
  it('an email is added', async () => {
    await using rig = await startRig(built, { user: { email: null } })
    await using here = await visit(rig.page({ show: 'bind' }), low)
    const keyboard = await host(here.page)
    await walk(here.page, keyboard)
    await keyboard.to('Send code')
    await keyboard.press('Enter')
    // Refused: the field has the focus.
    expect(await keyboard.look()).toMatchObject({ name: 'Email' })
    await keyboard.type(NEW)
    await keyboard.press('Enter')
    await keyboard.step('Enter the code')
    await walk(here.page, keyboard)
    await keyboard.to('Verification code')
    await keyboard.type(code(rig, NEW))
    await keyboard.to('Add this email')
    await keyboard.press('Space')
    await keyboard.step('Email added')
    expect(await rig.email()).toBe(NEW)
    expectSilence(here)
  })

  it('an email is changed', async () => {
    await using rig = await startRig(built, { settings: { verifyCodeMaxAttempts: 2 } })
    await using here = await visit(rig.page(), low)
    const keyboard = await host(here.page)
    await walk(here.page, keyboard)
    await keyboard.type(NEW)
    await keyboard.to('Send codes')
    await keyboard.press('Space')
    await keyboard.step('Enter the codes')
    await walk(here.page, keyboard)
    await keyboard.type('00000000')
    await keyboard.to('Code from your current email')
    await keyboard.type(code(rig, OLD))
    await keyboard.press('Enter')
    await expect.poll(async () => (await keyboard.look()).name).toBe('Code from your new email')
    // What was refused is selected: typing replaces it.
    await keyboard.type(code(rig, NEW))
    await keyboard.to('Verify')
    await keyboard.press('Space')
    await keyboard.step('Confirm the change')
    await walk(here.page, keyboard)
    await keyboard.to('Change my email')
    await keyboard.press('Space')
    await keyboard.step('Email changed')
    expect(await rig.email()).toBe(NEW)
    expectSilence(here)
  })

  it('an email is removed', async () => {
    await using rig = await startRig(built)
    await using here = await visit(rig.page({ show: 'unbind' }), low)
    const keyboard = await host(here.page)
    await walk(here.page, keyboard)
    await keyboard.press('Space')
    await keyboard.step('Confirm with a code')
    await walk(here.page, keyboard)
    await keyboard.type(code(rig, OLD))
    await keyboard.to('Remove my email')
    await keyboard.press('Space')
    await keyboard.step('Email removed')
    expect(await rig.email()).toBeNull()
    expectSilence(here)
  })

  it('a phone number is added, from a country that is picked', async () => {
    await using rig = await rigFor(built, 'bindPhone')
    await using here = await visit(rig.page({ show: 'bindPhone' }), low)
    const keyboard = await host(here.page)
    await walk(here.page, keyboard)
    await keyboard.to('Country or region')
    // As people do: the first letters of its name.
    await keyboard.type('Germ')
    await keyboard.to('Mobile number')
    await keyboard.type('01512 3456789')
    await here.page.getByText('The text goes to +49 1512 3456789.').waitFor()
    await keyboard.press('Enter')
    await keyboard.step('Enter the code')
    await walk(here.page, keyboard)
    await keyboard.to('Verification code')
    await keyboard.type(text(rig, phone.wanted))
    await keyboard.to('Add this number')
    await keyboard.press('Space')
    await keyboard.step('Phone number added')
    expect(await truthOf(rig, 'bindPhone')).toBe(phone.wanted)
    expectSilence(here)
  })

  it('a phone number is changed', async () => {
    await using rig = await rigFor(built, 'changePhone')
    await using here = await visit(rig.page({ show: 'changePhone' }), low)
    const keyboard = await host(here.page)
    await walk(here.page, keyboard)
    await keyboard.to('New mobile number')
    await keyboard.type(phone.wanted)
    await keyboard.to('Send codes')
    await keyboard.press('Space')
    await keyboard.step('Enter the codes')
    await walk(here.page, keyboard)
    await keyboard.to('Code from your new number')
    await keyboard.type(text(rig, phone.wanted))
    await keyboard.to('Code from your current number')
    await keyboard.type(text(rig, phone.people.ada))
    await keyboard.press('Enter')
    await keyboard.step('Confirm the change')
    await walk(here.page, keyboard)
    await keyboard.to('Change my number')
    await keyboard.press('Space')
    await keyboard.step('Phone number changed')
    expect(await truthOf(rig, 'changePhone')).toBe(phone.wanted)
    expectSilence(here)
  })

  it('a phone number is removed', async () => {
    await using rig = await rigFor(built, 'unbindPhone')
    await using here = await visit(rig.page({ show: 'unbindPhone' }), low)
    const keyboard = await host(here.page)
    await walk(here.page, keyboard)
    await keyboard.press('Space')
    await keyboard.step('Confirm with a code')
    await walk(here.page, keyboard)
    await keyboard.type(text(rig, phone.people.ada))
    await keyboard.to('Remove my number')
    await keyboard.press('Space')
    await keyboard.step('Phone number removed')
    expect(await truthOf(rig, 'unbindPhone')).toBeNull()
    expectSilence(here)
  })
})
