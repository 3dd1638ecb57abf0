import { notifyManager } from '@tanstack/react-query'
import { act, fireEvent } from '@testing-library/react'
import { it } from 'vitest'
import { flowNames } from '../flows.ts'
import { amount, seed } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { domScreen, type Hands } from './dom-screen.tsx'
import { expectNoViolation } from './expect-no-violation.ts'

const LIMIT_MS = 3_600_000
const settle = () => act(() => new Promise<void>((resolve) => setImmediate(resolve)))
notifyManager.setScheduler((flush) => setImmediate(flush))

const hands: Hands = {
  async press(button, times) {
    // Not awaited: what is awaited of a synchronous act is flushed outside of it.
    act(() => {
      button.focus()
      for (let time = 0; time < times; time += 1) button.click()
    })
  },
  async fill(field, text) {
    field.focus()
    fireEvent.input(field, { target: { value: text } })
  },
  async enter(field) {
    field.focus()
    fireEvent.keyDown(field, { key: 'Enter' })
    act(() => field.closest('form')?.requestSubmit())
  },
  async act(work) {
    act(work)
  },
}

it.each(flowNames)(
  'holds every invariant in random sequences in jsdom, in StrictMode: %s',
  (flow) =>
    expectNoViolation(
      'jsdom',
      {
        open: domScreen(hands),
        flow,
        count: amount(40, 1_500),
        seed,
        settle,
      },
      count,
    ),
  LIMIT_MS,
)
