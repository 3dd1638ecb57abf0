import { screen } from '@testing-library/react'
import { button, field, heading, type TestAccount } from './account.tsx'

export const OLD = 'ada@example.com'
export const NEW = 'ada@new.example'

export async function toCodes(account: TestAccount, to = NEW): Promise<void> {
  await account.paste(await field('New email'), to)
  await account.user.click(await button(/^Send code/))
  await heading(/^Enter the code/)
}

/** Fills in whatever code fields there are, from the mail that arrived. */
export async function enterCodes(account: TestAccount, to = NEW): Promise<void> {
  const both = screen.queryByRole('textbox', { name: 'Code from your current email' })
  const fresh = await field(both === null ? 'Verification code' : 'Code from your new email')
  await account.user.clear(fresh)
  await account.paste(fresh, account.codeFor(to))
  if (both !== null) {
    await account.user.clear(both)
    await account.paste(both, account.codeFor(OLD))
  }
}

export async function verify(account: TestAccount, to = NEW): Promise<void> {
  await enterCodes(account, to)
  await account.user.click(await button('Verify'))
}

export async function toConfirm(account: TestAccount): Promise<void> {
  await toCodes(account)
  await verify(account)
  await heading('Confirm the change')
}

export async function confirm(account: TestAccount): Promise<void> {
  await account.user.click(await button('Change my email'))
}
