'use client'

import { type FormEvent, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, type Resolver, useForm } from 'react-hook-form'
import { formHandlers, nameless, readAgain, useCrash } from './form-element.ts'

/** @param Read what the resolver makes of the fields' texts */
interface StepFormOptions<Values extends FieldValues, Read extends FieldValues> {
  resolver: Resolver<Values, unknown, Read>
  /** Only what was typed before: without a default, a field keeps what the browser or the user already put there. */
  defaultValues?: DefaultValues<Values>
  /** Whether a field's text is right now: what was wrong in it is then over. */
  isFine: (name: Path<Values>, text: string) => boolean
  submit: (values: Read) => void
  /** A press found something wrong, which replaces what was said before. */
  refused: () => void
}

/** One form for one step. Checks on submit only, and sends what the fields show, however it came there. */
export function useStepForm<Values extends FieldValues, Read extends FieldValues = Values>({
  resolver,
  defaultValues,
  isFine,
  submit,
  refused,
}: StepFormOptions<Values, Read>) {
  const form = useForm<Values, unknown, Read>({
    resolver,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
  })
  const inputs = useRef(new Map<Path<Values>, HTMLInputElement>())
  /** Keeps alive, while the form is on the page, what its fields' refs lead to. */
  const attachments = useRef(new Map<Path<Values>, Attach>())
  // Not by `getFieldState`, which has the form follow what is dirty, and render for the first key.
  // SAFETY: the fields of these forms stand side by side, so that a name is a key.
  const errors = form.formState.errors as Problems
  /** What was said at the last press. Only a press speaks: mending one field must not speak of the next. */
  const [said, setSaid] = useState({ name: '', text: '', textKey: 0 })
  const isOver = errors[said.name] === undefined
  const crash = useCrash()

  return {
    form,
    /** For the form's alert: what is wrong in the first field that is not right. */
    alert: { text: isOver ? '' : said.text, textKey: said.textKey },
    errorOf: (name: Path<Values>) => errors[name]?.message,

    /** Empties a field, with what was wrong in it. */
    empty(name: Path<Values>): void {
      // SAFETY: every field of these forms is a text field.
      form.setValue(name, '' as never)
      form.clearErrors(name)
    },

    field(name: Path<Values>) {
      const { ref, onChange, onBlur } = form.register(name)
      const attach: Attach = (input) => {
        const before = inputs.current.get(name)
        if (input === null) inputs.current.delete(name)
        else inputs.current.set(name, input)
        ref(input)
        if (input === null && before !== undefined) emptyOnceGone(before)
      }
      attachments.current.set(name, attach)
      return {
        'data-field': name,
        onChange: nameless(name, onChange),
        onBlur: nameless(name, onBlur),
        ref: weakly(attach),
        onInput(event: FormEvent<HTMLInputElement>): void {
          if (errors[name] !== undefined && isFine(name, event.currentTarget.value)) form.clearErrors(name)
        },
      }
    },

    /** For the form element. */
    handlers: formHandlers(() => {
      readAgain(form, inputs.current)
      void form
        .handleSubmit(submit, (wrong) => {
          refused()
          // SAFETY: as above.
          const [[name = '', problem] = []] = Object.entries(wrong as Problems)
          setSaid(({ textKey }) => ({ name, text: problem?.message ?? '', textKey: textKey + 1 }))
        })()
        .catch(crash)
    }),
  }
}

type Problems = Record<string, { message?: string } | undefined>

type Attach = (input: HTMLInputElement | null) => void

/**
 * React remembers the field that had the focus last, with its ref, also after it is gone. Here, apart from the scope of
 * the form, the ref is made so that it leads to nothing that was typed.
 */
function weakly(attach: Attach): Attach {
  const target = new WeakRef(attach)
  return (input) => target.deref()?.(input)
}

/** A field that is only hidden keeps its text. */
function emptyOnceGone(input: HTMLInputElement): void {
  queueMicrotask(() => {
    if (!input.isConnected) input.value = ''
  })
}
