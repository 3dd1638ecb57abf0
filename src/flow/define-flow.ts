interface Tagged {
  step: string
}

interface Fact {
  type: string
}

/** Per step, what each event makes of the state. An event a step does not list leaves it untouched. */
export type FlowTable<State extends Tagged, Event extends Fact> = {
  [Step in State['step']]: {
    [Type in Event['type']]?: (
      state: Extract<State, { step: Step }>,
      event: Extract<Event, { type: Type }>,
    ) => State
  }
}

export interface Flow<State extends Tagged, Event extends Fact> {
  /** Returns the very same object when the event means nothing in this step. */
  next(state: State, event: Event): State
  /** Every step there is, in the order of the table. */
  steps: readonly State['step'][]
}

/** A flow is its table. */
export function defineFlow<State extends Tagged, Event extends Fact>(
  table: FlowTable<State, Event>,
): Flow<State, Event> {
  return {
    next(state, event) {
      // SAFETY: the table's type ties each row to the step and the event it is looked up by.
      const row = table[state.step as State['step']] as Record<
        string,
        ((s: State, e: Event) => State) | undefined
      >
      return row[event.type]?.(state, event) ?? state
    },
    // SAFETY: the keys of the table are the steps, by its type.
    steps: Object.keys(table) as State['step'][],
  }
}
