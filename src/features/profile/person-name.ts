import type { Account } from '../../account/account.ts'

/** What a person is called: a name, or what else there is. */
export function nameOf(account: Account | null): string {
  const { details, username, email } = account ?? {}
  return details?.name || details?.nickname || username || email || ''
}
