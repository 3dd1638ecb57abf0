import type { Role, StepName } from '../../src/change/state.ts'
import type { Field, OwnText } from './entry.ts'
import { ownText } from './own-text.ts'

/** What a caller can know of a call after a fault. */
export type Outcome =
  | 'ok'
  /** Carried out, but the caller cannot tell. */
  | 'lostApplied'
  /** Not carried out, but the caller cannot tell. */
  | 'lostUnapplied'
  /** Refused with the number that is typical of the call. */
  | 'refused'
  | 'refusedUnknown'
  | 'unauthenticated'
  | 'forbidden'
  | 'rateLimited'
  | 'offline'

/** Where the user ends, and with which error beside it. */
export type End = StepName | readonly [step: StepName, error: string]

/** Where each outcome leads; a text says why there is nothing to try. */
export type Outcomes = Readonly<Record<Outcome, End | { notApplicable: string }>>

/** How a call is refused. */
export interface Refusal {
  readonly statusCode: number
  readonly apiCode?: number
}

/** One request that a press makes. */
export interface LegCall {
  /** The path of its operation. */
  readonly path: string
  /** Which of several with that path: the one about this address. */
  readonly to?: string
  /** What the call is for. Faults are expected to go the same way at all calls of one kind. */
  readonly kind: 'message' | 'proof' | 'change'
  /** Also for nobody: where the access token is refused, it goes out again without one. */
  readonly anonymous?: true
  /** The refusal that is typical of it. */
  readonly refusal: Refusal
  readonly ends: Outcomes
}

/** From one step to the next by its main button. */
export interface Leg {
  readonly at: StepName
  /** What is typed before, by the field: for a code, whose inbox it is in; for a text of its own, its name. */
  readonly fill: Partial<Record<Field, string>>
  /** The requests of the press, in order. */
  readonly calls: readonly LegCall[]
  readonly to: StepName
  /** Into which fields something else may be typed, so that it is refused: a code nobody sent. */
  readonly refusable: readonly (Role | OwnText)[]
}

/** Somebody at a screen. */
export interface Walker {
  at(step: StepName): Promise<void>
  type(field: Field, text: string): Promise<void>
  /** Presses the step's main button. */
  press(): Promise<void>
  codeFor(address: string): string
}

/** Types what a leg needs, and presses nothing. */
export async function fill(walker: Walker, leg: Leg): Promise<void> {
  await walker.at(leg.at)
  for (const [field, text] of Object.entries(leg.fill) as [Field, string][])
    await walker.type(field, textFor(walker, field, text))
}

function textFor(walker: Walker, field: Field, text: string): string {
  if (field === 'draft') return text
  return field === 'new' || field === 'old' ? walker.codeFor(text) : ownText(field, text)
}

/** Goes through these legs, to where the last one leads. */
export async function walk(walker: Walker, legs: readonly Leg[]): Promise<void> {
  for (const leg of legs) {
    await fill(walker, leg)
    await walker.press()
    await walker.at(leg.to)
  }
}

/** Ends of a call whose refusals leave the user where they are. */
export const stays = (step: StepName) =>
  ({
    refusedUnknown: [step, 'unknown'],
    unauthenticated: [step, 'unauthenticated'],
    forbidden: [step, 'forbidden'],
    rateLimited: [step, 'rate_limited'],
    offline: [step, 'offline'],
  }) as const

/** Where a read leads that tells nothing of a change whose reply was lost. */
export const untold: Outcomes = {
  ok: 'done',
  lostApplied: 'unconfirmed',
  lostUnapplied: 'unconfirmed',
  refused: ['unconfirmed', 'unauthenticated'],
  refusedUnknown: 'unconfirmed',
  unauthenticated: ['unconfirmed', 'unauthenticated'],
  forbidden: ['unconfirmed', 'forbidden'],
  rateLimited: 'unconfirmed',
  offline: { notApplicable: 'being offline stops the change itself' },
}

/** Where a lost renewal leads, of a flow whose first press makes the change. */
export const unrenewedAtOnce: Outcomes = {
  lostApplied: ['draft', 'unauthenticated'],
  lostUnapplied: ['draft', 'unauthenticated'],
  refused: ['draft', 'unauthenticated'],
  refusedUnknown: ['draft', 'unauthenticated'],
  unauthenticated: ['draft', 'unauthenticated'],
  forbidden: ['draft', 'unauthenticated'],
  rateLimited: ['draft', 'unauthenticated'],
  offline: { notApplicable: 'being offline stops the change itself' },
  // A change is never sent again by itself.
  ok: ['draft', 'session_renewed'],
}
