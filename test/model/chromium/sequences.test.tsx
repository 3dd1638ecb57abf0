import { it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { amount, seed } from '../../support/amount.ts'
import { flowsOfToday } from '../../support/flows-of-today.ts'
import { domScreen, type Hands } from '../dom-screen.tsx'
import { expectNoViolation } from '../expect-no-violation.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    count: (line: string) => Promise<void>
  }
}

const LIMIT_MS = amount(120_000, 3_600_000)

/** Time for what is under way, and a turn after it for what waits behind a timer that is due. */
async function settle(): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 5))
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
}

/** The browser's own input: real clicks, real keys, and what the page makes of them. */
const hands: Hands = {
  async press(button, times) {
    if (times === 1) return userEvent.click(button)
    // A second real click may land beside a button that moved; test/browser/double-submit.test.ts has those.
    button.focus()
    for (let time = 0; time < times; time += 1) button.click()
  },
  fill: (field, text) => userEvent.fill(field, text),
  async enter(field) {
    field.focus()
    await userEvent.keyboard('{Enter}')
  },
  async act(work) {
    work()
  },
}

it.each(flowsOfToday(3))(
  'holds every invariant in random sequences in Chromium: %s',
  (flow) =>
    expectNoViolation(
      'Chromium',
      {
        open: domScreen(hands),
        flow,
        count: amount(3, 18),
        seed,
        settle,
      },
      commands.count,
    ),
  LIMIT_MS,
)
