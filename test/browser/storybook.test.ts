import { readFile } from 'node:fs/promises'
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ComponentName, neverShown } from '../../stories/support/never-shown.ts'
import { featureOf } from '../../stories/support/screens.ts'
import { builtStorybook } from '../a11y/storybook.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { inSoak } from '../support/in-soak.ts'
import { serveDirectory } from '../support/serve-directory.ts'

// Every day it has no pages about components (test/run.ts).
const directory = builtStorybook()
// SAFETY: the keys of the list are the components.
const components = Object.keys(neverShown) as ComponentName[]

let browser: Browser
let server: Awaited<ReturnType<typeof serveDirectory>>
let context: BrowserContext
let page: Page
/** Whatever a page that works on its own, below a path, would not do. */
let amiss: string[]

beforeAll(async () => {
  server = await serveDirectory(directory, '/some/path')
  browser = await chromium.launch(chromiumLaunch)
})

afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

beforeEach(async () => {
  amiss = []
  context = await browser.newContext({ viewport: { width: 1400, height: 1000 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url.startsWith(`${server.url}/`) || /^(data|blob):/.test(url)) return route.continue()
    amiss.push(`asks for ${url}`)
    return route.abort()
  })
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  page.on('console', (message) => {
    if (message.type() === 'error') amiss.push(`says ${message.text()}`)
  })
  page.on('pageerror', (error) => amiss.push(`throws ${error.message}`))
})

afterEach(async () => {
  await context.close()
  expect(amiss).toEqual([])
})

/** Opens a page of Storybook as people do, with the sidebar around it. */
async function open(path: string, globals = ''): Promise<Frame> {
  await page.goto(`${server.url}/?path=/${path}&globals=${globals}`)
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame()
  if (frame === null) throw new Error('There is no preview.')
  return frame
}

/** Opens a story alone. */
async function openStory(id: string): Promise<Frame> {
  await page.goto(`${server.url}/iframe.html?viewMode=story&id=${id}`)
  return page.mainFrame()
}

const rootOf = (frame: Frame) => frame.locator('.acct-root').first()

describe('the page to start from', () => {
  inSoak('has all components on one page, with the inbox beside it', async () => {
    const frame = await open('docs/overview-start-here--docs')
    await frame.getByRole('heading', { name: 'Account settings for GenAuth' }).waitFor()
    await frame.getByRole('button', { name: 'Remove' }).click()
    await frame.getByRole('button', { name: 'Send code' }).click()
    await frame.getByText('is your verification code').waitFor()
    await frame.getByRole('button', { name: 'Change' }).click()
    await frame.getByRole('heading', { name: 'Change your email' }).waitFor()
  })

  inSoak('comes first', async () => {
    await page.goto(server.url.replace(/$/, '/'))
    await page.waitForURL(/overview-start-here--docs/)
  })
})

describe.each(components)('the page about %s', (name) => {
  inSoak(
    'has the same headings as the others, and a description for every prop; its links lead somewhere',
    async () => {
      const frame = await open(`docs/${featureOf(name)}-${name.toLowerCase()}--docs`)
      await frame.getByRole('heading', { name: 'Errors it can show' }).waitFor()
      await rootOf(frame).waitFor()
      expect(await frame.locator('h1.sbdocs-title').allTextContents()).toEqual([name])
      expect(await frame.locator('h2:has(> span a[href^="#"])').allTextContents()).toEqual([
        'What it is',
        'Example',
        'Props',
        'Words',
        'Styling hooks',
        'Errors it can show',
      ])
      const rows = frame.locator('.docblock-argstable tbody tr')
      const props = await rows.evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      )
      expect(props.map(([prop]) => prop)).toEqual(expect.arrayContaining(['codeLength', 'onStep', 'onError']))
      expect(props.filter(([, description = '']) => description.length < 20)).toEqual([])

      const links = await frame
        .locator('a[href*="?path=/story/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/story/')[1] ?? ''))
      const { entries } = JSON.parse(await readFile(`${directory}/index.json`, 'utf8'))
      expect(links.length).toBeGreaterThan(10)
      expect(links.filter((id) => !(id in entries))).toEqual([])
    },
  )
})

