import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { virtual } from '@guidepup/virtual-screen-reader'
import type { Browser, CDPSession, Page } from 'playwright'
import { runNode } from '../support/run-node.ts'

const DIRECTORY = 'storybook-static'
const { resolve } = createRequire(import.meta.url)
const readerFile = resolve('@guidepup/virtual-screen-reader/browser.js')
const loadReader = "import { virtual } from './reader.js'; window.reader = virtual"

/** Beside other programs a page may take long, and be drawn seldom. */
const patiently = { polling: 100, timeout: 60_000 }

/** The built Storybook; `npm test` builds it anew before the tests run. */
export function builtStorybook(): string {
  if (!existsSync(`${DIRECTORY}/index.json`)) {
    const build = ['build', '-o', DIRECTORY, '--disable-telemetry', '--quiet']
    // A test's own environment would put React's warnings for tests into it.
    const { status, stderr } = runNode(['storybook/dist/bin/dispatcher.js', ...build], 'pipe', {
      NODE_ENV: 'production',
    })
    if (status !== 0) throw new Error(`Storybook cannot be built: ${stderr}`)
  }
  return DIRECTORY
}

export async function storyIds(): Promise<string[]> {
  const { entries } = JSON.parse(await readFile(`${DIRECTORY}/index.json`, 'utf8')) as {
    entries: Record<string, { id: string; type: string }>
  }
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []))
}

export interface StoryPage extends AsyncDisposable {
  page: Page
  cdp: CDPSession
  /** Renders and plays a story, and waits for its end. Returns what went wrong. */
  play(id: string): Promise<string[]>
  /** What a screen reader says of the story, from its top to its bottom. Nothing else can be done with the story then. */
  read(): Promise<string[]>
}

/** One page for many stories: another story is asked for on the channel, without loading anything again. */
export async function openStories(
  browser: Browser,
  url: string,
  globals: Record<string, string>,
): Promise<StoryPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 800, height: 900 } })
  await context.addInitScript({ path: resolve('axe-core/axe.min.js') })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`page: ${error.message}`))
  // The accessibility panel would run axe as well.
  const set = Object.entries({ time: 'still', 'a11y.manual': '!true', ...globals })
  const query = set.map(([name, value]) => `${name}:${value}`).join(';')
  const [first = ''] = await storyIds()
  await page.route('**/reader.js', (route) =>
    route.fulfill({ path: readerFile, contentType: 'text/javascript' }),
  )
  await open(page, `${url}/iframe.html?viewMode=story&id=${first}&globals=${query}`)
  await page.addScriptTag({ type: 'module', content: loadReader })
  await page.waitForFunction(() => 'reader' in window, null, patiently)
  return {
    page,
    cdp: await context.newCDPSession(page),
    async play(id) {
      const problems = await page.evaluate(playStory, id)
      return [...problems, ...said.splice(0)].map((problem) => `${id}: ${problem}`)
    },
    read: () => page.evaluate(readAloud),
    async [Symbol.asyncDispose]() {
      await context.close()
    },
  }
}

/** Opens the page of the stories. Beside other programs its first story now and then does not end: then once more. */
async function open(page: Page, url: string, attempts = 3): Promise<void> {
  await page.goto(url)
  const isOpen = () => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished'
  try {
    await page.waitForFunction(isOpen, null, patiently)
  } catch (cause) {
    const phase = await page.evaluate(() => window.__STORYBOOK_PREVIEW__?.currentRender?.phase)
    if (attempts === 1) throw new Error(`The page of the stories stays at ${phase ?? 'no story'}.`, { cause })
    console.error(`The page of the stories stayed at ${phase ?? 'no story'}, and is opened again.`)
    await open(page, url, attempts - 1)
  }
}

interface Channel {
  on(event: string, listener: (detail: never) => void): void
  off(event: string, listener: (detail: never) => void): void
  emit(event: string, detail: object): void
}

declare global {
  interface Window {
    reader: typeof virtual
    __STORYBOOK_ADDONS_CHANNEL__: Channel
    __STORYBOOK_PREVIEW__?: { currentRender?: { id: string; phase?: string } }
  }
}

/** Runs in the page. */
function playStory(id: string): Promise<string[]> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__
  const problems: string[] = []
  return new Promise((finish) => {
    const note = (event: string) => (detail: { message?: string }) =>
      void problems.push(`${event}: ${detail?.message ?? JSON.stringify(detail)}`)
    const failures = [
      'playFunctionThrewException',
      'storyThrewException',
      'storyErrored',
      'storyMissing',
      'unhandledErrorsWhilePlaying',
    ].map((event) => [event, note(event)] as const)
    const end = () => {
      clearTimeout(limit)
      channel.off('storyFinished', finished)
      for (const [event, listener] of failures) channel.off(event, listener)
      finish(problems)
    }
    const finished = ({ storyId, status }: { storyId: string; status: string }) => {
      if (storyId !== id) return
      if (status !== 'success' && problems.length === 0) problems.push(`finished: ${status}`)
      end()
    }
    const limit = setTimeout(() => {
      problems.push('did not end')
      end()
    }, 30_000)
    channel.on('storyFinished', finished)
    for (const [event, listener] of failures) channel.on(event, listener)
    const again = window.__STORYBOOK_PREVIEW__?.currentRender?.id === id
    channel.emit(again ? 'forceRemount' : 'setCurrentStory', { storyId: id, viewMode: 'story' })
  })
}

/** Runs in the page. */
async function readAloud(): Promise<string[]> {
  const { reader } = window
  const root = document.querySelector<HTMLElement>('.acct-root')
  if (root === null) return []
  // Which countries there are is the browser's word, and no word of ours.
  for (const option of root.querySelectorAll('option:not(:checked)')) option.remove()
  await reader.start({ container: root })
  const first = await reader.lastSpokenPhrase()
  const last = `end of ${first}`
  for (let phrase = 0; phrase < 300 && (await reader.lastSpokenPhrase()) !== last; phrase += 1) {
    await reader.next()
  }
  const phrases = await reader.spokenPhraseLog()
  await reader.stop()
  return phrases.filter((phrase) => !phrase.startsWith('option, '))
}
