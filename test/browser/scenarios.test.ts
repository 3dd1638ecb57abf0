import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import {
  breakNext,
  codeFor,
  demoPage,
  emailOf,
  enterCodes,
  expectSilence,
  setPool,
  signIn,
  toCodes,
  toConfirm,
  type Visit,
} from '../e2e/demo.ts'
import { wholeChromiumLaunch } from '../support/chromium.ts'
import { inSoak } from '../support/in-soak.ts'
import { builtRig } from './rig/build-rig.ts'
import { NEW as RIG_NEW, OLD as RIG_OLD, startRig } from './rig/rig-server.ts'

const OLD = 'ada@lumen.example'
const NEW = 'ada@analytical.example'
const OTHER = 'ada@elsewhere.example'
const { demo, visit } = demoPage()
// People have a cache for Back. Playwright switches it off, and only the whole Chromium has one.
const whole = demoPage({ ...wholeChromiumLaunch, ignoreDefaultArgs: ['--disable-back-forward-cache'] })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
const change = (page: Page) => page.getByRole('button', { name: 'Change Email' })
const updates = ({ requests }: Visit) => requests.filter((path) => path.endsWith('/update-email')).length

/** Up to the field for the code of somebody who has no email yet. */
async function toBindCode(here: Visit): Promise<string> {
  const { page } = here
  await signIn(here, /Lin Wei/)
  await button(page, 'Add Email').click()
  await page.getByRole('textbox', { name: 'Email' }).fill('lin@lumen.example')
  await button(page, 'Send code').click()
  await page.getByLabel('Verification code').waitFor()
  return codeFor(here, 'lin@lumen.example')
}

describe('going elsewhere', () => {
  it('FB5 during update-email, and coming back, shows the email that the account has by then', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    await breakNext(here, 'updateEmail', 'slow')
    await button(page, 'Change my email').click()
    await expect.poll(() => emailOf(here, 'ada')).toBe(NEW)
    await page.goto('about:blank')
    await page.goto(running.pageUrl)
    await expect.poll(() => page.locator('#acct-email .acct-row-value').textContent()).toBe(NEW)
    await change(page).click()
    await page.getByText(NEW).nth(1).waitFor()
    expect(await page.getByLabel('New email').inputValue()).toBe('')
    expect(updates(here)).toBe(1)
    expectSilence(here)
  })

  inSoak('FB6 and back from the browser’s cache does not bring a dead token to life', async () => {
    await using running = await demo()
    await using here = await whole.visit(running.pageUrl)
    const { page } = here
    await setPool(here, { updateTokenLifetime: 12 })
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    await page.evaluate(() => Object.assign(window, { kept: true }))
    await page.goto('about:blank')
    await page.waitForTimeout(13_000)
    await page.goBack({ waitUntil: 'commit' })
    await heading(page, 'Time ran out').waitFor()
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    expect(updates(here)).toBe(0)
    expect(await emailOf(here, 'ada')).toBe(OLD)
  })

  it('FB7 with the browser’s Back leaves the page at once: the steps add nothing to its history', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signIn(here, /Ada/)
    const before = await page.evaluate(() => [history.length, JSON.stringify(history.state), location.href])
    await toConfirm(here, OLD, NEW)
    await button(page, 'Edit the address').click()
    await page.getByLabel('New email').waitFor()
    const after = await page.evaluate(() => [history.length, JSON.stringify(history.state), location.href])
    expect(after).toEqual(before)
    // What a host needs for steps in its own history.
    for (const step of ['prove', 'confirm', 'draft']) {
      await page.getByTestId('events').getByText(`{"step":"${step}"}`).first().waitFor()
    }
    await page.goBack()
    expect(page.url()).toBe('about:blank')
    expectSilence(here)
  })

  it('FB8 by a reload begins again at the first step, with no code in any field', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page, requests } = here
    await signIn(here, /Ada/)
    await toCodes(here, NEW)
    const typed = await codeFor(here, NEW)
    await page.getByLabel('Code from your new email').fill(typed)
    await page.reload()
    await page.locator('#acct-email .acct-row-value').waitFor()
    const kept = await page.evaluate(() =>
      JSON.stringify([history.state, window.name, { ...localStorage }, { ...sessionStorage }]),
    )
    expect(kept).not.toContain(typed)
    expect(kept).not.toContain(NEW)
    await change(page).click()
    await page.getByLabel('New email').waitFor()
    expect(await page.getByLabel('New email').inputValue()).toBe('')
    expect(requests.filter((path) => path.endsWith('/send-email'))).toHaveLength(2)
    await page.getByLabel('New email').fill(NEW)
    await button(page, 'Send codes').click()
    await heading(page, 'Enter the codes').waitFor()
    expect(await page.getByLabel('Code from your new email').inputValue()).toBe('')
    await enterCodes(here, OLD, NEW)
    expectSilence(here)
  })
})

