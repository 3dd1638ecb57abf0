import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import type { DemoFault } from '../../demo/config.ts'
import { type DemoEnvironment, type RunningDemo, startDemo } from '../../demo/server/start-demo.ts'
import type { PoolSettings, SandboxOperation } from '../../src/sandbox/index.ts'
import { chromiumLaunch } from '../support/chromium.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const webRoot = here('../../demo/dist')

/** A demo of its own: a fresh database file, free ports, a real SMTP inbox, a real Chromium. */
export function demoPage(launch: LaunchOptions = {}) {
  const running: { browser?: Browser; directory?: string } = {}

  beforeAll(async () => {
    running.browser = await chromium.launch({ ...chromiumLaunch, ...launch })
    running.directory = await mkdtemp(join(tmpdir(), 'account-demo-'))
  })

  afterAll(async () => {
    await running.browser?.close()
    if (running.directory !== undefined) await rm(running.directory, { recursive: true })
  })

  let databases = 0
  const newDatabase = () => {
    databases += 1
    return `file:${join(running.directory ?? '', `accounts-${databases}.db`)}`
  }

  return {
    newDatabase,
    /** Starts a demo and closes it after the test. */
    async demo(environment: Partial<DemoEnvironment> = {}): Promise<RunningDemo & AsyncDisposable> {
      const demo = await startDemo({
        port: 0,
        databaseUrl: newDatabase(),
        webRoot,
        // The people of each new database have passwords, and that many rounds take seconds.
        passwordRounds: 1000,
        ...environment,
      })
      return { ...demo, [Symbol.asyncDispose]: demo.close }
    },
    /** A page that fails the test on any console output. */
    async visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
      if (running.browser === undefined) throw new Error('The browser has not started.')
      // Bars and rings that move are drawn sixty times a second: a tenth of the time of these tests.
      const context = await running.browser.newContext({ reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      const said: string[] = []
      const requests: string[] = []
      const asked: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      page.on('request', (request) => {
        const { pathname } = new URL(request.url())
        if (request.method() === 'POST') requests.push(pathname)
        if (request.method() !== 'OPTIONS') asked.push(pathname)
      })
      await page.goto(url)
      return {
        page,
        said,
        requests,
        asked,
        url,
        async [Symbol.asyncDispose]() {
          await context.close()
        },
      }
    },
  }
}

/** Where a demo is. */
export interface OnDemo {
  url: string
}

export interface Visit extends OnDemo, AsyncDisposable {
  page: Page
  /** Console output and page errors so far. */
  said: string[]
  /** Paths that were posted to. */
  requests: string[]
  /** Paths of all requests. */
  asked: string[]
}

export async function signIn({ page }: Visit, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.locator('#acct-email .acct-row-value').waitFor()
}

/** The newest code that arrived at an address over SMTP. */
export async function codeFor({ url }: OnDemo, address: string): Promise<string> {
  const mails = (await (await fetch(`${url}/api/mails`)).json()) as { to: string; text: string }[]
  const code = mails.find(({ to }) => to === address)?.text.match(/\d{4,8}/)?.[0]
  if (code === undefined) throw new Error(`No mail has arrived at ${address}.`)
  return code
}

export async function setPool({ url }: OnDemo, settings: Partial<PoolSettings>): Promise<void> {
  await post(url, '/api/pool', settings, 'PUT')
}

export async function breakNext(
  { url }: OnDemo,
  operation: SandboxOperation,
  fault: DemoFault,
): Promise<void> {
  await post(url, '/api/fault', { operation, fault })
}

/** What an account is now, past the page: read from the service by a session of its own. */
export async function profileOf(on: OnDemo, userId: string): Promise<Record<string, unknown>> {
  return ask(on, userId, 'get-profile')
}

/** What the account's email is now. */
export async function emailOf(on: OnDemo, userId: string): Promise<string | null> {
  // SAFETY: the service tells it, or `null`.
  return (await profileOf(on, userId)).email as string | null
}

/** Asks the service for something as somebody does on another device. */
export async function ask(
  { url }: OnDemo,
  userId: string,
  operation: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const { serviceUrl } = (await (await fetch(`${url}/api/config`)).json()) as { serviceUrl: string }
  const { accessToken } = (await post(url, '/api/sign-in', { userId })) as { accessToken: string }
  const response = await fetch(`${serviceUrl}/api/v3/${operation}`, {
    headers: {
      authorization: `Bearer ${accessToken}`,
      'x-authing-app-id': 'lumen',
      'content-type': 'application/json',
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  const { data } = (await response.json()) as { data: Record<string, unknown> }
  return data
}

/** Whether there is such a person. */
export async function isThere({ url }: OnDemo, userId: string): Promise<boolean> {
  const body = JSON.stringify({ userId })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}/api/sign-in`, { method: 'POST', body, headers })).ok
}

/** The newest code that a phone got. */
export async function textFor({ page, url }: Visit, number: string): Promise<string> {
  await page.locator(`[data-testid=texts] [data-to="${number}"]`).first().waitFor()
  const texts = (await (await fetch(`${url}/api/texts`)).json()) as { to: string; text: string }[]
  const code = texts.find(({ to }) => to === number)?.text.match(/\d{4,8}/)?.[0]
  if (code === undefined) throw new Error(`No text has arrived at ${number}.`)
  return code
}

export async function toCodes(visit: Visit, to: string): Promise<void> {
  const { page } = visit
  await page.getByRole('button', { name: 'Change Email' }).click()
  await page.getByLabel('New email').fill(to)
  await page.getByRole('button', { name: /^Send code/ }).click()
  await page.getByRole('heading', { name: /^Enter the code/ }).waitFor()
}

export async function toConfirm(visit: Visit, from: string, to: string): Promise<void> {
  await toCodes(visit, to)
  await enterCodes(visit, from, to)
}

export async function enterCodes(visit: Visit, from: string, to: string): Promise<void> {
  const { page } = visit
  await page.getByLabel('Code from your new email').fill(await codeFor(visit, to))
  await page.getByLabel('Code from your current email').fill(await codeFor(visit, from))
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('heading', { name: 'Confirm the change' }).waitFor()
}

/** That the page asked the service for these; docs/operations.md names the tests that say so. */
export function expectAsked({ asked }: Visit, ...paths: string[]): void {
  expect(asked).toEqual(expect.arrayContaining(paths))
}

export function expectSilence({ said }: Visit): void {
  expect(said).toEqual([])
}

async function post(url: string, path: string, body: unknown, method = 'POST'): Promise<unknown> {
  const response = await fetch(url + path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  return response.json()
}
