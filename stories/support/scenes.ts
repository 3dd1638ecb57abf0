import { waitFor, within } from 'storybook/test'
import type { StoryAccount } from './story-account.ts'

/** The part of a story's context that playing needs. */
interface StoryContext {
  canvasElement: HTMLElement
  loaded: Record<string, unknown>
  userEvent: {
    type: (element: Element, text: string) => Promise<void>
    click: (element: Element) => Promise<void>
    clear: (element: Element) => Promise<void>
  }
}

/** What a person does in a story. Fields and buttons are found by step, not by language. */
export function sceneOf({ canvasElement, loaded, userEvent }: StoryContext) {
  const account = loaded.account as StoryAccount
  const canvas = within(canvasElement)
  const root = () => canvasElement.querySelector<HTMLElement>('.acct-root')
  const submitButton = () =>
    canvasElement.querySelector<HTMLElement>(
      '.acct-actions [data-variant="primary"], .acct-actions [data-variant="danger"]',
    )

  const scene = {
    ...account,
    canvas,
    /** Waits for a step. */
    step: (name: string) =>
      waitFor(() => {
        if (root()?.dataset.step !== name)
          throw new Error(`The step is ${root()?.dataset.step}, not ${name}.`)
      }),
    async fill(index: number, text: string) {
      const field = (await canvas.findAllByRole('textbox'))[index]
      if (field === undefined) throw new Error(`There is no field ${index}.`)
      await userEvent.clear(field)
      await userEvent.type(field, text)
    },
    /** Presses the step's main button. */
    async submit() {
      const button = submitButton()
      if (button === null) throw new Error('The step has no main button.')
      await userEvent.click(button)
    },
    async press(index: number) {
      const button = (await canvas.findAllByRole('button'))[index]
      if (button === undefined) throw new Error(`There is no button ${index}.`)
      await userEvent.click(button)
    },
    code: (address: string) => account.sandbox.mailbox.codeFor(address),
    error: () =>
      waitFor(() => {
        if (canvasElement.querySelector('.acct-notice, .acct-field-error') === null)
          throw new Error('No error yet.')
      }),
    pass: (seconds: number) => account.clock.advance(seconds * 1000),
  }
  return scene
}
