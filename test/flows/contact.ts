import type { ChangeState, Role } from '../../src/change/state.ts'
import type { About, Asked, Evidence, FlowEntry, Page, Subject, Wire } from './entry.ts'
import { type LegCall, type Outcomes, type Refusal, stays, untold } from './legs.ts'

/** A refusal, and the error it is told as. */
type Refused = readonly [refusal: Refusal, error: string]

/** How a contact is written on the wire. */
export interface ContactWire {
  readonly send: string
  readonly bind: string
  readonly unbind: string
  readonly verify: string
  readonly change: string
  readonly asks: Readonly<Record<'send' | 'bind' | 'unbind' | 'verify' | 'change', (body: object) => Asked>>
  gives(data: object): { token: string; seconds: number } | null
  /** An address that is none. */
  readonly malformed: Refused
  /** A message that could not go out. */
  readonly unsent: Refused
  /** Finds the tokens in the text of a reply. */
  tokensIn(reply: string): readonly string[]
}

/** Parts of an entry that follow from what the flow does to a contact. */
type ContactPart = Pick<
  FlowEntry,
  | 'subject'
  | 'has'
  | 'wire'
  | 'draft'
  | 'told'
  | 'aboutState'
  | 'aboutPage'
  | 'legs'
  | 'unread'
  | 'unrenewed'
  | 'keeps'
  | 'edits'
  | 'ends'
  | 'canaries'
>

interface Wanted {
  from?: string
  to?: string
}

const wrongCode = { statusCode: 400, apiCode: 2001 }
const spentToken = { statusCode: 400, apiCode: 2206 }
const lastWay = { statusCode: 422, apiCode: 2217 }

// SAFETY: each of these flows has a draft of these fields, and tells of these.
const wantedOf = (draft: object) => draft as Wanted
const value = (detail: object) => detail as Record<string, string | undefined>

const draftOf = (state: ChangeState<object>): Wanted => ('draft' in state ? wantedOf(state.draft) : {})
const codesAt = (address: string) => (evidence: Evidence) =>
  evidence.messages.filter(({ to }) => to === address).map(({ code }) => code)

/** What can be read on a page, with the values that its texts stand for. */
function readBy({ written }: Subject, page: Page): Page {
  const { addresses, current, review, typed, picked } = page
  const shown = (text: string) => written(text, null)
  return {
    ...page,
    addresses: addresses.map(shown),
    current: current && shown(current),
    review: review && { from: shown(review.from), to: shown(review.to) },
    typed: written(typed, picked),
  }
}

function nowOf(subject: Subject, state: ChangeState<object>): string | null | undefined {
  const now = state.step === 'unfit' ? state.account : 'now' in state ? state.now : undefined
  return now == null ? undefined : subject.read(now)
}

/** Where a lost renewal leads: the press is refused, and nothing was sent. */
const signedOut = {
  lostApplied: ['draft', 'unauthenticated'],
  lostUnapplied: ['draft', 'unauthenticated'],
  refused: ['draft', 'unauthenticated'],
  refusedUnknown: ['draft', 'unauthenticated'],
  unauthenticated: ['draft', 'unauthenticated'],
  forbidden: ['draft', 'unauthenticated'],
  rateLimited: ['draft', 'unauthenticated'],
  offline: { notApplicable: 'being offline stops the message itself' },
  ok: 'prove',
} as const satisfies Outcomes

const message = (path: string, to: string, more: Pick<LegCall, 'refusal' | 'ends'>): LegCall => ({
  path,
  to,
  kind: 'message',
  ...more,
})

const sentFrom = (refused: Outcomes['refused']): Outcomes => ({
  ...stays('draft'),
  ok: 'prove',
  lostApplied: 'prove',
  lostUnapplied: 'prove',
  refused,
})

const changed = (at: 'prove' | 'confirm', refused: Outcomes['refused']): Outcomes => ({
  ...stays(at),
  ok: 'done',
  lostApplied: 'done',
  lostUnapplied: 'again',
  refused,
})

const wireOf = (paths: ContactWire, ...names: (keyof ContactWire['asks'])[]): FlowEntry['wire'] =>
  Object.fromEntries(
    names.map((name): [string, Wire] => {
      const does = name === 'send' || name === 'verify' ? name : 'commit'
      const wire = { does, asks: paths.asks[name] } as const
      return [paths[name], name === 'verify' ? { ...wire, gives: paths.gives } : wire]
    }),
  )

/** Gives an account its first one. */
export function bindPart(subject: Subject, paths: ContactWire): ContactPart {
  const { wanted, feature } = subject
  const [malformed, malformedError] = paths.malformed
  const aboutPage = (page: Page): About => {
    const { step, addresses, typed } = readBy(subject, page)
    const [first = null] = addresses
    const says = step === 'done' || step === 'elsewhere' || step === 'unfit'
    const to =
      step === 'draft' ? typed : ['prove', 'unconfirmed', 'again', 'done'].includes(step) ? first : null
    return { from: null, to, claims: says ? first : step === 'again' ? null : undefined }
  }
  return {
    subject,
    has: false,
    wire: wireOf(paths, 'send', 'bind'),
    draft: (_, to) => ({ to }),
    told: (detail) => value(detail)[feature] ?? null,
    aboutState: (state) => ({
      from: null,
      to: draftOf(state).to ?? null,
      claims: state.step === 'again' ? null : nowOf(subject, state),
    }),
    aboutPage,
    legs: [
      {
        at: 'draft',
        fill: { draft: wanted },
        calls: [
          message(paths.send, wanted, {
            refusal: malformed,
            ends: sentFrom(['draft', malformedError]),
          }),
        ],
        to: 'prove',
        refusable: [],
      },
      {
        at: 'prove',
        fill: { new: wanted },
        calls: [
          {
            path: paths.bind,
            kind: 'change',
            refusal: wrongCode,
            ends: changed('prove', ['prove', 'code_rejected']),
          },
        ],
        to: 'done',
        refusable: ['new'],
      },
    ],
    unread: untold,
    unrenewed: signedOut,
    keeps: ['draft', 'prove', 'unconfirmed', 'again'],
    edits: true,
    ends: ['elsewhere'],
    canaries: { newCode: codesAt(wanted) },
  }
}

