import { act, fireEvent } from '@testing-library/react'
import type { Sandbox } from '../../src/sandbox/index.ts'
import { newestCode, type Subject } from '../flows/entry.ts'
import type { Walker } from '../flows/legs.ts'
import { fieldsOf, mainButton } from '../flows/page.ts'
import type { FaultServer } from './fault-server.ts'

/** Somebody at a screen: reads what it shows, types and presses. */
export interface Person extends Walker {
  loseReply(path: string): void
  lapseAccessToken(): Promise<void>
}

/** The host's refresh of an access token may take ten seconds, and the machine as long again. */
const PATIENCE_MS = 30_000

export function personAt(
  root: () => HTMLElement,
  sandbox: Sandbox,
  server: FaultServer,
  subject: Subject,
): Person {
  return {
    at: (step) =>
      until(
        () => root().dataset.step === step,
        () => `step ${step}; the screen says: ${root().textContent}`,
      ),
    async type(field, text) {
      const input = fieldsOf(root())[field]
      if (input !== undefined) fireEvent.input(input, { target: { value: text } })
    },
    async press() {
      const button = root().querySelector<HTMLElement>(mainButton)
      button?.focus()
      button?.click()
    },
    codeFor: (to) => newestCode(subject, sandbox, to),
    loseReply: server.loseReply,
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
