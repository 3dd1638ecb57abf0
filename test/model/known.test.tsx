import { expect, it } from 'vitest'
import type { FlowName } from '../flows.ts'
import { coreScreen } from './core-screen.ts'
import { domScreen } from './dom-screen.tsx'
import { handsInJsdom, settleInJsdom } from './jsdom-hands.ts'
import { replay } from './run-sequences.ts'

const settle = settleInJsdom
const toConfirm = ['type ada@new.example', 'submit', 'paste plain', 'submit']

/** Sequences that a soak once found, with what was decided of them. */
const known: { why: string; flows: FlowName[]; sequence: string[] }[] = [
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
]

const cases = known.flatMap(({ flows, ...one }) => flows.map((flow) => ({ ...one, flow })))

it.each(cases)('on the core: $why ($flow)', async ({ flow, sequence }) => {
  await expect(replay({ open: coreScreen(), flow, settle }, sequence)).resolves.toBeUndefined()
})

it.each(cases)('in jsdom: $why ($flow)', async ({ flow, sequence }) => {
  await expect(replay({ open: domScreen(handsInJsdom), flow, settle }, sequence)).resolves.toBeUndefined()
})
