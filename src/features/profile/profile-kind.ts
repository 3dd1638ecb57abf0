import { type Account, isAccount } from '../../account/account.ts'
import type { Certain } from '../../account/settled.ts'
import {
  getProfileDetails,
  type ProfileChanges,
  type ProfileDetails,
  updateProfile,
} from '../../api/profile-details.ts'
import { ask } from '../../change/ask.ts'
import type { ChangeKind, Verdict } from '../../change/change-kind.ts'

export interface ProfileDraft {
  /** What the user has changed, and nothing else. */
  readonly changes: ProfileChanges
}

const names = ['name', 'nickname', 'username'] as const

/** Changes fields of the profile. Twice harms nobody. */
export const profileKind: ChangeKind<ProfileDraft, object, object, { changes: ProfileChanges }> = {
  name: 'profile',
  details: getProfileDetails,
  open: (account, before) => (account?.details === undefined ? null : (before ?? { changes: {} })),
  judge(read, { changes }): Verdict {
    if (!isAccount(read) || read.details === undefined) return 'unknown'
    const found = fieldsOf(changes).map(([name, value]) => [valueIn(read.details, name), value] as const)
    if (found.some(([now]) => now === undefined)) return 'unknown'
    return found.every(([now, value]) => isSame(now, value)) ? 'done' : 'undone'
  },
  lateMs: 0,
  repeatable: true,
  commit: ({ changes }) => ask(updateProfile, changes),
  echoes: () => false,
  answers: { username_taken: { field: 'username' }, username_frozen: { field: 'username' } },
  learns(reply, account): Account | null {
    // SAFETY: that is what the operation of `commit` reads.
    const details = reply as ProfileDetails
    if (details.userId !== account.userId || account.details === undefined) return null
    // The reply has custom fields only where some were sent.
    const customData = { ...account.details.customData, ...details.customData }
    return { ...account, ...namesIn(details), details: { ...account.details, ...details, customData } }
  },
  settles: ({ changes }): Certain => namesIn(changes),
  tells: ({ changes }) => ({ changes }),
}

/** What of these the small profile has too. A text that was cleared is none there. */
function namesIn(texts: { readonly [Name in (typeof names)[number]]?: string | null }): Certain {
  const told = names.filter((name) => texts[name] !== undefined)
  return Object.fromEntries(told.map((name) => [name, texts[name] || null]))
}

type Value = string | number | boolean | null

/** Each field that is changed, by its name; those of the pool's own behind `custom:`. */
function fieldsOf({ customData = {}, ...texts }: ProfileChanges): [name: string, value: Value][] {
  return [
    ...Object.entries(texts),
    ...Object.entries(customData).map(([key, value]): [string, Value] => [`custom:${key}`, value]),
  ]
}

/** `undefined`: the account does not let us know. */
function valueIn(details: ProfileDetails | undefined, name: string): unknown {
  if (name.startsWith('custom:')) return details?.customData[name.slice(7)] ?? null
  return new Map<string, unknown>(Object.entries(details ?? {})).get(name)
}

/** A field that was cleared may be told as an empty text or as none. */
function isSame(now: unknown, value: Value): boolean {
  return (now === null ? '' : now) === (value === null ? '' : value)
}
