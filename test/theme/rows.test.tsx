import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import type { Locale } from '../../src/i18n/words.ts'
import { createManualClock, createSandbox } from '../../src/sandbox/index.ts'
import styles from '../../src/theme/styles.css?inline'
import { locales } from '../../stories/support/locales.ts'
import { applySheets } from './sheets.ts'

const LONG = 'ada.augusta.king.noel.lovelace@analytical.engine.example'
const widths = [280, 320, 400, 456, 500, 520, 560, 600, 636, 700]

/** A wizard that has just sent both codes: each send button shows its wait. */
async function waiting(locale: Locale) {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock })
  await sandbox.putUser({ userId: 'ada', email: 'ada@example.com', phone: '13800000000' })
  const { accessToken } = await sandbox.signIn('ada')
  const client = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'rows',
    fetch: sandbox.fetch,
    getAccessToken: () => accessToken,
  })
  const { container } = render(
    <StrictMode>
      <AccountSettingsProvider client={client} clock={clock} locale={locale}>
        <ChangeEmailWizard />
      </AccountSettingsProvider>
    </StrictMode>,
  )
  const { change } = locale.email
  await userEvent.type(await screen.findByRole('textbox'), `${LONG}{enter}`)
  await screen.findByRole('heading', { name: change.proveTitle })
  return { container, passTime: () => act(() => clock.advance(61_000)) }
}

function measured<Value>(container: HTMLElement, read: (root: HTMLElement) => Value): [number, Value][] {
  const root = container.querySelector('.acct-root') as HTMLElement
  return widths.map((width) => {
    container.style.inlineSize = `${width}px`
    return [width, read(root)]
  })
}

let heights = 0
afterEach(cleanup)
afterAll(() => commands.count(`waits: ${heights} heights the same during a wait and after it`))

describe.each(Object.values(locales).map((locale) => [locale.tag, locale] as const))('in %s', (_, locale) => {
  beforeEach(async () => {
    await page.viewport(1000, 900)
    applySheets(styles)
  })

  it('nothing moves when a wait ends, no button stands alone below another, nothing is wider than the panel', async () => {
    const { container, passTime } = await waiting(locale)
    const hidden = [...container.querySelectorAll('[hidden]')]
    expect(hidden).toHaveLength(2)
    expect(hidden.filter((element) => element.getClientRects().length > 0)).toEqual([])
    const during = measured(container, ({ offsetHeight }) => offsetHeight)
    for (const [width, rows] of measured(container, rowsOfActions)) {
      const last = rows.at(-1) ?? 0
      expect(rows.length === 1 || rows.length === 3 || last === 2, `${rows} at ${width}px`).toBe(true)
    }
    const wider = measured(container, (root) =>
      [
        ...root.querySelectorAll<HTMLElement>(
          '.acct-panel :not(.acct-visually-hidden, .acct-visually-hidden *)',
        ),
      ].filter((part) => part.getBoundingClientRect().right > root.getBoundingClientRect().right),
    )
    expect(wider.flatMap(([, parts]) => parts)).toEqual([])
    await passTime()
    expect(measured(container, ({ offsetHeight }) => offsetHeight)).toEqual(during)
    heights += during.length
  })
})

/** How many buttons each row of the last actions has. */
function rowsOfActions(root: HTMLElement): number[] {
  const tops = [...root.querySelectorAll('.acct-actions > .acct-button')].map(
    (button) => button.getBoundingClientRect().top,
  )
  return [...new Set(tops)]
    .sort((one, other) => one - other)
    .map((top) => tops.filter((t) => t === top).length)
}

it('a long address ends its lines at the @ and after dots alone', async () => {
  await page.viewport(1000, 900)
  applySheets(styles)
  const { container } = await waiting(locales.en as Locale)
  container.style.inlineSize = '360px'
  const address = [...container.querySelectorAll('.acct-field-hint .acct-address')].find(
    ({ textContent }) => textContent === LONG,
  )
  const pieces = [...(address?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  expect(pieces.map(({ textContent }) => textContent).join('')).toBe(LONG)
  const broken = pieces.filter((piece) => {
    const range = document.createRange()
    range.selectNodeContents(piece)
    return range.getClientRects().length > 1
  })
  expect(broken.map(({ textContent }) => textContent)).toEqual([])
})

it('an address that goes on in a second line keeps to its arrow from right to left', async () => {
  await page.viewport(1000, 900)
  applySheets(styles)
  const { container } = await waiting(locales.ar as Locale)
  container.style.inlineSize = '320px'
  const address = container.querySelector('.acct-review-new .acct-address') as Element
  const range = document.createRange()
  range.selectNodeContents(address)
  const rights = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ right }) => right)
  expect(rights.length).toBeGreaterThan(1)
  expect(address.getBoundingClientRect().right - Math.max(...rights)).toBeLessThan(1)
  expect(getComputedStyle(address).textAlign).toBe('end')
})
