import { act, fireEvent } from '@testing-library/react'
import type { Sandbox } from '../../src/sandbox/index.ts'

/** Somebody at a screen: reads what it shows, types and presses. */
export interface Person {
  at(step: string): Promise<void>
  fill(index: number, text: string): void
  /** Presses the step's main button. */
  press(): void
  /** The same, for a step with a form. */
  submit(): void
  codeFor(address: string): string
  loseNextUpdate(): void
  lapseAccessToken(): Promise<void>
}

/** The host's refresh of an access token may take ten seconds, and the machine as long again. */
const PATIENCE_MS = 30_000

export function personAt(root: () => HTMLElement, sandbox: Sandbox): Person {
  const press = () => {
    const button = root().querySelector<HTMLElement>(
      '.acct-actions [data-variant="primary"], .acct-actions [data-variant="danger"]',
    )
    button?.focus()
    button?.click()
  }
  return {
    at: (step) =>
      until(
        () => root().dataset.step === step,
        () => `step ${step}; the screen says: ${root().textContent}`,
      ),
    fill(index, text) {
      const field = root().querySelectorAll('input')[index]
      if (field !== undefined) fireEvent.input(field, { target: { value: text } })
    },
    press,
    submit: press,
    codeFor: sandbox.mailbox.codeFor,
    loseNextUpdate: () => sandbox.faults.next('updateEmail', { kind: 'lostReply' }),
    lapseAccessToken: () => sandbox.expire('accessTokens'),
  }
}

/** Real time passes: real requests are under way. */
export async function until(holds: () => boolean, what: () => string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what()}`)
    await act(() => new Promise((resolve) => setTimeout(resolve, 4)))
  }
}
