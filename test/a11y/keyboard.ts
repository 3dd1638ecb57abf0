import type { Page } from 'playwright'
import { expect } from 'vitest'

/** Height of the host's header, which stays at the top of the window while the page moves under it. */
export const HEADER = 64

/** Where the focus is, and how it looks. */
interface Focus {
  name: string
  inside: boolean
  operable: boolean
  /** Looks different from when it has no focus. */
  visible: boolean
  /** Nothing lies over it: neither the header nor the edge of the window. */
  clear: boolean
}

/** A person without a mouse. After each key, the focus is looked for, and looked at. */
export function keyboardOf(page: Page) {
  async function look(): Promise<Focus> {
    const focus = await page.evaluate(focused)
    expect(focus.name, 'the focus is nowhere').not.toBe('BODY')
    if (focus.operable) expect(focus, 'the focus is to be seen').toMatchObject({ visible: true, clear: true })
    return focus
  }

  async function press(key: string): Promise<Focus> {
    await page.keyboard.press(key)
    return look()
  }

  return {
    look,
    press,
    /** Goes on until something of this name has the focus. */
    async to(name: string): Promise<void> {
      let focus = await look()
      for (let pressed = 0; pressed < 20 && focus.name !== name; pressed += 1) focus = await press('Tab')
      expect(focus.name).toBe(name)
    },
    async type(text: string): Promise<void> {
      await page.keyboard.type(text)
      await look()
    },
    /** Waits for a step; the focus is then on its heading. */
    async step(title: string): Promise<void> {
      await page.getByRole('heading', { name: title }).waitFor()
      await expect.poll(async () => (await page.evaluate(focused)).name).toBe(title)
    },
  }
}

/** Runs in the page. */
function focused(): Focus {
  const active = document.activeElement ?? document.body
  const operable = active.matches('button, input, select, summary, a')
  const look = () => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(active)
    return JSON.stringify([outlineStyle, outlineWidth, boxShadow, borderColor])
  }
  const withFocus = look()
  const box = active.getBoundingClientRect()
  const middle = box.left + box.width / 2
  const edges = [box.top + 2, box.bottom - 2].map((y) => document.elementFromPoint(middle, y))
  const isField = active instanceof HTMLInputElement || active instanceof HTMLSelectElement
  const label = isField ? active.labels?.[0] : active
  // The same element without the focus, only for as long as it takes to look.
  const twin = active.cloneNode(true) as HTMLElement
  active.after(twin)
  const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(twin)
  const without = JSON.stringify([outlineStyle, outlineWidth, boxShadow, borderColor])
  twin.remove()
  return {
    name: active === document.body ? 'BODY' : (label?.textContent ?? '').trim(),
    inside: active.closest('.acct-root') !== null,
    operable,
    visible: withFocus !== without,
    clear: edges.every((element) => active.contains(element)),
  }
}
