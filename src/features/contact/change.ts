import type { Grant } from '../../api/grant.ts'
import type { Ask } from '../../change/ask.ts'
import type { ChangeKind } from '../../change/change-kind.ts'
import { createCodes } from '../../change/codes.ts'
import { createGrant } from '../../change/grant.ts'
import { addressAnswers, type Contact, type ContactCodes, inboxOf, isSame, readContact } from './contact.ts'

export interface ChangeDraft {
  /** The address the account has. */
  readonly from: string
  /** The one it is to have, as it is sent. */
  readonly to: string
  /** Whether a code from the old address is asked for too. */
  readonly asksOld: boolean
  /** The service asked for the old code, whatever the host says of the pool. */
  readonly insisted: boolean
}

export interface ChangeOptions {
  /** What the host knows the account has. It only spares the skeleton. */
  readonly current?: string | undefined
  /** Whether the user pool verifies the old address. @default true */
  readonly verifyOld?: boolean | undefined
}

export interface ChangeTold {
  from: string
  /** The address the account has now. */
  to: string
}

/** What a change asks for. */
interface ChangeAsks {
  verify(change: { to: string; newCode: string; from?: string; oldCode?: string }): Ask<Grant>
  commit(token: string): Ask<void>
}

/**
 * Changes a contact: codes from both inboxes, then a confirmation while the one-time token lives.
 *
 * @param asks apart, as for `bindKind`
 */
export function changeKind(
  contact: Contact,
  asks: ChangeAsks,
): ChangeKind<ChangeDraft, ContactCodes, ChangeOptions, ChangeTold> {
  return {
    name: `change-${contact.name}`,
    needsSecurity: (profile) => contact.of(profile) === undefined,
    open(account, before, { current, verifyOld = true }) {
      const from = account === null ? current : contact.of(account)
      if (from === undefined) return null
      if (from === null) return { unfit: contact.codes.none }
      const insisted = before?.insisted ?? false
      const asksOld = verifyOld || insisted
      if (from === '' || (asksOld && !contact.isWhole(from))) return { unfit: `${contact.name}_hidden` }
      return { from, to: before?.to ?? '', asksOld, insisted }
    },
    moved(account, { from, asksOld }) {
      const now = readContact(contact, account)
      if (asksOld && !contact.isWhole(from)) return 'reopen'
      return now === undefined || isSame(contact, now, from) ? null : 'elsewhere'
    },
    refuses: ({ from, to }) => (isSame(contact, from, to) ? contact.codes.same : null),
    judge(read, { from, to }) {
      const now = readContact(contact, read)
      if (now === undefined) return 'unknown'
      if (isSame(contact, now, to)) return 'done'
      if (isSame(contact, now, from)) return 'undone'
      return now !== null && contact.isRespelled(to, now) ? 'done' : 'elsewhere'
    },
    lateMs: 30_000,
    codes: {
      with: createCodes,
      inboxes: ({ from, to, asksOld }) => [
        inboxOf(contact, 'new', to, contact.channels.changeNew),
        ...(asksOld ? [inboxOf(contact, 'old', from, contact.channels.changeOld)] : []),
      ],
      send: ({ to, channel, role }) => contact.send(to, channel, role),
      resend: contact.resend,
    },
    grant: {
      with: createGrant,
      confirm: 'always',
      verify: ({ from, to, asksOld }, codes) =>
        asks.verify({
          to,
          newCode: codes.new ?? '',
          ...(asksOld ? { from, oldCode: codes.old ?? '' } : {}),
        }),
    },
    commit: (_, { token }) => asks.commit(token),
    echoes: () => true,
    answers: {
      ...addressAnswers(contact),
      old_code_required: { draft: (draft) => ({ ...draft, asksOld: true, insisted: true }) },
      [contact.codes.mismatch]: 'reread',
      [contact.codes.none]: { settles: contact.certain(null) },
    },
    settles: ({ to }) => contact.certain(to),
    tells: ({ from, to }, now) => ({ from, to: (now && contact.of(now)) ?? to }),
  }
}
