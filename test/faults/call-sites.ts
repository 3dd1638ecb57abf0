import type { FlowEntry } from '../flows/entry.ts'
import { fill, type Leg, type LegCall, type Outcomes, type Refusal, walk } from '../flows/legs.ts'
import { entryOf, type FlowName, flowNames } from '../flows.ts'
import type { Arrived } from './fault-server.ts'
import type { Person } from './person.ts'

/** One call of a flow, at which every fault is tried. */
export interface CallSite {
  name: string
  flow: FlowName
  entry: FlowEntry
  /** What the call is for. Faults are expected to go the same way at all calls of one kind. */
  kind: LegCall['kind'] | 'read' | 'refresh'
  /** What is typed before the press that makes the call. */
  leg: Leg
  /** Walks up to that press. */
  approach: (person: Person) => Promise<void>
  matches: (call: Arrived) => boolean
  refusal: Refusal
  /** Whether it goes out again, without the access token that was refused. */
  anonymous?: true | undefined
  /** Whether the fault strikes each time. @default once */
  always?: true
  ends: Outcomes
}

const nobody = { statusCode: 400, apiCode: 2207 }

function sitesOf(flow: FlowName): CallSite[] {
  const entry = entryOf(flow)
  const { legs, wire } = entry
  const first = legs[0]
  const last = legs.at(-1)
  const change = last?.calls.at(-1)
  if (first === undefined || last === undefined || change === undefined)
    throw new Error(`The flow ${flow} leads nowhere.`)
  const calls = legs.flatMap((leg, index) =>
    leg.calls.map(
      ({ path, to, kind, anonymous, refusal, ends }): CallSite => ({
        name: `${flow}, ${path.split('/').at(-1)}${to === undefined ? '' : ` to ${to}`}`,
        flow,
        entry,
        kind,
        leg,
        async approach(person) {
          await walk(person, legs.slice(0, index))
          await fill(person, leg)
        },
        matches: (call) => call.path === path && (to === undefined || wire[path]?.asks(call.body).to === to),
        refusal,
        anonymous,
        ends,
      }),
    ),
  )
  return [
    ...calls,
    {
      name: `${flow}, the profile, read for a lost change`,
      flow,
      entry,
      kind: 'read',
      leg: last,
      async approach(person) {
        await walk(person, legs.slice(0, -1))
        await fill(person, last)
        person.loseReply(change.path)
      },
      matches: ({ path }) => path === '/api/v3/get-profile',
      refusal: nobody,
      always: true,
      ends: entry.unread,
    },
    {
      name: `${flow}, the refresh after a lapsed access token`,
      flow,
      entry,
      kind: 'refresh',
      leg: first,
      async approach(person) {
        await fill(person, first)
        await person.lapseAccessToken()
      },
      matches: ({ path }) => path === '/oidc/token',
      refusal: nobody,
      ends: entry.unrenewed,
    },
  ]
}

/** The calls of all flows, and where each outcome of each has to lead. */
export const callSites: readonly CallSite[] = flowNames.flatMap(sitesOf)
