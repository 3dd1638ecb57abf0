import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { type ElementHandle as ChromiumElement, chromium } from 'playwright'
import { type ElementHandle as FirefoxElement, launch } from 'puppeteer-core'
import { Builder, type WebDriver, type WebElement } from 'selenium-webdriver'
import { chromiumLaunch } from '../support/chromium.ts'
import type { Engines } from '../support/find-engines.ts'
import type { Driver } from './hands.ts'

const WIDTH = 1280
const HEIGHT = 900

export async function chromiumDriver(): Promise<Driver<ChromiumElement>> {
  const browser = await chromium.launch(chromiumLaunch)
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  return {
    name: 'Chromium',
    open: async (url) => void (await page.goto(url)),
    call: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`),
    async find(work, kind, name) {
      const handle = await page.evaluateHandle(`(${work})(...${JSON.stringify([kind, name])})`)
      return handle.asElement()
    },
    click: (element) => element.click(),
    type: (element, text) => element.fill(text),
    give: (element, path) => element.setInputFiles(path),
    said: () => said,
    close: () => browser.close(),
  }
}

/** By WebDriver BiDi. */
export async function firefoxDriver(executablePath: string): Promise<Driver<FirefoxElement>> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  await page.setViewport({ width: WIDTH, height: HEIGHT })
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  const isAt = async (url: string) => (await page.evaluate('location.href')) === new URL(url).href
  return {
    name: 'Firefox',
    async open(url) {
      // On a busy machine, the blank page that a window begins with may come after the first one that was asked for.
      do await page.goto(url)
      while (!(await isAt(url)))
    },
    // SAFETY: the function's own result, as data.
    call: async (work, ...args) =>
      (await page.evaluate(`(${work})(...${JSON.stringify(args)})`)) as ReturnType<typeof work>,
    async find(work, kind, name) {
      const handle = await page.evaluateHandle(`(${work})(...${JSON.stringify([kind, name])})`)
      // SAFETY: the page gives an element or nothing.
      return handle.asElement() as FirefoxElement | null
    },
    click: (element) => element.click(),
    type: (element, text) => element.type(text),
    // SAFETY: what files are given to is an input.
    give: (element, path) => (element as FirefoxElement<HTMLInputElement>).uploadFile(path),
    said: () => said,
    close: () => browser.close(),
  }
}

/** WebKitGTK's MiniBrowser, on a display that nobody sees. */
export async function webkitDriver(programs: NonNullable<Engines['webkit']>): Promise<Driver<WebElement>> {
  const display = await startDisplay(programs.display)
  const port = await freePort()
  const server = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  const stop = () => {
    server.kill()
    display.stop()
  }
  const driver = await connect(port, programs.browser).catch((error) => {
    stop()
    throw error
  })
  await driver.manage().window().setRect({ width: WIDTH, height: HEIGHT })
  const run = (work: unknown, args: string[]) =>
    driver.executeScript(`return (${work})(...arguments)`, ...args)
  return {
    name: 'WebKit',
    open: (url) => driver.get(url),
    // SAFETY: the function's own result, as data.
    call: async (work, ...args) => (await run(work, args)) as ReturnType<typeof work>,
    // SAFETY: the page gives an element or nothing.
    find: async (work, kind, name) => (await run(work, [kind, name])) as WebElement | null,
    click: (element) => element.click(),
    type: (element, text) => element.sendKeys(text),
    give: (element, path) => element.sendKeys(path),
    said: () => [],
    async close() {
      await driver.quit()
      stop()
    },
  }
}

/** The driver's server takes a moment to listen. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  }
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build()
    } catch (error) {
      if (tries >= 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

/** Xvfb chooses a free number, and says which once it is ready. */
function startDisplay(program: string): Promise<{ name: string; stop: () => void }> {
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', () => reject(new Error('Xvfb did not start.')))
    server.stdout.once('data', (number) =>
      resolve({ name: `:${String(number).trim()}`, stop: () => void server.kill() }),
    )
  })
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
