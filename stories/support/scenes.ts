import { waitFor } from 'storybook/test'
import type { StoryAccount } from './story-account.ts'

/** The part of a story's context that playing needs. */
export interface StoryContext {
  canvasElement: HTMLElement
  loaded: Record<string, unknown>
  userEvent: {
    type: (element: Element, text: string) => Promise<void>
    click: (element: Element) => Promise<void>
    clear: (element: Element) => Promise<void>
  }
}

export type Scene = ReturnType<typeof sceneOf>

/** Waits longer than Testing Library does by itself: a story may be played on a machine that has other things to do. */
export const until = <T>(check: () => T): Promise<T> => waitFor(check, { timeout: 10_000 })

/** What a person does in a story. Fields and buttons are found by step, not by language. */
export function sceneOf({ canvasElement, loaded, userEvent }: StoryContext) {
  const account = loaded.account as StoryAccount
  const root = () => canvasElement.querySelector<HTMLElement>('.acct-root')

  const inRoot = (selector: string) => [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])]

  async function press(find: () => HTMLElement | null | undefined): Promise<void> {
    const button = await until(() => {
      const found = find()
      if (found == null || found.ariaDisabled === 'true') throw new Error('There is no button to press.')
      return found
    })
    await userEvent.click(button)
  }

  return {
    ...account,
    /** Waits for a step. */
    step: (name: string) =>
      until(() => {
        if (root()?.dataset.step !== name)
          throw new Error(`The step is ${root()?.dataset.step}, not ${name}.`)
      }),
    async fill(index: number, text: string) {
      const field = await until(() => {
        const found = inRoot('input.acct-input')[index]
        if (found === undefined) throw new Error(`There is no field ${index}.`)
        return found
      })
      await userEvent.clear(field)
      await userEvent.type(field, text)
    },
    /** Presses the step's main button. */
    submit: () =>
      press(() => inRoot('.acct-actions :is([data-variant="primary"], [data-variant="danger"])')[0]),
    /** Presses the step's first quiet button: edit the address, or cancel where there is no address. */
    back: () => press(() => inRoot('.acct-actions [data-variant="quiet"]')[0]),
    /** Presses the send button of a code field. */
    resend: (index: number) => press(() => inRoot('.acct-field')[index]?.querySelector('button')),
    /** Presses the button that an error offers. */
    recover: () => press(() => inRoot('.acct-notice-actions button')[0]),
    code(address: string) {
      const { mailbox, phonebox } = account.sandbox
      return address.startsWith('+') ? phonebox.codeFor(address) : mailbox.codeFor(address)
    },
    error: () =>
      until(() => {
        if (canvasElement.querySelector('.acct-notice, .acct-field-error') === null)
          throw new Error('No error yet.')
      }),
    /** Waits for the number as it will be texted, in groups: then all that is known about numbers is loaded. */
    preview: (number: string) =>
      until(() => {
        const [shown] = inRoot('.acct-field-hint .acct-address')
        if (shown?.textContent !== number) throw new Error(`The number is ${shown?.textContent}.`)
      }),
    /** Waits for the button that ends the waiting for a sign-in. */
    waiting: () =>
      until(() => {
        if (inRoot('.acct-panel > .acct-form').length < 2) throw new Error('Nobody can stop waiting yet.')
      }),
    /** Waits for the remark that the user is signed in again. */
    notice: () =>
      until(() => {
        if (inRoot('.acct-notice[data-tone="info"]').length === 0) throw new Error('No remark yet.')
      }),
    pass: (seconds: number) => account.clock.advance(seconds * 1000),
  }
}

/** Cuts this browser off, for the story's end to undo. */
export function goOffline({ sandbox }: StoryAccount): void {
  sandbox.faults.every('getProfile', { kind: 'unreachable' })
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
}

export function goOnline(): void {
  Reflect.deleteProperty(navigator, 'onLine')
}
