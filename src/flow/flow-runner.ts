import type { Flow } from './define-flow.ts'

/** What a screen needs to know: where the user is, what is under way, and what went wrong last. */
export interface FlowSnapshot<State, Task extends string, Failure> {
  state: State
  /** The request under way, if any. */
  pending: Task | null
  failure: Failure | null
  /** Counts failures, so that the same one twice is told twice. */
  failures: number
  /** Another number whenever everything typed is to be dropped: use it as the key of a form. */
  generation: number
  /** A fault of the code, not of a request: nothing goes on. Throw it where it can be shown. */
  crash: { readonly thrown: unknown } | null
}

export interface FlowRunner<State, Event, Task extends string, Failure> {
  getSnapshot(): FlowSnapshot<State, Task, Failure>
  subscribe(listener: () => void): () => void
  /** Moves on. A new step starts without the failure of the one before. */
  send(event: Event): void
  fail(failure: Failure): void
  /** What went wrong is over by itself. */
  forgive(): void
  /** Runs one request of the user's. Ignored while another is under way: a second click must not send twice. */
  run(task: Task, work: (turn: Turn<Task>) => Promise<void>): void
  /** Something threw that nobody else hears of, as in a request's turn, or in what a read is told to. */
  crash(thrown: unknown): void
  /** The user goes elsewhere: what is under way no longer matters. */
  abandon(): void
  /** Begins again, with nothing of what was. */
  restart(state: State): void
  /** Has the screen drop what was typed. */
  dropTyped(): void
}

/** One request of the user's, while it runs. */
export interface Turn<Task extends string> {
  /** Turns false when the user went elsewhere. The answer is then to be dropped. */
  alive(): boolean
  /** Alive, and on the screen. Ask before anything more is sent or asked. */
  present(): boolean
  /** Ends the turn where the user went elsewhere. Call it after each `await`, and after what must happen anyway. */
  here(): void
  /** The same turn goes on with another request. */
  become(task: Task): void
  /** Aborted when the user goes elsewhere. Only for requests that change nothing yet. */
  signal: AbortSignal
}

interface Steps {
  step: string
}

let generations = 0

/** Without a reason of ours, abort makes an error whose stack keeps what was on the screen, codes too. */
const LEFT = 'left'

export function createFlowRunner<
  State extends Steps,
  Event extends { type: string },
  Task extends string,
  Failure,
>(
  flow: Flow<State, Event>,
  initial: State,
  onStep: (state: State) => void,
): FlowRunner<State, Event, Task, Failure> {
  const listeners = new Set<() => void>()
  let snapshot: FlowSnapshot<State, Task, Failure> = {
    state: initial,
    pending: null,
    failure: null,
    failures: 0,
    generation: ++generations,
    crash: null,
  }
  let epoch = 0
  let leaving = new AbortController()

  function update(change: Partial<FlowSnapshot<State, Task, Failure>>): void {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }

  function crash(thrown: unknown): void {
    if (listeners.size === 0) reportError(thrown)
    update({ crash: { thrown } })
  }

  function turnOf(mine: number): Turn<Task> {
    const alive = () => mine === epoch
    return {
      alive,
      present: () => alive() && listeners.size > 0,
      here() {
        // Caught by the runner alone. No error: its stack would keep what was on the screen.
        if (!alive()) throw LEFT
      },
      become(next) {
        if (alive()) update({ pending: next })
      },
      signal: leaving.signal,
    }
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    send(event) {
      const before = snapshot.state
      const state = flow.next(before, event)
      if (state === before) return
      const moved = state.step !== before.step
      update(moved ? { state, failure: null } : { state })
      if (moved) onStep(state)
    },
    fail: (failure) => update({ failure, failures: snapshot.failures + 1 }),
    forgive() {
      if (snapshot.failure !== null) update({ failure: null })
    },
    run(task, work) {
      if (snapshot.pending !== null) return
      const mine = ++epoch
      // Shown until the turn ends: a button beside it may have started this turn, and must not vanish under the focus.
      const before = snapshot.failure
      leaving = new AbortController()
      update({ pending: task })
      void work(turnOf(mine))
        .catch((thrown: unknown) => {
          if (thrown !== LEFT) crash(thrown)
        })
        .finally(() => {
          if (mine === epoch)
            update({ pending: null, failure: snapshot.failure === before ? null : snapshot.failure })
        })
    },
    crash,
    abandon() {
      epoch += 1
      leaving.abort(LEFT)
      update({ pending: null, failure: null })
    },
    restart(state) {
      epoch += 1
      leaving.abort(LEFT)
      const moved = state.step !== snapshot.state.step
      update({ state, pending: null, failure: null, generation: ++generations })
      if (moved) onStep(state)
    },
    dropTyped: () => update({ generation: ++generations }),
  }
}