describe('a page from a server', () => {
  it('FB11 keeps what was typed before its script came, and sends that', async () => {
    const built = await builtRig()
    await using rig = await startRig(built)
    await using here = await visit('about:blank')
    const { page } = here
    let deliver: () => void = () => undefined
    const script = new Promise<void>((resolve) => {
      deliver = resolve
    })
    await page.route('**/main.js', async (route) => {
      await script
      await route.continue()
    })
    await page.goto(rig.page({ email: RIG_OLD }, '/ssr'), { waitUntil: 'commit' })
    await page.getByLabel('New email').fill(RIG_NEW)
    expect(await page.evaluate(() => 'rig' in window)).toBe(false)
    deliver()
    await page.waitForFunction(() => 'rig' in window)
    expect(await page.getByLabel('New email').inputValue()).toBe(RIG_NEW)
    await button(page, 'Send codes').click()
    await heading(page, 'Enter the codes').waitFor()
    expect(rig.sandbox.mailbox.mails.map(({ to }) => to)).toEqual([RIG_NEW, RIG_OLD])
    expectSilence(here)
  })
})

describe('the network', () => {
  inSoak('FC1 gone before a submit has nothing sent and nothing lost', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page, requests } = here
    await signIn(here, /Ada/)
    await change(page).click()
    await page.getByLabel('New email').fill(NEW)
    await page.context().setOffline(true)
    await button(page, 'Send codes').click()
    await page.getByText('You’re offline. Nothing was sent.').first().waitFor()
    expect(requests).not.toContain('/api/v3/send-email')
    expect(await page.getByLabel('New email').inputValue()).toBe(NEW)
    await page.context().setOffline(false)
    await button(page, 'Send codes').click()
    await heading(page, 'Enter the codes').waitFor()
    await enterCodes(here, OLD, NEW)
  })
})

describe('two tabs', () => {
  it('FK2 the first does not call its change done, or failed, after the second made another', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await setPool(here, { sendInterval: 0 })
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    const second = { ...here, page: await here.page.context().newPage() }
    await second.page.goto(running.pageUrl)
    await signIn(second, /Ada/)
    await toConfirm(second, OLD, OTHER)
    await button(second.page, 'Change my email').click()
    await heading(second.page, 'Email changed').waitFor()

    await here.page.bringToFront()
    await button(here.page, 'Change my email').click()
    await heading(here.page, 'Your email is a different one now').waitFor()
    await here.page.getByText(`Your email is now ${OTHER}`).waitFor()
    expect(await emailOf(here, 'ada')).toBe(OTHER)
    expectSilence(here)
  })
})

