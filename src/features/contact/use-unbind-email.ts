'use client'

import type { UnbindEmailState } from './unbind-email.flow.ts'
import { createUnbindEmail, type UnbindEmail, type UnbindEmailOptions } from './unbind-email.ts'
import { type EmailFlowView, useEmailFlow, type Verbs } from './use-email-flow.ts'

export type UseUnbindEmail = EmailFlowView<UnbindEmailState> & Verbs<UnbindEmail>

/**
 * Removing an email without our looks.
 *
 * @example
 * const { state, sendCode, submitCode } = useUnbindEmail({ onUnbound })
 * if (state.step === 'start') return <button onClick={sendCode}>Remove {state.email}</button>
 * if (state.step === 'code') return <CodeForm email={state.email} onSubmit={submitCode} />
 */
export function useUnbindEmail(options: UnbindEmailOptions = {}): UseUnbindEmail {
  return useEmailFlow<UnbindEmailState, UnbindEmailOptions, UnbindEmail>(createUnbindEmail, options)
}
