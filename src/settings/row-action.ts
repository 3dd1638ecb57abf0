import { createElement, type ReactNode } from 'react'
import type { Account } from '../account/account.ts'
import type { OperationName } from '../api/operation-name.ts'
import type { FlowPart } from './flow-part.ts'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** What a row gives every flow that it opens. */
export interface RowFlowProps {
  onCancelled?: () => void
  onDone?: () => void
  headingLevel?: HeadingLevel
}

/** One thing that can be done from a row: a button, and the flow behind it. */
export interface RowAction {
  readonly name: string
  /** The text of the button. */
  readonly label: string
  /** What the service has to be able to do. */
  readonly needs: OperationName
  /** Whether it makes sense for this account. */
  isFor(account: Account): boolean
  isLoaded(): boolean
  load(): Promise<void>
  /** The flow, once it is loaded. */
  render(row: Required<RowFlowProps>): ReactNode
}

interface Opens<Props> extends Pick<RowAction, 'name' | 'label' | 'needs' | 'isFor'> {
  part: FlowPart<Props>
  /** The host's own callbacks and options. */
  props: Props
}

/** A button that opens a flow. The host's `onCancelled` and `onDone` are called before the row closes. */
export function opens<Props extends RowFlowProps>({ part, props, ...action }: Opens<Props>): RowAction {
  return {
    ...action,
    isLoaded: () => part.get() !== null,
    load: part.load,
    render({ headingLevel, onCancelled, onDone }) {
      const component = part.get()
      if (component === null) return null
      return createElement(component, {
        headingLevel,
        ...props,
        onCancelled() {
          onCancelled()
          props.onCancelled?.()
        },
        onDone() {
          onDone()
          props.onDone?.()
        },
      })
    },
  }
}
