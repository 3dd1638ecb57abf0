'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo } from 'react'
import * as z from 'zod/mini'
import { useShownWords } from '../../account/use-words.ts'
import { blamedField } from '../../change/blame.ts'
import type { AnyKind } from '../../change/change-kind.ts'
import { errorText } from '../../i18n/resolve-words.ts'
import type { AnyFlow } from '../../steps/flow-buttons.tsx'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx'

/** What the draft step of a flow hands on, for any contact. */
export interface ContactDraftProps {
  kind: AnyKind
  flow: AnyFlow
  label: string
  submitLabel: string
  /** What was typed before. */
  address: string
  /** The account's own, which the new one must differ from. */
  current: string | null
  onSubmit: (address: string) => void
  /** What went wrong, with the way on. */
  failure: ReactNode
  /** Stands above the field. */
  children?: ReactNode
  /** Stands beside the submit button. */
  cancel?: ReactNode
}

/** An address, and the text that stays in the field; or a sentence about what is wrong. */
export type AddressReading =
  | { address: string; text: string; problem?: undefined }
  | { problem: string; address?: undefined }

interface ContactStepProps extends Omit<ContactDraftProps, 'current'> {
  read: (text: string) => AddressReading
  /** Whether the text is right now: what was wrong in it is then over. */
  isFine: (text: string) => boolean
  onText: (text: string) => void
  onSent?: () => void
  /** Stands between the words above and the field, which it may fill. */
  before?: (fill: (text: string) => void) => ReactNode
  hint?: ReactNode
  control: Pick<TextFieldProps, 'autoComplete' | 'inputMode' | 'onFocus'>
}

/** One address that gets a code, checked for what no server would take. */
export function ContactStep(props: ContactStepProps): ReactNode {
  const { kind, flow, read, isFine, onText, onSent, onSubmit } = props
  const { error, retryAt } = flow
  const pending = flow.pending !== null
  const shown = useShownWords()
  const resolver = useMemo(() => zodResolver(addressSchema(read)), [read])
  const { form, field, errorOf, alert, handlers } = useStepForm<
    { address: string },
    { address: AddressFound }
  >({
    resolver,
    ...(props.address === '' ? {} : { defaultValues: { address: props.address } }),
    isFine: (_, text) => isFine(text),
    refused: flow.dismissError,
    submit: ({ address: { address, text } }) => {
      form.setValue('address', text)
      onSent?.()
      if (!pending) onSubmit(address)
    },
  })
  const refused = blamedField(kind, error) === 'to'
  const control = field('address')
  const fill = (text: string) => {
    form.setValue('address', text)
    onText(text)
  }

  return (
    <form className="acct-form" noValidate {...handlers}>
      <FormAlert {...alert} />
      {props.children}
      {!refused && props.failure}
      {props.before?.(fill)}
      <TextField
        {...control}
        {...props.control}
        label={props.label}
        hint={props.hint}
        onInput={(event) => {
          control.onInput(event)
          const { value } = event.currentTarget
          onText(value)
          // The refusal was of another address.
          if (refused && isFine(value)) flow.dismissError()
        }}
        error={errorOf('address') ?? (refused && error !== null ? errorText(shown, error.code) : undefined)}
        type="text"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        readOnly={pending}
      />
      <div className="acct-actions">
        <WaitButton type="submit" variant="primary" until={retryAt} pending={pending}>
          {props.submitLabel}
        </WaitButton>
        {props.cancel}
      </div>
    </form>
  )
}

type AddressFound = Extract<AddressReading, { address: string }>

function addressSchema(read: ContactStepProps['read']) {
  return z.object({
    address: z.pipe(
      z.string(),
      z.transform((text, context): AddressFound => {
        const reading = read(text)
        if (reading.problem === undefined) return reading
        context.issues.push({ code: 'custom', message: reading.problem, input: undefined })
        return z.NEVER
      }),
    ),
  })
}
