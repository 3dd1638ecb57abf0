import type { ReactNode } from 'react'
import { isLost } from '../api/account-error.ts'
import type { AnyKind } from '../change/change-kind.ts'
import type { ChangeState, Inbox, Role } from '../change/state.ts'
import type { CodeLength } from '../flow/passcode.ts'
import type { ConfirmStepProps } from './confirm-step.tsx'
import type { AnyFlow } from './flow-buttons.tsx'
import type { ProofFields } from './proof-fields.ts'
import type { FlowWords } from './step-words.ts'

/** What a flow brings for its screens; the rest is the same for all of them. */
export interface ChangeViewProps {
  kind: AnyKind
  flow: AnyFlow
  words: FlowWords
  /** What is special about a step of this flow: the ending of its sentences' names. */
  variant?: string
  /** What stands for the placeholders of its sentences. */
  values: Record<string, string>
  /** The screen of `draft`. */
  draft: (parts: { failure: ReactNode; cancel: ReactNode }) => ReactNode
  /** The screen of `confirm`, where there is one. */
  confirm?: (parts: ConfirmStepProps) => ReactNode
  /** What is being changed, in short. */
  review?: ReactNode
  /** Below `confirm`'s lead. */
  confirmNote?: ReactNode
  /** Digits of a code. @default [4, 8] */
  codeLength?: CodeLength
  codeLabels?: Record<Role, string>
  /** Fields of a proof beside its codes. */
  proofFields?: ProofFields
  codeNote?: (inbox: Inbox) => ReactNode
  /** What a user can do who gets no code. */
  help?: ReactNode
  showCountdown?: boolean
  /** The button that leads back to the draft; without it there is nothing to edit. */
  reopenLabel?: string
  /** What cannot be taken back has another colour. @default 'primary' */
  submitVariant?: 'primary' | 'danger'
  /** The screen of `draft` is there for more, also when a change is done. */
  staysOpen?: boolean
  /** Whether something in `draft` is not saved that closing would throw away. */
  unsaved?: boolean
  /** Whether cancelling in the first step means something to the host. */
  cancellable: boolean
  /** What helps instead of the same once more, at `again`. */
  otherWay?: ReactNode
  /** Stands below the telling of a success. */
  after?: ReactNode
  /** The button of `unconfirmed` for an account that does not tell what became of a change: a sign-in shows it. */
  signInLabel?: string
  /** Puts a button under the end. */
  onDone: (() => void) | undefined
}

/** A step of this name. */
export type At<Step extends ChangeState<object>['step']> = Extract<ChangeState<object>, { step: Step }>

/** A read that failed has sent nothing: the step itself says so better than the error. */
export function isTold({ state, error }: AnyFlow): boolean {
  return !(state.step === 'unavailable' && error !== null && (isLost(error) || error.code === 'unknown'))
}
