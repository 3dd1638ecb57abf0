'use client'

import type { BindEmailState } from './bind-email.flow.ts'
import { type BindEmail, type BindEmailOptions, createBindEmail } from './bind-email.ts'
import { type EmailFlowView, useEmailFlow, type Verbs } from './use-email-flow.ts'

export type UseBindEmail = EmailFlowView<BindEmailState> & Verbs<BindEmail>

/**
 * Adding an email without our looks.
 *
 * @example
 * const { state, submitAddress, submitCode } = useBindEmail({ onBound })
 * if (state.step === 'address') return <AddressForm onSubmit={submitAddress} />
 * if (state.step === 'code') return <CodeForm email={state.email} onSubmit={submitCode} />
 */
export function useBindEmail(options: BindEmailOptions = {}): UseBindEmail {
  return useEmailFlow<BindEmailState, BindEmailOptions, BindEmail>(createBindEmail, options)
}
