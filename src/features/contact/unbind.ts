import type { Ask } from '../../change/ask.ts'
import type { ChangeKind } from '../../change/change-kind.ts'
import { createCodes } from '../../change/codes.ts'
import { type Contact, type ContactCodes, inboxOf, isSame, readContact } from './contact.ts'

/** Ways to sign in that the profile shows, apart from the contact. Which of them count, the service decides. */
export interface SignInWays {
  /** The account's other contact: the phone beside an email. `undefined`: the profile does not say. */
  readonly other: string | null | undefined
  readonly username: string | null
  readonly providers: readonly string[]
}

export interface UnbindDraft {
  /** The address that is taken off the account. */
  readonly from: string
  readonly ways: SignInWays
}

/**
 * Takes a contact off the account, after a code from its inbox.
 *
 * @param commit as for `bindKind`
 */
export function unbindKind<Told extends object>(
  contact: Contact<Told>,
  commit: (code: string) => Ask<void>,
): ChangeKind<UnbindDraft, ContactCodes, object, Told> {
  return {
    name: `unbind-${contact.name}`,
    needsSecurity: (profile) => contact.of(profile) === undefined,
    open(account) {
      const from = account === null ? undefined : contact.of(account)
      if (account === null || from === undefined) return null
      if (from === null) return { unfit: contact.codes.none }
      if (!contact.isWhole(from)) return { unfit: `${contact.name}_hidden` }
      const { username, providers } = account
      return { from, ways: { other: contact.other(account), username, providers } }
    },
    moved(account, { from }) {
      const now = readContact(contact, account)
      return now === undefined || isSame(contact, now, from) ? null : 'reopen'
    },
    judge(read) {
      const now = readContact(contact, read)
      if (now === undefined) return 'unknown'
      return now === null ? 'done' : 'undone'
    },
    lateMs: 60_000,
    codes: {
      with: createCodes,
      inboxes: ({ from }) => [inboxOf(contact, 'old', from, contact.channels.unbind)],
      send: ({ to, channel }) => contact.send(to, channel),
      resend: 'each',
    },
    commit: (_, { proof }) => commit(proof?.old ?? ''),
    echoes: ({ code }) => code === contact.codes.none,
    answers: { last_sign_in_method: { again: 'lastWay' } },
    settles: () => contact.certain(null),
    tells: ({ from }) => contact.tell(from),
  }
}
