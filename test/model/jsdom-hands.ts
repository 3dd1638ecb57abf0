import { notifyManager } from '@tanstack/react-query'
import { act, fireEvent } from '@testing-library/react'
import type { Hands } from './dom-screen.tsx'

/** Everything in process gets done in one turn of the event loop. */
export const settleInJsdom = () => act(() => new Promise<void>((resolve) => setImmediate(resolve)))
notifyManager.setScheduler((flush) => setImmediate(flush))

/** Input as jsdom has it: events, and what the page makes of them. */
export const handsInJsdom: Hands = {
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
