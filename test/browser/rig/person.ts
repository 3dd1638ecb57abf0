import type { Locator, Page } from 'playwright'
import { NEW, OLD, type Rig } from './rig-server.ts'

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name })
export const field = (page: Page, name: string | RegExp): Locator => page.getByRole('textbox', { name })

/** Types over whatever a field holds, by the keyboard: no script of the page ever has the text as an argument. */
export async function typeOver(page: Page, input: Locator, text: string): Promise<void> {
  do {
    await input.focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
    // A step that has only just come may take the focus for its heading, and the text with it.
  } while (!(await input.evaluate((element) => element === document.activeElement)))
}

export const typeInto = (page: Page, name: string | RegExp, text: string): Promise<void> =>
  typeOver(page, field(page, name), text)

export async function toCodes(page: Page): Promise<void> {
  await typeInto(page, 'New email', NEW)
  await button(page, 'Send codes').click()
  await heading(page, 'Enter the codes').waitFor()
}

export async function enterCodes(page: Page, { sandbox }: Rig): Promise<void> {
  await typeInto(page, 'Code from your new email', sandbox.mailbox.codeFor(NEW))
  await typeInto(page, 'Code from your current email', sandbox.mailbox.codeFor(OLD))
}

export async function toConfirm(page: Page, rig: Rig): Promise<void> {
  await toCodes(page)
  await enterCodes(page, rig)
  await button(page, 'Verify').click()
  await heading(page, 'Confirm the change').waitFor()
}

export async function toCode(page: Page, show: 'bind' | 'unbind'): Promise<void> {
  if (show === 'bind') await typeInto(page, 'Email', NEW)
  await button(page, 'Send code').click()
  await field(page, 'Verification code').waitFor()
}
