import type { ProfileChanges } from '../../src/api/profile-details.ts'
import type { ChangeState } from '../../src/change/state.ts'
import type { ProfileDraft } from '../../src/features/profile/profile-kind.ts'
import type { FlowEntry, Page, Subject } from './entry.ts'
import { stays, unrenewedAtOnce, untold } from './legs.ts'

const wanted = 'Countess of Lovelace'

/** The nickname of an account. Its values are texts; none is the same as an empty one. */
const nickname: Subject = {
  feature: 'profile',
  people: { ada: 'Ada', bob: 'Bob', eve: 'Eve' },
  wanted,
  typed: [wanted, '伯爵夫人', '<b>Ada</b>'],
  of: (user) => user.nickname || null,
  set: (value) => ({ nickname: value }),
  besides: (userId) => ({ email: `${userId}@example.com`, company: 'Analytical Engines' }),
  messages: ({ mailbox }) => mailbox.mails,
  written: (text) => text,
  isIn: (page, value) => page.includes(value),
  toldBy: 'details',
  read: ({ details }) => (details?.nickname === undefined ? undefined : details.nickname || null),
  same: (a, b) => a === b,
  elsewhere: (userId) => `${userId} elsewhere`,
  refusals: [[409, 2034], [403, 2018], [400], [401, 2020], [403], [500]],
}

const update = '/api/v3/update-profile'

// SAFETY: what the client sends is held to the service's own types by the tests of the operations.
const changesIn = (body: object) => body as ProfileChanges

function toOf(state: ChangeState<object>): string {
  // SAFETY: that is the draft of this flow.
  return 'draft' in state ? ((state.draft as ProfileDraft).changes.nickname ?? '') : ''
}

/** Changes one of the fields that the form shows. */
export const profilePart = {
  subject: nickname,
  has: false,
  settings: {},
  wire: {
    [update]: {
      does: 'commit',
      brings: true,
      asks(body) {
        const also = Object.keys(body).filter((name) => name !== 'nickname')
        return { to: changesIn(body).nickname, codes: {}, also }
      },
    },
  },
  // A field that nobody has touched is not sent.
  draft: (_, text) => (text === '' ? null : { changes: { nickname: text } }),
  told: (detail) => (detail as ProfileDraft).changes.nickname ?? null,
  aboutState: (state) => ({
    from: null,
    to: toOf(state),
    claims: state.step === 'done' && state.now !== null ? nickname.read(state.now) : undefined,
  }),
  aboutPage: ({ step, typed }: Page) => ({ from: null, to: step === 'draft' ? typed : null }),
  legs: [
    {
      at: 'draft',
      fill: { draft: wanted },
      calls: [
        {
          path: update,
          kind: 'change',
          refusal: { statusCode: 409, apiCode: 2034 },
          ends: {
            ...stays('draft'),
            ok: 'done',
            lostApplied: 'done',
            lostUnapplied: 'again',
            refused: ['draft', 'username_taken'],
          },
        },
      ],
      to: 'done',
      refusable: [],
    },
  ],
  unread: untold,
  unrenewed: unrenewedAtOnce,
  // Later steps do not show it: the form that is behind them does.
  keeps: ['draft'],
  edits: false,
  needsInput: true,
  ends: [],
  reaches: ['draft', 'done', 'unconfirmed', 'again'],
  canaries: {},
  seeded: [
    'fields that were not changed are sent',
    'a lost reply taken for success',
    'success told only on the screen',
    'retry: 1',
  ],
} as const satisfies Partial<FlowEntry>
