import type { StepName } from '../../src/change/state.ts'
import type { About, Field, FlowEntry, HostEvents } from '../flows/entry.ts'
import type { World } from './world.ts'

export type Press =
  | 'submit'
  | 'resendNew'
  | 'resendOld'
  | 'edit'
  | 'cancel'
  | 'checkAgain'
  | 'signInAgain'
  | 'sendNewCodes'

/** What a user finds on the screen. */
export interface Seen extends About {
  step: StepName
  pending: boolean
  /** The code of the error that is told. */
  error: string | null
  /** Seconds left to confirm, and whether they count down on a screen. */
  left: { seconds: number; counts: boolean } | null
  /** What is in the fields that are there. */
  fields: Partial<Record<Field, string>>
  /** Buttons that can be pressed. */
  presses: Press[]
  /** Why the screen itself is at fault, e.g. the focus is lost. */
  faults: string[]
}

/** What the host was told, in order. */
export interface Heard {
  event: keyof HostEvents
  visit: number
  detail: Record<string, unknown>
}

/** What the host hears goes into `heard`; a success is what the page says of the account from then on. */
export function hearing(world: World, entry: FlowEntry, heard: Heard[], visit: number): HostEvents {
  const hear = (event: Heard['event']) => (detail: object) =>
    void heard.push({ event, visit, detail: { ...detail } })
  return {
    success(detail) {
      hear('success')(detail)
      world.takenForDone(entry.told(detail))
    },
    unconfirmed: hear('unconfirmed'),
    unfit: hear('unfit'),
    step: hear('step'),
    error: hear('error'),
    cancelled: () => hear('cancelled')({}),
  }
}

const ignore = () => undefined
/** A host that does not listen. */
export const deaf: HostEvents = {
  success: ignore,
  unconfirmed: ignore,
  unfit: ignore,
  step: ignore,
  error: ignore,
  cancelled: ignore,
}

/** A person's hands and eyes on one page. */
export interface Screen {
  heard: Heard[]
  /** Opens the page. */
  enter(): Promise<void>
  /** Leaves it: nothing of it is mounted any more. */
  leave(): Promise<void>
  /** Out of sight, as in another tab of the settings. */
  hide(): Promise<void>
  show(): Promise<void>
  look(): Seen
  type(field: Field, text: string): Promise<void>
  /** `times`: presses in one tick. */
  press(press: Press, times?: number): Promise<void>
  pressEnter(): Promise<void>
  /** Somebody else is signed in; `announced` by the host, or only visible in the profile. */
  switchAccount(announced: boolean): Promise<void>
  changeLanguage(): Promise<void>
  refetch(): Promise<void>
  /** The page comes back to life. */
  wake(): Promise<void>
  /** Every text that can be found in what the page keeps for others to see. */
  keeps(): string
  close(): void
  /** An idle second instance of the same component is still as it was. */
  neighbourTouched(): boolean
}

/** Where an instance stands that nobody has touched. */
export const idleSteps: readonly StepName[] = ['loading', 'unavailable', 'unfit', 'draft']

export type OpenScreen = (world: World, entry: FlowEntry) => Screen

const isNoNumber = (part: unknown) => typeof part !== 'number'

/** What React Query holds, without its times and the numbers in its keys: any number may look like a code. */
export function cachesOf({ queryClient }: World): unknown {
  const queries = queryClient.getQueryCache().getAll()
  const mutations = queryClient.getMutationCache().getAll()
  return [
    queries.map(({ queryKey, state: { data, error } }) => [queryKey.filter(isNoNumber), data, error]),
    mutations.map(({ state: { variables, data, context, error, failureReason }, options }) => [
      options.mutationKey,
      options.meta,
      ...[variables, data, context, error, failureReason],
    ]),
  ]
}
