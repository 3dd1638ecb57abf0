import { chromium, type Locator, type Page } from 'playwright'
import type { Locale } from '../../src/i18n/messages.ts'
import { chromiumLaunch } from '../support/chromium.ts'

const NEW = 'ada@new.example'

/** Adds an email on a consumer's page as its user would. Throws with what went wrong. */
export async function addEmail(url: string, { messages }: Locale): Promise<void> {
  const { bind, code } = messages
  const browser = await chromium.launch(chromiumLaunch)
  const page = await browser.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${error}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  try {
    await page.goto(url)
    await page.getByRole('textbox', { name: bind.addressLabel }).fill(NEW)
    const send = page.getByRole('button', { name: bind.addressSubmit })
    await expectStyled(send)
    await send.click()
    await page.getByRole('textbox', { name: code.label }).fill(await mailedCode(page))
    await page.getByRole('button', { name: bind.codeSubmit }).click()
    await page.getByRole('heading', { name: messages.change.addressTitle }).waitFor()
    await page.getByText(NEW).waitFor()
    const email = await page.evaluate('account.email()')
    if (email !== NEW) throw new Error(`The page says that the email was added; the account has ${email}.`)
    if (complaints.length > 0) throw new Error(`The console says:\n${complaints.join('\n')}`)
  } finally {
    await browser.close()
  }
}

async function mailedCode(page: Page): Promise<string> {
  const code = await page.waitForFunction(`account.codeFor('${NEW}')`)
  return `${await code.jsonValue()}`
}

async function expectStyled(button: Locator): Promise<void> {
  const { height, colour } = await button.evaluate((element) => ({
    height: element.getBoundingClientRect().height,
    colour: getComputedStyle(element).backgroundColor,
  }))
  // The first part of the accent's lightness: a colour that a build has lost would be transparent.
  if (height < 44 || !colour.startsWith('oklab(0.4'))
    throw new Error(`The button has no style: ${height} px high, ${colour}.`)
}
