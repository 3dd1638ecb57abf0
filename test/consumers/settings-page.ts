import { chromium, type Locator } from 'playwright'
import type { Locale } from '../../src/i18n/words.ts'
import { chromiumLaunch } from '../support/chromium.ts'

const NEW = 'ada@new.example'

/** Adds an email in each place of a consumer's page as its user would. Throws with what went wrong. */
export async function addEmail(url: string, locale: Locale, places: string[]): Promise<void> {
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
    for (const [index, place] of places.entries())
      await addEmailIn(page.locator(place), `accounts[${index}]`, locale)
    const repeated = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index)
    })
    if (repeated.length > 0) throw new Error(`There more than once on the page: ${repeated}`)
    if (complaints.length > 0) throw new Error(`The console says:\n${complaints.join('\n')}`)
  } finally {
    await browser.close()
  }
}

async function addEmailIn(place: Locator, account: string, locale: Locale): Promise<void> {
  const { bind, change } = locale.email
  const page = place.page()
  await place.getByRole('textbox', { name: bind.draftLabel }).fill(NEW)
  const send = place.getByRole('button', { name: bind.draftSubmit })
  await expectStyled(send)
  await send.click()
  const mailed = await page.waitForFunction(`${account}.codeFor('${NEW}')`)
  await place.getByRole('textbox', { name: locale.shared.code.label }).fill(`${await mailed.jsonValue()}`)
  await place.getByRole('button', { name: bind.proveSubmit }).click()
  await place.getByRole('heading', { name: change.draftTitle }).waitFor()
  await place.getByText(NEW).waitFor()
  const email = await page.evaluate(`${account}.email()`)
  if (email !== NEW) throw new Error(`The page says that the email was added; the account has ${email}.`)
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