describe('what is typed', () => {
  it('FJ6 by an input method is neither judged nor sent before its composition ends', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page, requests } = here
    const code = await toBindCode(here)
    const field = page.getByLabel('Verification code')
    await field.focus()
    const keyboard = await page.context().newCDPSession(page)
    for (const text of ['1', code.slice(0, 3), code]) {
      const selection = { selectionStart: text.length, selectionEnd: text.length }
      await keyboard.send('Input.imeSetComposition', { text, ...selection })
    }
    expect(await field.inputValue()).toBe(code)
    expect(await field.getAttribute('aria-invalid')).toBeNull()
    expect(requests).not.toContain('/api/v3/bind-email')
    await keyboard.send('Input.insertText', { text: code })
    await field.press('Enter')
    await heading(page, 'Email added').waitFor()
    expect(await emailOf(here, 'lin')).toBe('lin@lumen.example')
    expectSilence(here)
  })

  it('FJ8 and undone, dropped or dictated is taken for what the field shows', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page, requests } = here
    const code = await toBindCode(here)
    const field = page.getByLabel('Verification code')
    await field.focus()
    await page.keyboard.insertText('one two three')
    await field.press('Enter')
    await page.locator('.acct-field-error', { hasText: 'Enter the digits of the code' }).waitFor()
    expect(requests).not.toContain('/api/v3/bind-email')

    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('12')
    await page.keyboard.press('Control+Z')
    expect(await field.inputValue()).toBe('one two three')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    const sentence = `Your verification code is ${code}. It is valid for 5 minutes.`
    await drop(page, sentence, field)
    await expect.poll(() => field.inputValue()).toBe(sentence)
    await field.press('Enter')
    await heading(page, 'Email added').waitFor()
    expect(await emailOf(here, 'lin')).toBe('lin@lumen.example')
    expectSilence(here)
  })
})

/** Lets go of a text over the middle of a field, as a mouse does that carries it there. */
async function drop(page: Page, text: string, field: Locator): Promise<void> {
  const box = await field.boundingBox()
  if (box === null) throw new Error('The field is not to be seen.')
  const mouse = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await mouse.send('Input.dispatchDragEvent', { type, ...at, data })
  }
}

describe('a document that others change', () => {
  inSoak('FJ10 by translating it does not break a step', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signIn(here, /Ada/)
    await change(page).click()
    await page.getByLabel('New email').waitFor()
    await translate(page)
    await page.getByRole('textbox').first().fill(NEW)
    await button(page, 'Send codes').click()
    await heading(page, 'Enter the codes').waitFor()
    await translate(page)
    const fields = page.locator('.acct-root input')
    await fields.nth(0).fill('000000')
    await fields.nth(1).fill('000000')
    await button(page, 'Verify').click()
    await page.getByText('That didn’t match').first().waitFor()
    await translate(page)
    await button(page, 'Edit the address').click()
    await heading(page, 'Change your email').waitFor()
    await translate(page)
    await setPool(here, { sendInterval: 0 })
    await page.reload()
    await toCodes(here, NEW)
    await translate(page)
    await fields.nth(0).fill(await codeFor(here, NEW))
    await fields.nth(1).fill(await codeFor(here, OLD))
    await button(page, 'Verify').click()
    await heading(page, 'Confirm the change').waitFor()
    await translate(page)
    await page.waitForTimeout(2_500)
    await button(page, 'Change my email').click()
    await heading(page, 'Email changed').waitFor()
    expect(await page.getByText('stopped working').count()).toBe(0)
    expect(await emailOf(here, 'ada')).toBe(NEW)
    expectSilence(here)
  })

  it('FM6 by naming elements like properties does not lead to the wrong field', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await page.evaluate(() => {
      const names = ['forms', 'activeElement', 'visibilityState', 'hidden', 'email', 'cookie', 'title']
      const host = document.createElement('form')
      for (const name of [...names, 'submit', 'elements', 'address', 'newCode', 'oldCode']) {
        for (const tag of ['img', 'input'] as const) {
          const element = document.createElement(tag)
          element.id = name
          element.setAttribute('name', name)
          element.setAttribute('aria-hidden', 'true')
          if (element instanceof HTMLInputElement) element.value = 'eve@elsewhere.example'
          host.append(element)
        }
      }
      document.body.prepend(host)
    })
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    await button(page, 'Change my email').click()
    await heading(page, 'Email changed').waitFor()
    expect(await emailOf(here, 'ada')).toBe(NEW)
    expectSilence(here)
  })
})

/** Puts every text into elements of its own, as translating browsers do. */
async function translate(page: Page): Promise<void> {
  await page.locator('.acct-change-email').evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const inner = document.createElement('font')
      const outer = document.createElement('font')
      inner.append(text.data)
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
}