/** Changes it, with a code of the old one too where `asksOld`. */
export function changePart(
  subject: Subject,
  paths: ContactWire,
  { asksOld, atOnce }: { asksOld: boolean; atOnce: boolean },
): ContactPart {
  const { wanted, people } = subject
  const [malformed, malformedError] = paths.malformed
  const [unsent, unsentError] = paths.unsent
  const roles: readonly Role[] = asksOld ? ['new', 'old'] : ['new']
  const sendOld = message(paths.send, people.ada, {
    refusal: unsent,
    ends: {
      ...stays('prove'),
      ok: 'prove',
      lostApplied: 'prove',
      lostUnapplied: 'prove',
      refused: ['prove', unsentError],
      offline: { notApplicable: 'one press sends both; being offline stops the new address first' },
    },
  })
  const change: LegCall = {
    path: paths.change,
    kind: 'change',
    refusal: spentToken,
    ends: {
      ...changed('confirm', 'again'),
      ...(atOnce && { offline: { notApplicable: 'being offline stops the check of the codes first' } }),
    },
  }
  const verify: LegCall = {
    path: paths.verify,
    kind: 'proof',
    refusal: wrongCode,
    ends: {
      ...stays('prove'),
      ok: atOnce ? 'done' : 'confirm',
      lostApplied: 'again',
      lostUnapplied: 'again',
      refused: ['prove', 'code_rejected'],
    },
  }
  const prove = {
    at: 'prove',
    fill: asksOld ? { new: wanted, old: people.ada } : { new: wanted },
    refusable: roles,
  } as const
  return {
    subject,
    has: true,
    wire: wireOf(paths, 'send', 'verify', 'change'),
    draft: (before, to) => (subject.same(wantedOf(before).from ?? '', to) ? null : { ...before, to }),
    told: (detail) => value(detail).to ?? null,
    aboutState(state) {
      const { from = null, to = null } = draftOf(state)
      const before = state.step === 'draft' || state.step === 'again'
      const said = state.step === 'done' ? (nowOf(subject, state) ?? to) : nowOf(subject, state)
      return { from, to, claims: before ? from : said }
    },
    aboutPage(page) {
      const { step, addresses, current, review, typed } = readBy(subject, page)
      const [first = null, second = null] = addresses
      const from = current ?? review?.from ?? (step === 'done' ? second : null)
      const to = step === 'draft' ? typed : (review?.to ?? (step === 'done' ? first : null))
      const says = step === 'done' || step === 'elsewhere' || step === 'unfit'
      return { from, to, claims: says ? first : step === 'draft' || step === 'again' ? from : undefined }
    },
    legs: [
      {
        at: 'draft',
        fill: { draft: wanted },
        calls: [
          message(paths.send, wanted, {
            refusal: malformed,
            ends: sentFrom(['draft', malformedError]),
          }),
          ...(asksOld ? [sendOld] : []),
        ],
        to: 'prove',
        refusable: [],
      },
      ...(atOnce
        ? [{ ...prove, calls: [verify, change], to: 'done' as const }]
        : [
            { ...prove, calls: [verify], to: 'confirm' as const },
            { at: 'confirm' as const, fill: {}, calls: [change], to: 'done' as const, refusable: [] },
          ]),
    ],
    unread: untold,
    unrenewed: signedOut,
    keeps: ['draft', 'prove', 'confirm', 'again', 'unconfirmed', 'elsewhere'],
    edits: true,
    ends: [],
    canaries: {
      newCode: codesAt(wanted),
      ...(asksOld && { oldCode: codesAt(people.ada) }),
      token: ({ replies }) => replies.flatMap(paths.tokensIn),
    },
  }
}

/** Takes it off the account. */
export function unbindPart(subject: Subject, paths: ContactWire): ContactPart {
  const { ada } = subject.people
  const claims = (step: string, from: string | null) => {
    if (step === 'draft' || step === 'again') return from
    return step === 'done' || step === 'unfit' ? null : undefined
  }
  return {
    subject,
    has: true,
    wire: wireOf(paths, 'send', 'unbind'),
    draft: (before) => before,
    told: () => null,
    aboutState(state) {
      const { from = null } = draftOf(state)
      return { from, to: null, claims: claims(state.step, from) }
    },
    aboutPage(page) {
      const { step, addresses } = readBy(subject, page)
      const [from = null] = addresses
      return { from, to: null, claims: claims(step, from) }
    },
    legs: [
      {
        at: 'draft',
        fill: {},
        calls: [message(paths.send, ada, { refusal: lastWay, ends: sentFrom('again') })],
        to: 'prove',
        refusable: [],
      },
      {
        at: 'prove',
        fill: { old: ada },
        calls: [
          {
            path: paths.unbind,
            kind: 'change',
            refusal: wrongCode,
            ends: changed('prove', ['prove', 'code_rejected']),
          },
        ],
        to: 'done',
        refusable: ['old'],
      },
    ],
    unread: untold,
    unrenewed: signedOut,
    keeps: [],
    edits: false,
    ends: [],
    canaries: { oldCode: codesAt(ada) },
  }
}
