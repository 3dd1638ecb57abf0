import { type Browser, chromium } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { amount, seed } from '../support/amount.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { count } from '../support/counts.ts'
import { pairwise } from '../support/pairwise.ts'
import { serveDirectory } from '../support/serve-directory.ts'
import { shuffled } from '../support/shuffled.ts'
import { brokenPage, kindsOfFault } from './broken-page.ts'
import { type Finding, inspect } from './inspect.ts'
import { colours, languages, largeText, nameOf, sizes, usualView, type View } from './modes.ts'
import { distinctScreens, type Screen, screenShown } from './screen.ts'
import { states } from './states.ts'
import { builtStorybook, openStories, type StoryPage, storyIds } from './storybook.ts'
import { expectParts, rewriting } from './transcript.ts'

const HOUR_MS = 3_600_000

/** What was found in a story, seen in some way. */
interface Found extends Finding {
  story: string
  view: string
}

/** A story, and how it is seen. */
interface Look {
  id: string
  view: View
}

const looks = new Set<string>()
const problems: string[] = []
const violations: Found[] = []
const undecided: Found[] = []
/** The stories that have a transcript. */
const isRead = new Set(
  states.flatMap(({ component, stories }) => stories.map(({ story }) => `${component}--${story}`)),
)
/** What each of them reads, from the top to the bottom, by its id. */
const read = new Map<string, string[]>()
const screens = new Map<string, Screen>()
const control = { textSize: '', problems: [] as string[], found: [] as Finding[] }
let ids: string[] = []
let distinct: string[] = []
let further: Look[] = []

beforeAll(async () => {
  await using server = await serveDirectory(builtStorybook(), '/design/account-ui')
  ids = storiesOfToday(await storyIds())
  const browser = await chromium.launch(chromiumLaunch)
  try {
    await lookAtAll(
      browser,
      server.url,
      ids.map((id) => ({ id, view: usualView })),
    )
    distinct = distinctScreens(
      [...screens]
        .map(([id, screen]) => ({ id, screen }))
        .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    )
    further = furtherLooks()
    for (const language of languages) {
      await lookAtAll(
        browser,
        server.url,
        further.filter(({ view }) => view.language === language),
      )
    }
    await lookAtTheControl(browser, server.url)
  } finally {
    await browser.close()
  }
}, HOUR_MS)

/** Every day some of the stories that have a transcript, and some of the others; in the soak every story. */
function storiesOfToday(all: string[]): string[] {
  const some = (stories: string[], most: number) => shuffled(stories, seed).slice(0, most)
  const withTranscript = all.filter((id) => isRead.has(id))
  const others = all.filter((id) => !isRead.has(id))
  const today = new Set([
    ...some(withTranscript, rewriting ? withTranscript.length : amount(READ, withTranscript.length)),
    ...some(others, amount(OTHERS, others.length)),
  ])
  return all.filter((id) => today.has(id))
}

/** Stories with a transcript, and without one, that an everyday run looks at, however many there are. */
const READ = 30
const OTHERS = 4
/** Further views that an everyday run looks at, however many stories there are. */
const EVERYDAY = 12

/** A pairwise cover of the distinct screens and of how they can be seen: in the soak all of it, every day some. */
function furtherLooks(): Look[] {
  const factors = [distinct, colours, sizes, languages]
  const tried = distinct.map((_, story) => [story, 0, 0, 0])
  const cover = pairwise(
    factors.map(({ length }) => length),
    tried,
    seed,
  )
  const today = shuffled(cover, seed).slice(0, amount(EVERYDAY, cover.length))
  return today.map(([story = 0, colour = 0, size = 0, language = 0]) => ({
    id: distinct[story] ?? '',
    view: {
      colours: colours[colour] ?? usualView.colours,
      size: sizes[size] ?? usualView.size,
      language: languages[language] ?? usualView.language,
    },
  }))
}

/** To load Storybook costs as much as some twenty stories, so that few of them get one page alone. */
const MANY = 80

/** Looks in one language, at one page or two. */
async function lookAtAll(browser: Browser, url: string, some: Look[]): Promise<void> {
  const stories = [...new Set(some.map(({ id }) => id))]
  const half = stories.length > MANY ? Math.ceil(stories.length / 2) : stories.length
  const language = some[0]?.view.language ?? usualView.language
  await Promise.all(
    [stories.slice(0, half), stories.slice(half)].map(async (mine) => {
      if (mine.length === 0) return
      await using page = await openStories(browser, url, { language })
      for (const id of mine) {
        const views = some.flatMap((look) => (look.id === id ? [look.view] : []))
        await lookAt(page, id, views)
      }
    }),
  )
}

async function lookAt(stories: StoryPage, id: string, views: View[]): Promise<void> {
  problems.push(...(await stories.play(id)))
  if (views[0] === usualView) screens.set(id, await stories.page.evaluate(screenShown))
  for (const view of views) {
    await view.colours.enter(stories)
    await view.size.enter(stories)
    const found = await stories.page.evaluate(inspect, view !== usualView)
    await view.size.leave(stories)
    await view.colours.leave(stories)
    const place = { story: id, view: nameOf(view) }
    violations.push(...found.violations.map((finding) => ({ ...place, ...finding })))
    undecided.push(...found.incomplete.map((finding) => ({ ...place, ...finding })))
    looks.add(`${id} ${place.view}`)
  }
  if (views[0] === usualView && isRead.has(id)) read.set(id, await stories.read())
}

/** A story with large text, one that cannot be played, and a page with every fault that is looked for. */
async function lookAtTheControl(browser: Browser, url: string): Promise<void> {
  await using stories = await openStories(browser, url, {})
  await stories.play('email-bindemailform--prove')
  await largeText.enter(stories)
  control.textSize = await stories.page
    .locator('.acct-root')
    .evaluate((root) => getComputedStyle(root).fontSize)
  await largeText.leave(stories)
  await stories.page.evaluate(() => {
    Element.prototype.querySelector = () => null
  })
  control.problems = await stories.play('email-bindemailform--prove')
  await stories.page.setContent(brokenPage)
  control.found = (await stories.page.evaluate(inspect, true)).violations
}

describe('every story', () => {
  it('plays to its end, with nothing in the console', () => {
    expect(problems).toEqual([])
  })

  it('keeps WCAG 2.2 AA and best practice, and can be hit; every distinct screen fits, however it is seen', () => {
    const counted = `${ids.length} stories, ${distinct.length} distinct screens in ${further.length} further views`
    count(`accessibility: ${counted}, ${violations.length} violations`)
    expect(distinct.length).toBeGreaterThan(20)
    expect(looks.size).toBe(ids.length + further.length)
    expect(violations).toEqual([])
  })

  it('leaves axe nothing undecided', () => {
    expect(undecided).toEqual([])
  })
})

describe('the control', () => {
  it('is seen with text of twice the size', () => {
    expect(control.textSize).toBe('32px')
  })

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
    const parts = stories.map(({ screen, story }) => ({ screen, lines: read.get(`${component}--${story}`) }))
    expectParts(`read-${component}`, parts)
  })
})
