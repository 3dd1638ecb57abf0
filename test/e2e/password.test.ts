// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import {
  breakNext,
  codeFor,
  demoPage,
  expectAsked,
  expectSilence,
  setPool,
  signIn,
  type Visit,
} from './demo.ts'

const EMAIL = 'ada@lumen.example'
const OLD = 'Analytical-1843'
const NEW = ' Difference-1822 '
const { demo, visit, newDatabase } = demoPage()

/** Whether a person gets in with it, past the page. */
async function getsIn({ url }: Visit, account: string, password: string): Promise<boolean> {
  const response = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    body: JSON.stringify({ account, password }),
    headers: { 'content-type': 'application/json' },
  })
  return response.ok
}

const heading = ({ page }: Visit, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

async function open(here: Visit, who: RegExp, action: 'Change' | 'Set' = 'Change'): Promise<void> {
  await signIn(here, who)
  await here.page.getByRole('button', { name: `${action} Password`, exact: true }).click()
}

async function change({ page }: Visit, from: string, to: string): Promise<void> {
  await page.getByLabel('Current password').fill(from)
  await page.getByLabel('New password', { exact: true }).fill(to)
  await page.getByRole('button', { name: 'Change password' }).click()
}

async function reset(here: Visit, address: string, to: string): Promise<void> {
  const { page } = here
  await page.getByRole('button', { name: 'Send code' }).click()
  await heading(here, 'Choose a new password')
  await page.getByLabel('Verification code').fill(await codeFor(here, address))
  await page.getByLabel('New password', { exact: true }).fill(to)
  await page.getByRole('button', { name: 'Save new password' }).click()
}

async function signInWith({ page }: Visit, account: string, password: string): Promise<void> {
  await page.getByLabel('Email, phone number or username').fill(account)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in with a password' }).click()
}

describe('a password in Chromium, over HTTP, SQL and SMTP', () => {
  it('is set where there is none, and the check-up tells so', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await open(here, /Lin Wei/, 'Set')
    await here.page.getByLabel('New password', { exact: true }).fill(NEW)
    await here.page.getByRole('button', { name: 'Set password' }).click()
    await heading(here, 'Password set')
    expect(await getsIn(here, 'linwei', NEW)).toBe(true)
    await here.page.getByRole('link', { name: 'Change: Password' }).waitFor()
    expectSilence(here)
    expectAsked(here, '/api/v3/get-security-info')
  })

  it('is judged while it is typed, by an estimator that is fetched for it', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await open(here, /Lin Wei/, 'Set')
    const field = here.page.getByLabel('New password', { exact: true })
    await here.page.getByText('At least 6 characters.').waitFor()
    const scripts = () => here.asked.filter((path) => path.endsWith('.js')).length
    const before = scripts()
    await field.fill('password')
    await here.page.getByText('Very easy to guess.').waitFor()
    expect(scripts()).toBeGreaterThan(before)
    const meter = here.page.getByRole('meter', { name: 'How hard this password is to guess' })
    expect(await meter.getAttribute('aria-valuenow')).toBe('0')
    await field.fill('vulture-lattice-93-quay')
    await here.page.getByText('Very hard to guess.').waitFor()
    expect(await meter.getAttribute('aria-valuenow')).toBe('4')
    expectSilence(here)
    expectAsked(here, '/api/v2/applications/lumen/public-config')
  })

  it('is changed as it was typed, and is not in the database in clear', async () => {
    const databaseUrl = newDatabase()
    await using running = await demo({ databaseUrl })
    await using here = await visit(running.pageUrl)
    await open(here, /Ada/)
    await change(here, OLD, NEW)
    await heading(here, 'Password changed')
    expect(await here.page.locator('input[type=password]').count()).toBe(0)
    expect(await getsIn(here, 'ada', NEW)).toBe(true)
    expect(await getsIn(here, 'ada', OLD)).toBe(false)
    const path = databaseUrl.slice('file:'.length)
    const files = await Promise.all(
      [path, `${path}-wal`].map((file) => readFile(file).catch(() => Buffer.of())),
    )
    expect(Buffer.concat(files).includes(NEW.trim())).toBe(false)
    expectSilence(here)
    expectAsked(here, '/api/v3/update-password')
  })

  it('that is wrong too often locks the account, and a reset by mail lets in again', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await setPool(here, { passwordMaxAttempts: 1, passwordRounds: 1000 })
    await open(here, /Ada/)
    await change(here, 'wrong', NEW)
    await here.page
      .getByText(/isn’t your current password/)
      .first()
      .waitFor()
    await here.page.locator('.acct-password[data-pending]').waitFor({ state: 'detached' })
    await change(here, OLD, NEW)
    await heading(here, 'Too many wrong passwords')
    expect(await getsIn(here, 'ada', OLD)).toBe(false)
    await here.page.getByRole('button', { name: 'Reset it with a code' }).click()
    await here.page.getByRole('radio', { name: EMAIL }).check()
    await reset(here, EMAIL, NEW)
    await heading(here, 'Password changed')
    expect(await getsIn(here, 'ada', NEW)).toBe(true)
    expectSilence(here)
  })

  it('is reset signed out, and signs in then', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signInWith(here, 'noor@lumen.example', 'forgotten')
    await page.getByText('The account or the password is wrong.').waitFor()
    await page.getByRole('button', { name: 'Forgot your password?' }).click()
    await page.getByLabel('Email or phone number').fill('noor@lumen.example')
    await reset(here, 'noor@lumen.example', NEW)
    await heading(here, 'Password changed')
    await page.getByRole('button', { name: 'Done' }).click()
    await signInWith(here, 'noor@lumen.example', NEW)
    await page.locator('#acct-email').getByText('noor@lumen.example').waitFor()
    // The browser itself tells of the sign-in that was refused.
    expect(here.said.filter((line) => !line.includes('403'))).toEqual([])
    expectAsked(here, '/api/v3/verify-reset-password-request', '/api/v3/reset-password')
  })

  it.each([
    ['lostReply', 'Password changed', NEW],
    ['lostRequest', 'Checking whether your password was changed', OLD],
  ] as const)('ends in the truth after a change met with %s', async (fault, title, counts) => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await open(here, /Ada/)
    await here.page.getByLabel('Current password').waitFor()
    await breakNext(here, 'updatePassword', fault)
    await change(here, OLD, NEW)
    await heading(here, title)
    expect(await getsIn(here, 'ada', counts)).toBe(true)
  })

  it.each([
    ['lostReply', 'Password changed', NEW],
    ['lostRequest', 'Checking whether your password was changed', OLD],
  ] as const)('ends in the truth after a reset met with %s', async (fault, title, counts) => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await open(here, /Ada/)
    await here.page.getByRole('button', { name: 'I forgot my password' }).click()
    await heading(here, 'Reset your password')
    await breakNext(here, 'resetPassword', fault)
    await reset(here, EMAIL, NEW)
    await heading(here, title)
    expect(await getsIn(here, 'ada', counts)).toBe(true)
  })
})
