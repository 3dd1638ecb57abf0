import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { AccountSettings } from '../../src/account-settings.tsx'
import plain from '../../src/theme/styles.css?inline'
import { button, testAccount } from '../support/account.tsx'
import { applySheets } from './sheets.ts'

const WIDTHS = Array.from({ length: 37 }, (_, index) => 280 + 20 * index)

it('no value of a row runs into its buttons, in a panel of any width', async () => {
  await page.viewport(1000, 900)
  applySheets(plain)
  const account = await testAccount()
  account.open(<AccountSettings />)
  await button('Change Email')
  const root = document.querySelector('.acct-root') as HTMLElement
  const overlaps = WIDTHS.flatMap((width) => {
    root.style.inlineSize = `${width}px`
    return ['email', 'phone'].filter((row) => {
      const box = (part: string) =>
        (root.querySelector(`#acct-${row} ${part}`) as Element).getBoundingClientRect()
      const value = box('.acct-address')
      const actions = box('.acct-row-actions')
      return value.right > actions.left && value.bottom > actions.top
    })
  })
  expect(overlaps).toEqual([])
})
