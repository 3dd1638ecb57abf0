import { entryOf, type FlowName, flowNames } from '../flows.ts'
import { seed, soaking } from './amount.ts'
import { sampled } from './sampled.ts'

/** Flows with the same steps and the same calls: in a browser they are walked alike. */
const walkOf = (flow: FlowName): string =>
  entryOf(flow)
    .legs.map(({ at, calls }) => `${at} ${calls.map(({ kind }) => kind)}`)
    .join()

/**
 * The flows that a browser walks in one suite: every day one of those that walk alike, in the soak all.
 *
 * @param turn another number for each suite, so that they take different flows
 */
export const flowsOfToday = (turn: number): FlowName[] =>
  soaking ? flowNames : sampled(flowNames, walkOf, 0, seed + turn)
