import { expect, it } from 'vitest'
import { count } from '../support/counts.ts'
import { codeFor, demoPage, signIn } from './demo.ts'

const { demo, visit } = demoPage()

/** Twelve ways in which a code comes out of a mail or a message. */
const forms: ((code: string) => string)[] = [
  (code) => code,
  (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
  (code) => `${code.slice(0, 3)}-${code.slice(3)}`,
  (code) => `${code.slice(0, 3)}\u2009${code.slice(3)}`,
  (code) => `${code.slice(0, 3)}\u200b${code.slice(3)}`,
  (code) => `G-${code}`,
  (code) => `Your code is ${code}`,
  (code) => `${code} is your code. Expires in 10 min`,
  (code) => `验证码：${code}，10分钟内有效`,
  (code) => `  ${code}\n`,
  (code) => [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  (code) => [...code].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join(''),
]

it('FJ1 takes twelve of twelve common pastes from a real clipboard', async () => {
  await using running = await demo()
  await using here = await visit(running.pageUrl)
  const { page } = here
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn(here, /Lin Wei/)
  await page.getByRole('button', { name: 'Add Email' }).click()
  await page.getByRole('textbox', { name: 'Email' }).fill('lin@lumen.example')
  await page.getByRole('button', { name: 'Send code' }).click()
  const field = page.getByLabel('Verification code')
  await field.waitFor()
  expect(await codeFor(here, 'lin@lumen.example')).toMatch(/^\d{6}$/)

  const sent: string[] = []
  await page.route('**/api/v3/bind-email', async (route) => {
    sent.push(route.request().postDataJSON().passCode)
    await route.fulfill({
      json: { statusCode: 400, apiCode: 2001 },
      headers: { 'access-control-allow-origin': '*' },
    })
  })
  const codes = forms.map((_, index) => `${100_000 + index * 7919}`)
  for (const [index, form] of forms.entries()) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), form(codes[index] ?? ''))
    await field.click({ clickCount: 3 })
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+V')
    await page.getByRole('button', { name: 'Add this email' }).click()
    await expect.poll(() => sent.length).toBe(index + 1)
    await expect.poll(() => field.getAttribute('readonly')).toBeNull()
  }
  count(`pastes: ${sent.filter((code, index) => code === codes[index]).length} of ${codes.length} taken`)
  expect(sent).toEqual(codes)
})
