import { describe, expect, it } from 'vitest'
import { inSoak } from '../support/in-soak.ts'
import {
  breakNext,
  codeFor,
  demoPage,
  emailOf,
  enterCodes,
  expectAsked,
  expectSilence,
  setPool,
  signIn,
  toCodes,
  toConfirm,
} from './demo.ts'

const OLD = 'ada@lumen.example'
const NEW = 'ada@analytical.example'
const { demo, visit } = demoPage()

describe('the demo in Chromium, over HTTP, SQL and SMTP', () => {
  it('binds an email with the code that arrived by mail', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signIn(here, /Lin Wei/)
    await page.getByRole('button', { name: 'Add Email' }).click()
    await page.getByRole('textbox', { name: 'Email' }).fill('lin@lumen.example')
    await page.getByRole('button', { name: 'Send code' }).click()
    await page.getByLabel('Verification code').waitFor()
    await page.getByLabel('Verification code').fill(await codeFor(here, 'lin@lumen.example'))
    await page.getByRole('button', { name: 'Add this email' }).click()
    await page.getByRole('heading', { name: 'Email added' }).waitFor()
    expect(await emailOf(here, 'lin')).toBe('lin@lumen.example')
    expectSilence(here)
    expectAsked(here, '/api/v3/bind-email')
  })

  it('changes an email with codes from both inboxes', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    expect(await emailOf(here, 'ada')).toBe(OLD)
    await here.page.getByRole('button', { name: 'Change my email' }).click()
    await here.page.getByRole('heading', { name: 'Email changed' }).waitFor()
    expect(await emailOf(here, 'ada')).toBe(NEW)
    await expect.poll(() => here.page.locator('#acct-email .acct-row-value').textContent()).toBe(NEW)
    expectSilence(here)
    expectAsked(here, '/api/v3/get-profile', '/api/v3/verify-update-email-request', '/api/v3/update-email')
  })

  inSoak('changes an email with the new inbox alone where the pool does not verify the old one', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signIn(here, /Ada/)
    await setPool(here, { verifyOldEmail: false })
    await page.getByLabel('verifyOldEmail', { exact: true }).uncheck()
    await toCodes(here, NEW)
    await page.getByLabel('Verification code').fill(await codeFor(here, NEW))
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByRole('button', { name: 'Change my email' }).click()
    await page.getByRole('heading', { name: 'Email changed' }).waitFor()
    expect(await emailOf(here, 'ada')).toBe(NEW)
    await expect(codeFor(here, OLD)).rejects.toThrow('No mail has arrived')
    expectSilence(here)
  })

  it('removes an email with a code from its inbox, and refuses the last way to sign in', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signIn(here, /Ada/)
    await page.getByRole('button', { name: 'Remove Email' }).click()
    await page.getByRole('button', { name: 'Send code' }).click()
    await page.getByLabel('Verification code').waitFor()
    await page.getByLabel('Verification code').fill(await codeFor(here, OLD))
    await page.getByRole('button', { name: 'Remove my email' }).click()
    await page.getByRole('heading', { name: 'Email removed' }).waitFor()
    expect(await emailOf(here, 'ada')).toBeNull()

    await page.getByRole('button', { name: 'Sign out' }).click()
    await signIn(here, /Noor/)
    await page.getByRole('button', { name: 'Remove Email' }).click()
    await page.getByRole('button', { name: 'Send code' }).click()
    await page.getByLabel('Verification code').waitFor()
    await page.getByLabel('Verification code').fill(await codeFor(here, 'noor@lumen.example'))
    await page.getByRole('button', { name: 'Remove my email' }).click()
    await page.getByRole('heading', { name: 'This is your only way to sign in' }).waitFor()
    expect(await emailOf(here, 'noor')).toBe('noor@lumen.example')
    expectSilence(here)
    expectAsked(here, '/api/v3/unbind-email')
  })

  it('counts down from the server’s tokenExpiresIn and completes after it ran out, with nothing typed again', async () => {
    await using running = await demo()
    await using here = await visit('about:blank')
    const { page } = here
    here.url = running.pageUrl
    await page.clock.install()
    await page.goto(running.pageUrl)
    await setPool(here, { updateTokenLifetime: 25, sendInterval: 0 })
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/0:(2[0-5]|1\d)/)
    await page.clock.fastForward(26_000)
    await page.getByRole('heading', { name: 'Time ran out' }).waitFor()
    expect(await emailOf(here, 'ada')).toBe(OLD)

    await page.clock.fastForward(60_000)
    await page.getByRole('button', { name: 'Send new codes' }).click()
    await page.getByRole('heading', { name: 'Enter the codes' }).waitFor()
    await enterCodes(here, OLD, NEW)
    await page.getByRole('button', { name: 'Change my email' }).click()
    await page.getByRole('heading', { name: 'Email changed' }).waitFor()
    expect(await emailOf(here, 'ada')).toBe(NEW)
    expectSilence(here)
  })

  it('FC5 ends in success when the reply to update-email was lost but the change was made', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page, requests } = here
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    await breakNext(here, 'updateEmail', 'lostReply')
    await page.getByRole('button', { name: 'Change my email' }).click()
    await page.getByRole('heading', { name: 'Email changed' }).waitFor()
    expect(await emailOf(here, 'ada')).toBe(NEW)
    expect(requests.filter((path) => path === '/api/v3/update-email')).toHaveLength(1)
  })

  inSoak(
    'FC9 ends in "not changed" when update-email never arrived, and not before that is certain',
    async () => {
      await using running = await demo()
      await using here = await visit('about:blank')
      const { page, requests } = here
      here.url = running.pageUrl
      await page.clock.install()
      await page.goto(running.pageUrl)
      await signIn(here, /Ada/)
      await toConfirm(here, OLD, NEW)
      await breakNext(here, 'updateEmail', 'lostRequest')
      await page.getByRole('button', { name: 'Change my email' }).click()
      await page.getByRole('heading', { name: 'Checking whether your email was changed' }).waitFor()
      for (let second = 0; second < 60; second += 10) await page.clock.runFor(10_000)
      expect(await page.getByRole('heading', { name: 'Your email was not changed' }).count()).toBe(0)
      for (let second = 0; second < 40; second += 5) await page.clock.runFor(5_000)
      await page.getByRole('heading', { name: 'Your email was not changed' }).waitFor()
      expect(await emailOf(here, 'ada')).toBe(OLD)
      expect(requests.filter((path) => path === '/api/v3/update-email')).toHaveLength(1)
    },
  )

  it('FG1 renews a lapsed access token and goes on', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await signIn(here, /Ada/)
    await page.getByRole('button', { name: 'Lapse access tokens' }).click()
    await page.getByText('Access tokens lapsed.').waitFor()
    await toCodes(here, NEW)
    expect(await codeFor(here, NEW)).toMatch(/^\d{6}$/)
    expectSilence(here)
  })

  it('asks for a fresh sign-in first where the host wants one, and sends nothing without it', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page, requests } = here
    await signIn(here, /Ada/)
    await page.getByLabel('Ask for a fresh sign-in first').check()
    await page.getByRole('button', { name: 'Change Email' }).click()
    await page.getByLabel('New email').fill(NEW)
    await page.getByRole('button', { name: 'Send codes' }).click()
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.getByText('the service wants you to sign in again').first().waitFor()
    expect(requests).not.toContain('/api/v3/send-email')
    expect(await page.getByLabel('New email').inputValue()).toBe(NEW)

    await page.getByRole('button', { name: 'Send codes' }).click()
    await page.getByRole('button', { name: 'Yes, it’s me' }).click()
    await page.getByRole('heading', { name: 'Enter the codes' }).waitFor()
    expectSilence(here)
  })

  it('FA1 sends nothing by itself: not on a reload, not on a remount, not twice in one tick', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page, requests } = here
    await signIn(here, /Ada/)
    await page.getByRole('button', { name: 'Change Email' }).click()
    await page.getByLabel('New email').fill(NEW)
    await page.getByRole('button', { name: 'Send codes' }).evaluate((button: HTMLButtonElement) => {
      button.click()
      button.click()
      button.form?.requestSubmit()
    })
    await page.getByRole('heading', { name: 'Enter the codes' }).waitFor()
    const sends = () => requests.filter((path) => path === '/api/v3/send-email').length
    expect(sends()).toBe(2)

    await page.getByRole('button', { name: 'Close Email' }).click()
    await page.getByRole('button', { name: 'Change Email' }).click()
    await page.getByLabel('New email').waitFor()
    await page.reload()
    await page.locator('#acct-email .acct-row-value').waitFor()
    expect(sends()).toBe(2)
    expectSilence(here)
  })

  it('FN6 fits 320 px without scrolling sideways, in both languages', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl, { viewport: { width: 320, height: 640 } })
    const { page } = here
    await signIn(here, /Ada/)
    await toCodes(here, NEW)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.getByLabel('Language').selectOption('zh-CN')
    await page.getByRole('heading', { name: '输入两个验证码' }).waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})
