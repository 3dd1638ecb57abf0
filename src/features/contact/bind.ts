import type { Ask } from '../../change/ask.ts'
import type { ChangeKind } from '../../change/change-kind.ts'
import { createCodes } from '../../change/codes.ts'
import { addressAnswers, type Contact, type ContactCodes, inboxOf, isSame, readContact } from './contact.ts'

/** The address to add, as it is sent. */
export interface BindDraft {
  readonly to: string
}

/**
 * Gives an account that has no such contact its first one.
 *
 * @param commit what is asked for: it comes apart, so that a page carries the operations of its own flows
 */
export function bindKind<Told extends object>(
  contact: Contact<Told>,
  commit: (address: string, code: string) => Ask<void>,
): ChangeKind<BindDraft, ContactCodes, object, Told> {
  return {
    name: `bind-${contact.name}`,
    needsSecurity: (profile) => contact.of(profile) === undefined,
    open(account, before) {
      const has = account === null ? undefined : contact.of(account)
      if (has === undefined) return null
      return has === null ? (before ?? { to: '' }) : { unfit: 'already_bound' }
    },
    judge(read, { to }) {
      const now = readContact(contact, read)
      if (now === undefined) return 'unknown'
      if (now === null) return 'undone'
      return isSame(contact, now, to) || contact.isRespelled(to, now) ? 'done' : 'elsewhere'
    },
    lateMs: 60_000,
    codes: {
      with: createCodes,
      inboxes: ({ to }) => [inboxOf(contact, 'new', to, contact.channels.bind)],
      send: ({ to, channel }) => contact.send(to, channel),
      resend: 'each',
    },
    commit: ({ to }, { proof }) => commit(to, proof?.new ?? ''),
    echoes: ({ code }) => code === 'already_bound',
    answers: addressAnswers(contact),
    settles: ({ to }) => contact.certain(to),
    tells: ({ to }, now) => contact.tell((now && contact.of(now)) ?? to),
  }
}
