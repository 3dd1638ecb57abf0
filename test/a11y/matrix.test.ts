import { type Browser, chromium } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumLaunch } from '../support/chromium.ts'
import { count } from '../support/counts.ts'
import { serveDirectory } from '../support/serve-directory.ts'
import { brokenPage, kindsOfFault } from './broken-page.ts'
import { type Finding, inspect } from './inspect.ts'
import { type Mode, modes, rightToLeft } from './modes.ts'
import { states } from './states.ts'
import { builtStorybook, openStories, type StoryPage, storyIds } from './storybook.ts'
import { expectTranscript } from './transcript.ts'

/** What was found in a story in a mode. */
interface Found extends Finding {
  story: string
  mode: string
}

const pairs = new Set<string>()
const problems: string[] = []
const violations: Found[] = []
const undecided: Found[] = []
/** What each story reads, from the top to the bottom, by its id. */
const read = new Map<string, string[]>()
const control = { problems: [] as string[], found: [] as Finding[] }
let ids: string[] = []

beforeAll(async () => {
  await using server = await serveDirectory(builtStorybook(), '/design/account-ui')
  ids = await storyIds()
  const half = Math.ceil(ids.length / 2)
  const browser = await chromium.launch(chromiumLaunch)
  try {
    // One page for each core.
    const halves = [ids.slice(0, half), ids.slice(half)]
    await Promise.all(halves.map((some) => lookThrough(browser, server.url, some)))
    await lookAtTheControl(browser, server.url)
  } finally {
    await browser.close()
  }
}, 600_000)

async function lookThrough(browser: Browser, url: string, some: string[]): Promise<void> {
  {
    await using stories = await openStories(browser, url, {})
    for (const id of some) await lookAt(stories, id, modes)
  }
  await using stories = await openStories(browser, url, { language: 'ar' })
  for (const id of some) await lookAt(stories, id, [rightToLeft])
}

async function lookAt(stories: StoryPage, id: string, inModes: Mode[]): Promise<void> {
  problems.push(...(await stories.play(id)))
  if (inModes === modes) read.set(id, await stories.read())
  for (const mode of inModes) {
    await mode.enter(stories)
    const found = await stories.page.evaluate(inspect, mode.fits)
    await mode.leave(stories)
    const place = { story: id, mode: mode.name }
    violations.push(...found.violations.map((finding) => ({ ...place, ...finding })))
    undecided.push(...found.incomplete.map((finding) => ({ ...place, ...finding })))
    pairs.add(`${id} ${mode.name}`)
  }
}

/** A story that cannot be played, and a page with every fault that is looked for. */
async function lookAtTheControl(browser: Browser, url: string): Promise<void> {
  await using stories = await openStories(browser, url, {})
  await stories.page.evaluate(() => {
    Element.prototype.querySelector = () => null
  })
  control.problems = await stories.play('email-bindemailform--prove')
  await stories.page.setContent(brokenPage)
  control.found = (await stories.page.evaluate(inspect, true)).violations
}

describe('every story in every mode', () => {
  it('plays to its end, with nothing in the console', () => {
    expect(problems).toEqual([])
  })

  it('keeps WCAG 2.2 AA and best practice, fits, and can be hit', () => {
    count(`accessibility: ${pairs.size} story × mode pairs, ${violations.length} violations`)
    expect(pairs.size).toBe(ids.length * (modes.length + 1))
    expect(violations).toEqual([])
  })

  it('leaves axe nothing undecided', () => {
    expect(undecided).toEqual([])
  })
})

describe('the control', () => {
  it('is seen to break every rule that is looked for', () => {
    const seen = kindsOfFault.filter((kind) => control.found.some(({ rule }) => rule === kind))
    count(`accessibility, a broken page: ${seen.length} of ${kindsOfFault.length} kinds of fault found`)
    expect(seen).toEqual(kindsOfFault)
  })

  it('is seen not to play', () => {
    expect(control.problems.join()).toContain('playFunctionThrewException')
  })
})

describe.each(states)('$component read from top to bottom', ({ component, stories }) => {
  it('says what its transcript says', () => {
    const parts = stories.map(({ screen, story }) =>
      [`[${screen}]`, ...(read.get(`${component}--${story}`) ?? [])].join('\n'),
    )
    expectTranscript(`read-${component}`, `${parts.join('\n\n')}\n`)
  })
})
