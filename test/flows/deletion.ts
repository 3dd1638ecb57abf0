import type { ChangeState } from '../../src/change/state.ts'
import { en } from '../../src/i18n/locales/en.ts'
import type { About, Asked, FlowEntry, Page, Subject } from './entry.ts'
import { type Outcomes, stays } from './legs.ts'

/** Whether there is an account: told by the email that proves whose it is. */
const account: Subject = {
  feature: 'deletion',
  people: { ada: 'ada@example.com', bob: 'bob@example.com', eve: 'eve@example.com' },
  wanted: '',
  typed: [''],
  of: (user) => user.email,
  set: (value) => ({ email: value }),
  // It is the only one: a phone number would be asked instead.
  besides: () => ({ phone: null }),
  messages: ({ mailbox }) => mailbox.mails,
  written: (text) => text,
  isIn: (page, value) => page.includes(value),
  toldBy: 'profile',
  read: (profile) => profile.email,
  same: (a, b) => a === b,
  elsewhere: (userId) => `${userId}@elsewhere.example`,
  none: 2004,
  refusals: [[400, 2001], [400, 2300], [400, 2037], [400, 2080], [400], [401, 2020], [403], [500]],
}

const send = '/api/v3/send-email'
const verify = '/api/v3/verify-delete-account-request'
const remove = '/api/v3/delete-account'

interface Body {
  email?: string
  channel?: string
  emailPassCodePayload?: { passCode: string }
  deleteAccountToken?: string
  tokenExpiresIn?: number
}

// SAFETY: what the client sends is held to the service's own types by the tests of the operations.
const bodyOf = (body: object) => body as Body

function codeOf(body: object): Asked {
  return { codes: { old: bodyOf(body).emailPassCodePayload?.passCode ?? '' } }
}

function grantOf(data: object): { token: string; seconds: number } | null {
  const { deleteAccountToken: token, tokenExpiresIn: seconds = 60 } = bodyOf(data)
  return token === undefined ? null : { token, seconds }
}

/** Before the end, a screen says whose account it is; afterwards there is none. */
function about(step: string, from: string | null): About {
  const claims = ({ draft: from, again: from, done: null, unfit: null } as Record<string, string | null>)[
    step
  ]
  return { from, to: null, claims }
}

function fromState(state: ChangeState<object>): About {
  // SAFETY: the draft of this flow says where the code goes.
  const from = 'draft' in state ? (state.draft as { to: string }).to : null
  return about(state.step, from)
}

const fromPage = ({ step, addresses }: Page): About => about(step, addresses[0] ?? null)

/** A sign-in that cannot be renewed: the press is refused, and nothing was sent. */
const signedOut: Outcomes = {
  lostApplied: ['draft', 'unauthenticated'],
  lostUnapplied: ['draft', 'unauthenticated'],
  refused: ['draft', 'unauthenticated'],
  refusedUnknown: ['draft', 'unauthenticated'],
  unauthenticated: ['draft', 'unauthenticated'],
  forbidden: ['draft', 'unauthenticated'],
  rateLimited: ['draft', 'unauthenticated'],
  offline: { notApplicable: 'being offline stops the message itself' },
  ok: 'prove',
}

/** The account is gone, and the read that could tell goes wrong. Only a refused sign-in tells that there is none. */
const untold: Outcomes = {
  ok: 'done',
  lostApplied: 'unconfirmed',
  lostUnapplied: 'unconfirmed',
  refused: 'done',
  refusedUnknown: 'unconfirmed',
  unauthenticated: 'done',
  forbidden: 'unconfirmed',
  rateLimited: 'unconfirmed',
  offline: { notApplicable: 'being offline stops the deletion itself' },
}

const { ada } = account.people
const { phrase } = en.deletion.delete

/** Deletes an account that is proven by a code from its inbox. */
export const deletionPart = {
  subject: account,
  has: true,
  settings: {},
  wire: {
    [send]: {
      does: 'send',
      asks: (body) => ({ to: bodyOf(body).email, channel: bodyOf(body).channel, codes: {} }),
    },
    [verify]: { does: 'verify', asks: codeOf, gives: grantOf },
    [remove]: { does: 'commit', asks: (body) => ({ token: bodyOf(body).deleteAccountToken, codes: {} }) },
  },
  texts: { phrase: [phrase] },
  draft: (before) => before,
  told: () => null,
  aboutState: fromState,
  aboutPage: fromPage,
  legs: [
    {
      at: 'draft',
      fill: {},
      calls: [
        {
          path: send,
          to: ada,
          kind: 'message',
          refusal: { statusCode: 500, apiCode: 2021 },
          ends: {
            ...stays('draft'),
            ok: 'prove',
            lostApplied: 'prove',
            lostUnapplied: 'prove',
            refused: ['draft', 'mail_unavailable'],
          },
        },
      ],
      to: 'prove',
      refusable: [],
    },
    {
      at: 'prove',
      fill: { old: ada, phrase },
      calls: [
        {
          path: verify,
          kind: 'proof',
          refusal: { statusCode: 400, apiCode: 2001 },
          ends: {
            ...stays('prove'),
            ok: 'confirm',
            lostApplied: 'again',
            lostUnapplied: 'again',
            refused: ['prove', 'code_rejected'],
          },
        },
      ],
      to: 'confirm',
      refusable: ['old'],
    },
    {
      at: 'confirm',
      fill: {},
      calls: [
        {
          path: remove,
          kind: 'change',
          refusal: { statusCode: 400, apiCode: 2206 },
          ends: {
            ...stays('confirm'),
            ok: 'done',
            lostApplied: 'done',
            lostUnapplied: 'again',
            refused: 'again',
            unauthenticated: ['confirm', 'session_renewed'],
          },
        },
      ],
      to: 'done',
      refusable: [],
    },
  ],
  unread: untold,
  unrenewed: signedOut,
  keeps: [],
  // Whether the account is gone or its user is signed out: the refusal is the same.
  disowns: [2020],
  edits: false,
  ends: [],
  reaches: ['draft', 'prove', 'confirm', 'done', 'again', 'unconfirmed', 'unfit'],
  canaries: {
    oldCode: ({ messages }) => messages.filter(({ to }) => to === ada).map(({ code }) => code),
    token: ({ replies }) =>
      replies.flatMap((reply) => /"deleteAccountToken":\W*"?(\w+)/.exec(reply)?.slice(1) ?? []),
  },
  seeded: [
    'any refused read taken for a deletion',
    'retry: 1',
    'a change sent again by itself',
    'a missing token accepted',
    'checking ends at the first "undone"',
    'success told only on the screen',
    'the flow of somebody else stays',
  ],
} as const satisfies Partial<FlowEntry>
