import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { AccountSettings } from '../../src/account-settings.tsx'
import plain from '../../src/theme/styles.css?inline'
import { button, field, testAccount } from '../support/account.tsx'
import { applySheets } from './sheets.ts'

it('a dialog that has room for its flow has no scrollbar', async () => {
  await page.viewport(1000, 900)
  applySheets(plain)
  const account = await testAccount()
  account.open(<AccountSettings presentation="dialog" />)
  await account.user.click(await button('Change Email'))
  await field('New email')
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.querySelector(
    'dialog[open]',
  ) as Element
  expect([scrollHeight, scrollWidth]).toEqual([clientHeight, clientWidth])
})
