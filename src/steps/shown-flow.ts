import type { AnyFlow } from './flow-buttons.tsx'

/** The flow with the addresses of its inboxes as people read them. */
export function shownFlow(format: (address: string) => string, flow: AnyFlow): AnyFlow {
  const { state } = flow
  if (state.step !== 'prove') return flow
  const inboxes = state.inboxes.map((inbox) => ({ ...inbox, to: format(inbox.to) }))
  return { ...flow, state: { ...state, inboxes } }
}
