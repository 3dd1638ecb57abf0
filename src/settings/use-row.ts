'use client'

import { type RefObject, useContext, useEffect, useRef, useState } from 'react'
import type { SeatedFlow } from '../steps/flow-seat.ts'
import { focusPlace } from '../steps/focus-place.ts'
import { PageContext } from './page-context.ts'
import type { RowAction } from './row-action.ts'
import { createTypedIn, type TypedIn } from './typed-in.ts'

/** Where a row stands. `unseen`: its flow goes on, and is not shown. */
export type RowState =
  | { readonly at: 'rest' }
  | { readonly at: 'loading' | 'failed' | 'open' | 'unseen'; readonly name: string }

export interface UseRow {
  state: RowState
  /** What the flow says of itself. `null`: it is no flow of ours, or not there yet. */
  flow: SeatedFlow | null
  /** What the user is asked to do before this row can be left: another one waited, or closing would lose something. */
  reminder: Reminder | null
  typed: TypedIn
  press(name: string): void
  show(): void
  /** Gives up where that can be done, else only hides the flow; stays where that would lose what is not saved. */
  close(): void
  /** The flow is over. */
  closed(): void
  seat(flow: SeatedFlow | null): void
}

export type Reminder = 'finishFirst' | 'saveFirst'

const rest: RowState = { at: 'rest' }
/** The user has given something to the flow that closing would throw away. */
const midway = ['prove', 'confirm', 'again', 'unconfirmed']

/** One flow at a time: opening, hiding and closing it, and where the focus goes. */
export function useRow(actions: readonly RowAction[], root: RefObject<HTMLElement | null>): UseRow {
  const page = useContext(PageContext)
  const alone = useRef(null)
  const openRow = page?.open ?? alone
  const [state, setState] = useState<RowState>(rest)
  const [flow, setFlow] = useState<SeatedFlow | null>(null)
  const [reminded, remind] = useState<Reminder | null>(null)
  const [typed] = useState(createTypedIn)
  const isMidway = useRef(false)
  const latest = useRef({ state, flow })
  latest.current = { state, flow }

  const self = useRef({
    makeRoom(): boolean {
      const { state, flow } = latest.current
      const isUnfinished = flow?.step !== 'done' && (isMidway.current || typed.isTyped())
      if (state.at !== 'open' || flow?.held || !(flow?.unsaved || isUnfinished)) {
        close()
        return true
      }
      stay(flow?.unsaved ? 'saveFirst' : 'finishFirst')
      return false
    },
  })

  function stay(why: Reminder): void {
    remind(why)
    focusFlow(root.current)
  }

  function become(next: RowState): void {
    const isOpen = next.at === 'open' || next.at === 'loading'
    if (isOpen) openRow.current = self.current
    else if (openRow.current === self.current) openRow.current = null
    remind(null)
    setState(next)
  }

  function closed(): void {
    isMidway.current = false
    typed.forget()
    become(rest)
  }

  function close(): void {
    const { state, flow } = latest.current
    if (state.at === 'open' && flow?.held) become({ at: 'unseen', name: state.name })
    else if (state.at === 'open' && flow?.unsaved) stay('saveFirst')
    else if (state.at === 'open' && flow !== null && flow.step !== 'done') flow.cancel()
    else closed()
  }

  function show(): void {
    const { state } = latest.current
    if (state.at === 'unseen' && hasRoom()) become({ at: 'open', name: state.name })
  }

  const hasRoom = () => {
    const other = openRow.current
    return other === null || other === self.current || other.makeRoom()
  }

  function press(name: string): void {
    const action = actions.find((one) => one.name === name)
    if (action === undefined || !hasRoom()) return
    if (action.isLoaded()) return become({ at: 'open', name })
    become({ at: 'loading', name })
    const after = (at: 'open' | 'failed') => () => {
      const { state } = latest.current
      // Closed, or another one was pressed meanwhile.
      if (state.at === 'loading' && state.name === name) become({ at, name })
    }
    void action.load().then(after('open'), after('failed'))
  }

  const [seat] = useState(() => (next: SeatedFlow | null) => {
    if (next !== null && midway.includes(next.step)) isMidway.current = true
    // For a key that is pressed before the next render.
    latest.current = { ...latest.current, flow: next }
    setFlow(next)
  })

  // A flow that began anew unseen, as for somebody else, has nothing to tell.
  const isOver = state.at === 'unseen' && flow?.step === 'loading'
  useEffect(() => {
    if (isOver) closed()
  })

  useFocus(state, root)
  useEffect(() => {
    const row = self.current
    return () => {
      if (openRow.current === row) openRow.current = null
    }
  }, [openRow])

  const reminder = reminded === 'saveFirst' && !flow?.unsaved ? null : reminded
  return { state, flow, reminder, typed, press, show, close, closed, seat }
}

/** Into the flow when it opens, and back to the button when it closes. */
function useFocus(state: RowState, root: RefObject<HTMLElement | null>): void {
  const before = useRef(state)
  const opener = useRef('')
  useEffect(() => {
    const { at } = before.current
    before.current = state
    if (root.current === null || at === state.at) return
    if (state.at === 'open') {
      opener.current = state.name
      focusFlow(root.current)
    } else if (at === 'open' && focusPlace(root.current) !== 'elsewhere') {
      const buttons = [...root.current.querySelectorAll<HTMLElement>('.acct-row-actions > button')]
      const back = buttons.find(({ dataset }) => dataset.action === opener.current) ?? buttons[0]
      ;(back ?? root.current.querySelector<HTMLElement>('.acct-row-label'))?.focus()
    }
  }, [state, root])
}

/** Reading starts at the flow's heading. */
function focusFlow(root: HTMLElement | null): void {
  const flow = root?.querySelector<HTMLElement>('.acct-row-flow')
  ;(flow?.querySelector<HTMLElement>('.acct-title') ?? flow)?.focus()
  flow?.scrollIntoView?.({ block: 'nearest' })
}
