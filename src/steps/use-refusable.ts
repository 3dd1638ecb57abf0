'use client'

import { useShownWords } from '../account/use-words.ts'
import { blamedField } from '../change/blame.ts'
import type { AnyKind } from '../change/change-kind.ts'
import { errorText } from '../i18n/resolve-words.ts'
import type { AnyFlow } from './flow-buttons.tsx'
import type { FieldForm } from './proof-fields.ts'

export interface RefusableFieldProps {
  kind: AnyKind
  flow: AnyFlow
  form: FieldForm
}

/** A field's properties, with what the service said of it. What is typed over that is another text. */
export function useRefusable({ kind, flow, form }: RefusableFieldProps, name: string) {
  const shown = useShownWords()
  const { error } = flow
  const control = form.field(name)
  const refused = blamedField(kind, error) === name
  return {
    ...control,
    error: form.errorOf(name) ?? (refused && error !== null ? errorText(shown, error.code) : undefined),
    readOnly: form.readOnly,
    onInput(event: Parameters<typeof control.onInput>[0]) {
      control.onInput(event)
      if (refused) flow.dismissError()
    },
  }
}
