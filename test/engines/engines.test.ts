// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPage } from '../e2e/demo.ts'
import { amount, soaking } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { findEngines } from '../support/find-engines.ts'
import { chromiumDriver, firefoxDriver, webkitDriver } from './drivers.ts'
import { errands } from './errands.ts'
import { type Driver, handsOf } from './hands.ts'

const { firefox, webkit } = findEngines()

/** How each engine is started; `null`: it is not installed here. */
const engines: Record<string, (() => Promise<Driver<unknown>>) | null> = {
  Chromium: chromiumDriver,
  Firefox: firefox === null ? null : () => firefoxDriver(firefox),
  WebKit: webkit === null ? null : () => webkitDriver(webkit),
}

/** Chromium walks all of this, and more, in test/e2e: here it shows that the script is right. */
const CHROMIUM = /from row to row/
/** What a session from row to row has no part of. */
const EVERYDAY = /from row to row|reply was lost/
const OTHER_ENGINES = soaking ? /./ : EVERYDAY

/** The longest errand is a whole session, in the slowest engine. */
const PATIENCE_MS = amount(180_000, 600_000)

const { demo } = demoPage()

describe.each(Object.entries(engines))('in %s, over HTTP, SQL and SMTP, a person', (name, start) => {
  let driver: Driver<unknown>
  beforeAll(async () => {
    if (start !== null) driver = await start()
  })
  afterAll(async () => {
    if (start !== null) await driver.close()
  })

  const walked = Object.entries(errands).filter(([errand]) =>
    (name === 'Chromium' ? CHROMIUM : OTHER_ENGINES).test(errand),
  )

  it.skipIf(start === null).each(walked)(
    '%s',
    async (_, errand) => {
      await using running = await demo()
      await driver.open(running.pageUrl)
      try {
        const before = driver.said().length
        await errand(handsOf(driver, running.pageUrl))
        const said = driver.said().slice(before)
        // What a browser itself prints of a connection that broke.
        expect(said.filter((line) => !/Failed to load resource|NetworkError/.test(line))).toEqual([])
      } finally {
        // A page that still asks for its mail keeps its server from closing.
        await driver.open('about:blank')
      }
    },
    PATIENCE_MS,
  )

  it.runIf(start === null && process.env.ENGINES === 'all')('is there', () => {
    throw new Error(`${name} was not found, and ENGINES=all needs it.`)
  })
})

it('counts the engines', () => {
  const present = Object.values(engines).filter((start) => start !== null).length
  const walked = Object.keys(errands).filter((errand) => OTHER_ENGINES.test(errand))
  count(`engines: ${present}, with ${walked.length} of ${Object.keys(errands).length} errands`)
})
