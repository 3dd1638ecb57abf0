'use client'

import { type ReactNode, useCallback, useState } from 'react'
import { AsciiForm } from './ascii-form.tsx'
import { type AddressReading, type ContactDraftProps, ContactStep } from './contact-step.tsx'
import { asciiForm, readEmail, sameEmail } from './email-address.ts'
import { useEmailField } from './use-email-words.ts'

/** One email address, sent as it is shown. */
export function AddressStep({ current, ...props }: ContactDraftProps): ReactNode {
  const { address } = props
  const { field: sentences } = useEmailField().words
  const read = useCallback(
    (text: string): AddressReading => {
      const reading = readEmail(text)
      if (reading.problem !== undefined) return { problem: sentences[reading.problem] }
      const { email } = reading
      return sameEmail(current, email) ? { problem: sentences.same } : { address: email, text: email }
    },
    [current, sentences],
  )
  // Of the address that was sent: what is typed over it is another.
  const [edited, setEdited] = useState(false)
  const technical = !edited && asciiForm(address) !== null
  return (
    <ContactStep
      {...props}
      read={read}
      isFine={(text) => read(text).problem === undefined}
      onText={() => {
        if (technical) setEdited(true)
      }}
      onSent={() => setEdited(false)}
      hint={technical && <AsciiForm email={address} />}
      control={{ inputMode: 'email', autoComplete: 'email' }}
    />
  )
}
