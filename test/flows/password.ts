import type { ChangeState } from '../../src/change/state.ts'
import type { PasswordDraft } from '../../src/features/password/password.ts'
import type { ResetDraft } from '../../src/features/password/reset.ts'
import type { About, FlowEntry, OwnTexts, Page, Subject } from './entry.ts'
import { stays, unrenewedAtOnce, untold } from './legs.ts'
import { passwordOf } from './own-text.ts'

/** A password that no screen and no read tells: any will do. */
const SOME = 'a password'

const old = passwordOf('old')

/** The password of an account, told by when it was set: the service keeps no more than a hash of it. */
export const password: Subject = {
  feature: 'password',
  isSecret: true,
  people: { ada: old, bob: old, eve: old },
  wanted: '',
  typed: [''],
  of: (_, record) => record && new Date(record.setAt).toISOString(),
  set: (value) => ({ password: value }),
  besides: (userId) => ({ email: `${userId}@example.com` }),
  messages: ({ mailbox }) => mailbox.mails,
  written: (text) => text,
  isIn: (page, value) => page.includes(value),
  toldBy: 'security',
  read({ security }) {
    if (security?.passwordSet === undefined) return undefined
    return security.passwordSet ? SOME : null
  },
  same: (a, b) => a === b || a === SOME || b === SOME,
  elsewhere: () => passwordOf('elsewhere'),
  refusals: [
    [400, 2006],
    [400, 2203],
    [400, 2201],
    [400, 2059],
    [400, 2029],
    [400],
    [401, 2020],
    [403],
    [500],
  ],
}

const update = '/api/v3/update-password'

// SAFETY: what the client sends is held to the service's own types by the tests of the operations.
const textsIn = (body: object) => body as OwnTexts

// SAFETY: the draft of this flow says that.
const setsIn = (state: ChangeState<object>) => 'draft' in state && (state.draft as PasswordDraft).sets

/** After the press, what is wanted is another password, whichever. Only that there is none can be said of one. */
function about(step: string, sets: boolean): About {
  const isPast = ['again', 'unconfirmed', 'done'].includes(step)
  const claims = sets && (step === 'draft' || step === 'again') ? null : undefined
  return { from: null, to: isPast ? SOME : null, claims }
}

function passwordPart(has: boolean, seeded: FlowEntry['seeded']) {
  const oldPassword = has ? { oldPassword: 'old' } : {}
  return {
    subject: password,
    has,
    // As many wrong ones as the sequences try. One that is locked is sent to the reset, which is another flow.
    settings: { passwordRounds: 1, passwordMaxAttempts: 1_000_000 },
    wire: {
      [update]: {
        does: 'commit',
        asks: (body) => {
          const { oldPassword: before, newPassword = '' } = textsIn(body)
          const texts = before === undefined ? { newPassword } : { oldPassword: before, newPassword }
          return { to: SOME, codes: {}, texts }
        },
      },
    },
    texts: { oldPassword: ['old', 'new', 'wrong'], newPassword: ['new', 'newer', 'short'] },
    asks: (state) =>
      state.step !== 'draft' ? [] : setsIn(state) ? ['newPassword'] : ['oldPassword', 'newPassword'],
    proof(texts) {
      const isWhole = Object.values(texts).every((text) => text !== '')
      return isWhole && texts.oldPassword !== texts.newPassword ? texts : null
    },
    draft: (before) => before,
    told: () => SOME,
    aboutState: (state) => about(state.step, setsIn(state)),
    aboutPage: ({ step, asks }: Page) => about(step, step === 'draft' && !asks.includes('oldPassword')),
    legs: [
      {
        at: 'draft',
        fill: { ...oldPassword, newPassword: 'new' },
        calls: [
          {
            path: update,
            kind: 'change',
            refusal: has ? { statusCode: 400, apiCode: 2006 } : { statusCode: 400, apiCode: 2029 },
            ends: {
              ...stays('draft'),
              ok: 'done',
              lostApplied: 'done',
              lostUnapplied: 'again',
              refused: ['draft', has ? 'old_password_wrong' : 'password_rejected'],
            },
          },
        ],
        to: 'done',
        refusable: has ? ['oldPassword'] : [],
      },
    ],
    unread: untold,
    // The read right before the change renews it.
    unrenewed: { ...unrenewedAtOnce, ok: 'done' },
    keeps: [],
    // There is a password where there was none: whose, the account does not say.
    disowns: has ? [2201] : [2201, 2006],
    disownsUnread: [2006],
    edits: false,
    ends: [],
    reaches: ['draft', 'done', 'unconfirmed', 'again'],
    canaries: {
      newPassword: () => [passwordOf('new'), passwordOf('newer')],
      ...(has && { oldPassword: () => [old] }),
    },
    seeded,
  } as const satisfies Partial<FlowEntry>
}

/** Gives an account its first password. */
export const setPart = passwordPart(false, [
  'a lost reply taken for success',
  'a password trimmed',
  'checking ends at the first "undone"',
])

/** Changes it, proven by the old one. */
export const changePasswordPart = passwordPart(true, [
  'an echo taken for a refusal',
  'any password taken for another',
  'a password trimmed',
  'a lost reply taken for success',
  'retry: 1',
  'checking ends at the first "undone"',
])