describe('what a person has set', () => {
  inSoak.each([
    ['forced colours', { forcedColors: 'active' as const }],
    ['400 % zoom', { deviceScaleFactor: 4 }],
    ['more space between letters and lines', { bypassCSP: true }],
    ['a language from right to left', {}],
  ])('FN6 fits, cuts nothing and keeps addresses in their order: %s', async (name, options) => {
    await using running = await demo()
    await using here = await visit(running.pageUrl, { viewport: { width: 320, height: 256 }, ...options })
    const { page } = here
    if ('bypassCSP' in options) await page.addStyleTag({ content: spacedOut })
    await signIn(here, /Ada/)
    await toCodes(here, 'a-rather-long-name-for-a-mailbox@a-rather-long-domain.example')
    if (name.includes('right')) {
      await page.locator('.acct-change-email').evaluate((root) => root.setAttribute('dir', 'rtl'))
    }
    expect(await misfits(page)).toEqual([])
    const field = page.getByLabel('Code from your new email')
    expect(await field.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr')
    const addresses = await page
      .locator('.acct-root .acct-address')
      .evaluateAll((all) => all.map((address) => getComputedStyle(address).direction))
    expect(new Set(addresses)).toEqual(new Set(['ltr']))
    if ('forcedColors' in options) {
      const border = await field.evaluate((input) => getComputedStyle(input).borderTopStyle)
      expect(border).toBe('solid')
    }
  })

  it('FN8 reduced motion: what is pending is shown by words, and by no movement that goes on', async () => {
    await using running = await demo()
    const shown = async (reducedMotion: 'reduce' | 'no-preference') => {
      await using here = await visit(running.pageUrl, { reducedMotion })
      const { page } = here
      await signIn(here, /Ada/)
      await breakNext(here, 'sendEmail', 'slow')
      await change(page).click()
      await page.getByLabel('New email').fill(`${reducedMotion}@analytical.example`)
      await button(page, 'Send codes').click()
      await page.locator('.acct-spinner').waitFor({ state: 'attached' })
      // By then a ring has taken the place of the words, where there is one.
      await page.waitForTimeout(500)
      // Awaited here: the page is closed on the way out.
      return await page.locator('.acct-change-email').evaluate((root) => {
        const moving = root.getAnimations({ subtree: true }).filter(({ effect }) => {
          const { iterations, duration } = effect?.getTiming() ?? {}
          return iterations === Number.POSITIVE_INFINITY || Number(duration) > 10
        })
        const styleOf = (part: string, pseudo?: string) =>
          getComputedStyle(root.querySelector(`[data-pending] ${part}`) as Element, pseudo)
        return {
          moves: moving.length > 0,
          words: styleOf('.acct-button-label').opacity === '1',
          goesOn: styleOf('.acct-button-label', '::after').content.startsWith('"…"'),
          ring: styleOf('.acct-spinner').display !== 'none',
        }
      })
    }
    expect(await shown('no-preference')).toEqual({ moves: true, words: false, goesOn: false, ring: true })
    expect(await shown('reduce')).toEqual({ moves: false, words: true, goesOn: true, ring: false })
  })
})

/** WCAG 2.2, 1.4.12. */
const spacedOut = `.acct-root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
.acct-root p { margin-bottom: 2em !important }`

/** What sticks out of the component, or is cut off in it. */
function misfits(page: Page): Promise<string[]> {
  return page.locator('.acct-change-email').evaluate((root) => {
    const { left, right } = root.getBoundingClientRect()
    const seen = [...root.querySelectorAll('*')].filter(
      (element) => element.closest('.acct-visually-hidden, svg, [hidden]') === null,
    )
    const wide = seen.filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
    })
    const cut = seen.filter(
      (element) =>
        getComputedStyle(element).overflowX !== 'visible' &&
        !(element instanceof HTMLInputElement) &&
        element.scrollWidth > element.clientWidth + 1,
    )
    return [...wide, ...cut].map(({ className, tagName }) => `${tagName} ${className}`)
  })
}