describe('a playground', () => {
  it('goes all the way, with the codes from its inbox', async () => {
    const frame = await openStory('email-changeemailwizard--playground')
    await frame.getByLabel('New email').fill('ada@new.example')
    await frame.getByRole('button', { name: 'Send codes' }).click()
    const codeOf = async (address: string) => {
      const mail = frame.locator('.mail', { hasText: address })
      await mail.getByRole('button').click()
      await mail.getByRole('button', { name: 'is copied' }).waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    await frame.getByLabel('Code from your new email').fill(await codeOf('ada@new.example'))
    await frame.getByLabel('Code from your current email').fill(await codeOf('ada@example.com'))
    await frame.getByRole('button', { name: 'Verify' }).click()
    await frame.getByRole('button', { name: 'Change my email' }).click()
    await frame.getByRole('heading', { name: 'Email changed' }).waitFor()
    await frame.getByText('{"from":"ada@example.com","to":"ada@new.example"}').waitFor()

    await frame.getByRole('button', { name: 'Start over' }).click()
    await frame.getByRole('heading', { name: 'Change your email' }).waitFor()
  })

  inSoak('has the next call go wrong as arranged, on a pool as it was set', async () => {
    const frame = await openStory('email-bindemailform--playground')
    await frame.getByLabel('Digits of a code').selectOption('8')
    await frame.getByLabel('The next call of').selectOption('send-email')
    await frame.getByLabel('What happens to it').selectOption('is carried out, but its reply is lost')
    await frame.getByRole('button', { name: 'Arrange it' }).click()
    await frame.getByRole('textbox', { name: 'Email' }).fill('ada@new.example')
    await frame.getByRole('button', { name: 'Send code' }).click()
    await rootOf(frame).getByText('We may have sent a code').first().waitFor()
    await frame.getByRole('button', { name: /^Copy \d{8}$/ }).waitFor()
  })

  inSoak('lets time run', async () => {
    const frame = await openStory('email-changeemailwizard--confirm')
    await frame.locator('.acct-countdown-time', { hasText: /^0:5\d$/ }).waitFor()
  })
})

describe('the toolbar', () => {
  inSoak('sets theme, preset, language, direction and width', async () => {
    const frame = await open(
      'story/email-changeemailwizard--prove',
      'theme:dark;preset:soft;language:ar;width:320px',
    )
    const root = frame.locator('.acct-root[data-step="prove"]')
    await root.waitFor()
    const look = await root.evaluate((element) => ({
      lang: element.getAttribute('lang'),
      dir: element.getAttribute('dir'),
      width: element.getBoundingClientRect().width,
      scheme: getComputedStyle(element).colorScheme,
      radius: getComputedStyle(element).getPropertyValue('--acct-radius').trim(),
    }))
    expect(look).toEqual({ lang: 'ar', dir: 'rtl', width: 320, scheme: 'dark', radius: expect.any(String) })
    expect(look.radius).not.toBe('')
    for (const name of ['Dark', 'Preset soft', 'العربية', 'Own direction', '320 px']) {
      await page.getByRole('button', { name }).waitFor()
    }
  })
})

describe('the theme studio', () => {
  it('judges what is drawn, and hands out what was changed', async () => {
    const frame = await openStory('overview-theme-studio--studio')
    await frame.getByText(/^All \d+ pairs reach WCAG 2.2 AA/).waitFor()
    await frame.getByText('Nothing is changed yet').waitFor()

    await frame.getByLabel('accent, light', { exact: true }).fill('#ffee88')
    await frame.getByText(/fall short of WCAG 2.2 AA/).waitFor()
    await frame.getByText('Every pair').click()
    const row = frame.getByRole('row', { name: /^Main button 4.5/ })
    expect((await row.textContent()) ?? '').toContain('✗ 1.1')

    await frame.locator('summary', { hasText: 'Shape' }).click()
    await frame.getByRole('slider', { name: 'control-radius' }).fill('3')
    const sheet = frame.getByRole('textbox', { name: 'Your style sheet' })
    expect(await sheet.inputValue()).toMatch(
      /^:root \{\n {2}color-scheme: light dark;\n {2}--acct-accent: light-dark\(#ffee88, #[0-9a-f]{6}\);\n {2}--acct-control-radius: 3px;\n\}$/,
    )
    const corner = await frame
      .locator('.studio-pane[data-theme="dark"] .acct-input')
      .first()
      .evaluate((input) => getComputedStyle(input).borderRadius)
    expect(corner).toBe('3px')

    await frame.getByRole('button', { name: 'Copy' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sheet.inputValue())

    await frame.getByRole('button', { name: 'Reset everything' }).click()
    await frame.getByText(/^All \d+ pairs reach WCAG 2.2 AA/).waitFor()
    await frame.getByText('Nothing is changed yet').waitFor()
  })

  inSoak('finds nothing wrong with any preset', async () => {
    const frame = await openStory('overview-theme-studio--studio')
    const presets = frame.getByLabel('Preset')
    const accent = frame.getByLabel('accent, light', { exact: true })
    const verdict = frame.getByRole('status').filter({ hasText: 'WCAG 2.2 AA' })
    await verdict.waitFor()
    for (const name of ['contrast', 'neutral', 'shadcn', 'soft']) {
      const before = await accent.inputValue()
      await presets.selectOption(name)
      // Read together with what is judged.
      await expect.poll(() => accent.inputValue()).not.toBe(before)
      expect(await verdict.textContent(), name).toMatch(/^All \d+ pairs reach WCAG 2.2 AA/)
      const sheet = frame.getByRole('textbox', { name: 'Your style sheet' })
      expect(await sheet.inputValue()).toBe(`@import "genauth-account-ui/presets/${name}.css";`)
    }
    expect(await presets.locator('option').allTextContents()).toHaveLength(6)
  })
})