const send = '/api/v3/send-email'
const verify = '/api/v3/verify-reset-password-request'
const reset = '/api/v3/reset-password'
const ada = 'ada@example.com'

interface ResetBody {
  email?: string
  channel?: string
  emailPassCodePayload?: { passCode: string }
  passwordResetToken?: string
  tokenExpiresIn?: number
  password?: string
}

// SAFETY: as above.
const bodyOf = (body: object) => body as ResetBody
const draftOf = (draft: object) => draft as ResetDraft

/** Whom the code goes to stands on the screen; which password is wanted does not. */
const aboutReset = (step: string, from: string | null): About => ({
  from,
  to: ['prove', 'confirm', 'again', 'unconfirmed', 'done'].includes(step) ? SOME : null,
})

/** Resets it with a code from the inbox. */
export const resetPart = {
  // Who is signed out types where the code goes.
  subject: { ...password, typed: [ada], wanted: ada },
  has: true,
  settings: { passwordRounds: 1 },
  wire: {
    [send]: {
      does: 'send',
      asks: (body) => ({ to: bodyOf(body).email, channel: bodyOf(body).channel, codes: {} }),
    },
    [verify]: {
      does: 'verify',
      asks: (body) => ({ to: SOME, codes: { old: bodyOf(body).emailPassCodePayload?.passCode ?? '' } }),
      gives(data) {
        const { passwordResetToken: token, tokenExpiresIn: seconds = 60 } = bodyOf(data)
        return token === undefined ? null : { token, seconds }
      },
    },
    [reset]: {
      does: 'commit',
      asks(body) {
        const { passwordResetToken: token, password: newPassword = '' } = bodyOf(body)
        return { to: SOME, token, codes: {}, texts: { newPassword } }
      },
    },
  },
  texts: { newPassword: ['new', 'newer', 'short'] },
  asks: ({ step }) => (step === 'prove' || step === 'confirm' ? ['newPassword'] : []),
  proof: (texts) => (texts.newPassword === '' ? null : texts),
  draft(before, text) {
    if (draftOf(before).contacts.length > 0) return before
    return text.includes('@') ? { ...before, by: 'email', to: text } : null
  },
  told: () => SOME,
  aboutState: (state) => aboutReset(state.step, 'draft' in state ? draftOf(state.draft).to : null),
  aboutPage: ({ step, addresses }: Page) => aboutReset(step, addresses[0] ?? null),
  legs: [
    {
      at: 'draft',
      fill: {},
      calls: [
        {
          path: send,
          to: ada,
          kind: 'message',
          anonymous: true,
          refusal: { statusCode: 500, apiCode: 2021 },
          ends: {
            ...stays('draft'),
            ok: 'prove',
            lostApplied: 'prove',
            lostUnapplied: 'prove',
            refused: ['draft', 'mail_unavailable'],
            unauthenticated: 'prove',
          },
        },
      ],
      to: 'prove',
      refusable: [],
    },
    {
      at: 'prove',
      fill: { old: ada, newPassword: 'new' },
      calls: [
        {
          path: verify,
          kind: 'proof',
          anonymous: true,
          refusal: { statusCode: 400, apiCode: 2001 },
          ends: {
            ...stays('prove'),
            ok: 'done',
            lostApplied: 'again',
            lostUnapplied: 'again',
            refused: ['prove', 'code_rejected'],
            // A code that was sent to somebody signed in is good for nobody else.
            unauthenticated: ['prove', 'code_rejected'],
          },
        },
        {
          path: reset,
          kind: 'change',
          anonymous: true,
          refusal: { statusCode: 400, apiCode: 2029 },
          ends: {
            ...stays('confirm'),
            ok: 'done',
            lostApplied: 'done',
            lostUnapplied: 'again',
            refused: ['confirm', 'password_rejected'],
            // Reset by somebody signed out, it ends every session: also the one in which the page reads the account.
            unauthenticated: ['done', 'unauthenticated'],
            offline: { notApplicable: 'being offline stops the check of the code first' },
          },
        },
      ],
      to: 'done',
      refusable: ['old'],
    },
  ],
  unread: untold,
  // Nobody has to be signed in for it.
  unrenewed: {
    lostApplied: 'prove',
    lostUnapplied: 'prove',
    refused: 'prove',
    refusedUnknown: 'prove',
    unauthenticated: 'prove',
    forbidden: 'prove',
    rateLimited: 'prove',
    offline: { notApplicable: 'being offline stops the message itself' },
    ok: 'prove',
  },
  keeps: [],
  disownsUnread: [400],
  edits: true,
  ends: [],
  reaches: ['draft', 'prove', 'done', 'confirm', 'again', 'unconfirmed'],
  canaries: {
    oldCode: ({ messages }) => messages.filter(({ to }) => to === ada).map(({ code }) => code),
    newPassword: () => [passwordOf('new'), passwordOf('newer')],
    token: ({ replies }) =>
      replies.flatMap((reply) => /"passwordResetToken":\W*"?(\w+)/.exec(reply)?.slice(1) ?? []),
  },
  seeded: [
    'a lost reply taken for success',
    'any password taken for another',
    'a change sent again by itself',
    'a missing token accepted',
    'the flow of somebody else stays',
  ],
} as const satisfies Partial<FlowEntry>
