'use client'

import { type FocusEvent, type FormEvent, type KeyboardEvent, useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'

type Field = HTMLInputElement | HTMLSelectElement

/** What every form element of ours does with a submit, and with what is none. */
export function formHandlers(submit: (form: HTMLFormElement) => void) {
  return {
    /** Enter that ends an input method's composition is no submit, though some browsers take it for one. */
    onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
      if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault()
    },

    /** Where a submit of ours is heard by nobody, as before scripts run, it leads nowhere. */
    method: 'dialog',

    /**
     * On the way down: inside a form of the host's, Chromium ends a submit on its way up. Nor may that form hear it, by the
     * page or, out of a portal, by React's tree.
     */
    onSubmitCapture(event: FormEvent<HTMLFormElement>): void {
      event.preventDefault()
      event.stopPropagation()
      submit(event.currentTarget)
    },
  }
}

/** A listener of React Hook Form's, for a field that has no name on the page: no form can send it along, whoever's it is. */
export function nameless(
  name: string,
  listener: (event: { type: string; target: unknown }) => Promise<unknown>,
) {
  return ({ type, currentTarget }: FormEvent<Field> | FocusEvent<Field>): void =>
    void listener({ type, target: { name, value: currentTarget.value } })
}

/** Takes what the fields show for what was typed: password managers may set a value without an event. */
export function readAgain<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'getValues' | 'setValue'>,
  fields: Iterable<readonly [name: Path<Values>, field: Field]>,
): void {
  for (const [name, { value }] of fields) {
    // SAFETY: every field of these forms has a text.
    if (value !== form.getValues(name)) form.setValue(name, value as never)
  }
}

/** What throws where React does not see it reaches the boundary with the next render, and does not vanish. */
export function useCrash(): (thrown: unknown) => void {
  const [, setCrashed] = useState(null)
  return (thrown) =>
    setCrashed(() => {
      throw thrown
    })
}
