import type { FocusEvent, FormEvent, ReactNode } from 'react'
import type * as z from 'zod/mini'

/** What a field gets from its step's form. */
export interface FieldControl {
  'data-field': string
  ref: (input: HTMLInputElement | null) => void
  onChange: (event: FormEvent<HTMLInputElement>) => void
  onBlur: (event: FocusEvent<HTMLInputElement>) => void
  onInput: (event: FormEvent<HTMLInputElement>) => void
}

/** A step's form, as far as its fields need it. */
export interface FieldForm {
  field(name: string): FieldControl
  errorOf(name: string): string | undefined
  /** A request is under way. */
  readOnly: boolean
}

/** Fields of a proof that is no code, for the screen of the codes. */
export interface ProofFields {
  /** What each of them takes, by its name. */
  readonly schema: Readonly<Record<string, z.ZodMiniType<string, string>>>
  /** What was typed before, where that may stay. */
  readonly initial?: Readonly<Record<string, string>>
  /** Below the codes. */
  render(form: FieldForm): ReactNode
}
