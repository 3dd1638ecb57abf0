'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import { ChangeContact } from './change-contact.tsx'
import { changePhoneKind } from './phone.ts'
import { phoneParts } from './phone-parts.ts'
import { type PhoneCountries, PhoneStep } from './phone-step.tsx'
import { TextNote, TextReader } from './text-note.tsx'
import { type ChangePhoneOptions, useChangePhone } from './use-change-phone.ts'
import { useChangePhoneWords } from './use-phone-words.ts'

export interface ChangePhoneWizardProps extends HeadingOptions, ChangePhoneOptions, PhoneCountries {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Shows the time left to confirm. It is announced in any case. @default true */
  showCountdown?: boolean
  /**
   * Lets the browser offer to fill in the code of the new number's text (WebOTP). The text's last line has to be
   * `@your.domain #code`. @default false
   */
  webOtp?: boolean
  /** What a user can do who gets no texts at the old number any more, e.g. a link to your support. */
  oldNumberHelp?: ReactNode
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(changePhoneKind)

/**
 * Changes the signed-in user's phone number: new number, codes from both phones, confirmation while the one-time token
 * lives. Nothing typed is lost, and nothing is claimed that the account does not confirm.
 */
export function ChangePhoneWizard({
  headingLevel,
  hideHeading,
  ...props
}: ChangePhoneWizardProps): ReactNode {
  return (
    <FlowBoundary words={useChangePhoneWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow(props: ChangePhoneWizardProps): ReactNode {
  const { codeLength, showCountdown, webOtp, oldNumberHelp, countries, defaultCountry, onDone, ...options } =
    props
  const { words } = useChangePhoneWords()
  usePhoneMetadata()
  return (
    <ChangeContact
      kind={kind}
      parts={phoneParts}
      flow={useChangePhone(options)}
      words={words.change}
      codeLength={codeLength}
      codeNote={({ role, round }) => (
        <TextNote>{webOtp && role === 'new' && <TextReader key={round} name={role} />}</TextNote>
      )}
      oldHelp={oldNumberHelp}
      showCountdown={showCountdown}
      reopenLabel={words.field.edit}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      step={(draft) => <PhoneStep {...draft} countries={countries} defaultCountry={defaultCountry} />}
    />
  )
}
