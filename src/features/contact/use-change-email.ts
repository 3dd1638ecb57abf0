'use client'

import { useEffect } from 'react'
import type { ChangeEmailState } from './change-email.flow.ts'
import { type ChangeEmail, type ChangeEmailOptions, createChangeEmail } from './change-email.ts'
import { type EmailFlowView, useEmailFlow, type Verbs } from './use-email-flow.ts'

export type UseChangeEmail = EmailFlowView<ChangeEmailState> & Omit<Verbs<ChangeEmail>, 'readOptions'>

/**
 * Changing an email without our looks: the step you are at, and the verbs that move on. Codes go in through the verbs
 * and are kept nowhere; tokens never come out.
 *
 * @example
 * const { state, submitAddress, submitCodes, confirm } = useChangeEmail({ onChanged })
 * switch (state.step) {
 *   case 'address': return <AddressForm from={state.from} onSubmit={submitAddress} />
 *   case 'codes': return <CodesForm to={state.to} onSubmit={submitCodes} />
 *   case 'confirm': return <button onClick={confirm}>Change to {state.to}</button>
 * }
 */
export function useChangeEmail(options: ChangeEmailOptions = {}): UseChangeEmail {
  const { readOptions, ...flow } = useEmailFlow<ChangeEmailState, ChangeEmailOptions, ChangeEmail>(
    createChangeEmail,
    options,
  )
  // After every render: the controller knows what is new to it.
  useEffect(readOptions)
  return flow
}
