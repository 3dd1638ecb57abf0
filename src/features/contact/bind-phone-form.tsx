'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import { BindContact } from './bind-contact.tsx'
import { addressOf } from './contact-parts.ts'
import { bindPhoneKind } from './phone.ts'
import { phoneParts } from './phone-parts.ts'
import { type PhoneCountries, PhoneStep } from './phone-step.tsx'
import { TextNote, TextReader } from './text-note.tsx'
import { type BindPhoneOptions, useBindPhone } from './use-bind-phone.ts'
import { useBindPhoneWords } from './use-phone-words.ts'

export interface BindPhoneFormProps extends HeadingOptions, BindPhoneOptions, PhoneCountries {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /**
   * Lets the browser offer to fill in the code of the text (WebOTP). The text's last line has to be `@your.domain #code`.
   * @default false
   */
  webOtp?: boolean
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(bindPhoneKind)

/** Adds a phone number to an account that has none: the number, then the code that was texted to it. */
export function BindPhoneForm({ headingLevel, hideHeading, ...props }: BindPhoneFormProps): ReactNode {
  return (
    <FlowBoundary words={useBindPhoneWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow(props: BindPhoneFormProps): ReactNode {
  const { codeLength, webOtp, countries, defaultCountry, onDone, ...options } = props
  const { words } = useBindPhoneWords()
  usePhoneMetadata()
  const flow = useBindPhone(options)
  const isHidden = flow.state.step === 'unfit' && addressOf(phoneParts, flow.state) === null
  return (
    <BindContact
      kind={kind}
      parts={phoneParts}
      flow={flow}
      words={words.bind}
      variant={isHidden ? 'Hidden' : ''}
      codeLength={codeLength}
      codeNote={({ role, round }) => <TextNote>{webOtp && <TextReader key={round} name={role} />}</TextNote>}
      reopenLabel={words.field.edit}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      step={(draft) => <PhoneStep {...draft} countries={countries} defaultCountry={defaultCountry} />}
    />
  )
}
