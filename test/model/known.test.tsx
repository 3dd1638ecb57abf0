import { expect, it } from 'vitest'
import type { FlowName } from '../flows.ts'
import { coreScreen } from './core-screen.ts'
import { domScreen } from './dom-screen.tsx'
import { handsInJsdom, settleInJsdom } from './jsdom-hands.ts'
import { replay } from './run-sequences.ts'

const settle = settleInJsdom
const toConfirm = ['type ada@new.example', 'submit', 'paste plain', 'submit']

/** Sequences that a soak once found, with what was decided of them. */
const known: {
  why: string
  flows: FlowName[]
  sequence: string[]
  /** A page offers less: what is so already cannot be asked for there. */
  coreOnly?: true
}[] = [
  {
    why: 'no time left is shown as none, also while the change is under way',
    flows: ['change', 'changeNewOnly'],
    sequence: [
      ...toConfirm,
      'serverReply slowRequest 50000',
      'freeze frozen 45',
      'submit',
      'freeze frozen 16',
    ],
  },
  {
    why: 'the host says again who it said before was signed in, and the page cannot know more',
    flows: ['change', 'changeNewOnly'],
    sequence: [
      ...toConfirm,
      'submit',
      'otherTabChanged else',
      'switchAccount',
      'switchAccount, unannounced',
      'switchAccount',
    ],
  },
  {
    why: 'a deletion that is delivered twice is answered as if its user were signed out, and nothing tells which',
    flows: ['deleteAccount'],
    sequence: ['submit', 'paste plain', 'submit', 'serverReply delivered twice', 'submit'],
  },
  {
    why: 'a first password that is delivered twice is answered as if somebody else had set one, and nothing tells which',
    flows: ['setPassword'],
    sequence: ['serverReply delivered twice', 'submit'],
  },
  {
    why: 'another tab that changed the account has the details read once, and for whoever shows them',
    flows: ['updateProfile'],
    sequence: [
      ...['type Countess of Lovelace', 'loseReply lostReply', 'submit', 'advance 95'],
      ...['profileReply refused 409 2034', 'otherTabChanged else, and says so'],
    ],
  },
  {
    why: 'what comes of a change that was given up is not told of the next one, which is not sent yet',
    flows: ['setPassword', 'changePassword'],
    sequence: ['serverReply slowRequest 50000', 'submit', 'freeze asleep 61', 'cancel', 'advance 61'],
  },
  {
    why: 'a token that was used by an earlier delivery is refused like a password, and the account tells',
    flows: ['resetPassword'],
    sequence: [
      ...['submit', 'paste plain', 'serverReply slowReply 5000', 'submit'],
      ...['serverReply delivered twice', 'advance 16'],
    ],
  },
  {
    why: 'a second password that was refused is not done, although a first one was',
    flows: ['setPassword'],
    sequence: [
      ...['loseReply lostReply', 'submit', 'serverReply slowRequest 50000'],
      ...['switchAccount, unannounced', 'switchAccount, unannounced', 'submit', 'advance 61'],
    ],
  },
  {
    why: 'a deletion that was answered as if its user were signed out runs out of time, and nothing tells more',
    flows: ['deleteAccount'],
    sequence: [
      ...['submit', 'paste plain', 'submit', 'serverReply delivered twice', 'advance 31'],
      ...['doubleSubmit', 'advance 31'],
    ],
  },
  {
    why: 'a deletion whose button has to wait longer than there is time can still be left',
    flows: ['deleteAccount'],
    sequence: [
      ...['submit', 'paste plain', 'serverReply slowReply 5000', 'submit'],
      ...['rateLimit rateLimited 20', 'advance 45', 'submit'],
    ],
  },
  {
    why: 'what is confirmed after the host has named its user is read again under that name too',
    flows: ['setPassword'],
    sequence: [
      ...['serverReply slowRequest 5000', 'enterKey', 'switchAccount, unannounced', 'switchAccount'],
      ...['freeze frozen 95', 'profileReply empty'],
    ],
  },
  {
    why: 'a second reset whose codes are spent was not done, although a first one was',
    flows: ['resetPassword'],
    sequence: [
      ...['submit', 'paste plain', 'submit', 'switchAccount, unannounced', 'loseReply lostReply'],
      ...['switchAccount, unannounced', 'submit', 'paste plain', 'submit'],
    ],
  },
  {
    why: 'a screen whose own read of the security failed goes on with what it knew, whatever another one read',
    flows: ['setPassword'],
    coreOnly: true,
    sequence: [
      ...['hide or show', 'profileReply empty', 'otherTabChanged else, and says so'],
      ...['hide or show', 'signInAgain'],
    ],
  },
  {
    why: 'what an earlier request that arrives late has overwritten is not told of as saved',
    flows: ['updateProfile'],
    sequence: [
      ...['type Countess of Lovelace', 'serverReply slowRequest 50000', 'submit'],
      ...['serverReply slowReply 50000', 'advance 16', 'submit', 'type <b>Ada</b>', 'submit'],
      'freeze frozen 95',
    ],
  },
  {
    why: 'what the account has already is told of as saved, although this request did not arrive',
    flows: ['updateProfile'],
    coreOnly: true,
    sequence: [
      ...['type Countess of Lovelace', 'loseReply lostReply', 'submit', 'serverReply unreachable'],
      ...['switchAccount, unannounced', 'switchAccount, unannounced'],
      ...['type Countess of Lovelace', 'submit'],
    ],
  },
]

const cases = known.flatMap(({ flows, ...one }) => flows.map((flow) => ({ ...one, flow })))

it.each(cases)('on the core: $why ($flow)', async ({ flow, sequence }) => {
  await expect(replay({ open: coreScreen(), flow, settle }, sequence)).resolves.toBeUndefined()
})

it.each(cases.filter(({ coreOnly }) => coreOnly !== true))(
  'in jsdom: $why ($flow)',
  async ({ flow, sequence }) => {
    await expect(replay({ open: domScreen(handsInJsdom), flow, settle }, sequence)).resolves.toBeUndefined()
  },
)
