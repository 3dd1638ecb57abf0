import type { World } from './world.ts'

export type FlowName = 'change' | 'changeAuto' | 'changeNewOnly' | 'bind' | 'unbind'
export type Field = 'address' | 'code' | 'oldCode'
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
export interface Seen {
  step: string
  pending: boolean
  /** The code of the error that is told. */
  error: string | null
  /** The account's address before, and the one that is wanted. */
  from: string | null
  to: string | null
  /** The address the screen says the account has, where it says so. */
  claims?: string | null
  /** Seconds left to confirm, whether that is said to be certain, and whether they count down on a screen. */
  left: { seconds: number; certain: boolean; counts: boolean } | null
  fields: Record<Field, string>
  /** Buttons that can be pressed. */
  presses: Press[]
  /** Why the screen itself is at fault, e.g. the focus is lost. */
  faults: string[]
}

/** What the host was told, in order. */
export interface Heard {
  event: 'done' | 'unconfirmed' | 'step' | 'error' | 'cancelled' | 'wrongFlow'
  visit: number
  detail: Record<string, unknown>
}

export type Told = (event: Heard['event'], detail: object) => void

/** What the host hears goes into `heard`; a success is what the page says of the account from then on. */
export function hearing(world: World, flow: FlowName, heard: Heard[], visit: number): Told {
  return (event, detail) => {
    heard.push({ event, visit, detail: { ...detail } })
    if (event !== 'done') return
    const { to, email } = detail as { to?: string; email?: string }
    world.takenForDone(flow === 'unbind' ? null : (to ?? email ?? null))
  }
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
export const idleSteps = ['loading', 'unavailable', 'noEmail', 'address', 'start', 'alreadyBound']

export type OpenScreen = (world: World, flow: FlowName) => Screen

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
