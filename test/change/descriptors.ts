import { type Account, isAccount } from '../../src/account/account.ts'
import type { Certain } from '../../src/account/settled.ts'
import type { AccountErrorCode } from '../../src/api/account-error.ts'
import type { Operation } from '../../src/api/operation.ts'
import { ask } from '../../src/change/ask.ts'
import type { Answer, ChangeKind } from '../../src/change/change-kind.ts'

/**
 * Flows that are not built yet, as descriptors. Nothing of this runs: the compiler shows that the mould has room for
 * them. A flow that is built is taken out of here.
 */

declare const updateProfile: Operation<Readonly<Record<string, string>>, void>
declare function fieldOf(account: Account, name: string): string | undefined

/** Codes of features to come. */
const answers = <Draft>(
  some: Record<string, Answer<Draft>>,
): Partial<Record<AccountErrorCode, Answer<Draft>>> => some

const nothing: Certain = {}

/** Only what was changed is sent, and twice harms nobody. */
export const profile: ChangeKind<Readonly<Record<string, string>>, object> = {
  name: 'profile',
  open: (account, before) => (account === null ? null : (before ?? {})),
  judge(read, changed) {
    if (!isAccount(read)) return 'unknown'
    return Object.entries(changed).every(([name, value]) => fieldOf(read, name) === value) ? 'done' : 'undone'
  },
  lateMs: 0,
  repeatable: true,
  commit: (changed) => ask(updateProfile, changed),
  echoes: () => false,
  answers: answers({ username_taken: { field: 'username' } }),
  settles: () => nothing,
  tells: (changed) => changed,
}
