/** Something on the page that a person looks for. */
export type Kind = 'button' | 'link' | 'field' | 'heading' | 'choice' | 'file'

/** A person at a browser: the few verbs in which all engines are the same. Each waits until what it names is there. */
export interface Hands {
  readonly url: string
  /** By its accessible name. */
  press(button: string): Promise<void>
  follow(link: string): Promise<void>
  type(field: string, text: string): Promise<void>
  see(heading: string): Promise<void>
  choose(choice: string, value: string): Promise<void>
  /** Gives a file to what the button of that name opens. */
  give(button: string, path: string): Promise<void>
  /** The text of the first element that fits. */
  read(selector: string): Promise<string>
}

/** What an engine's driver has to do for that. */
export interface Driver<Element> {
  readonly name: string
  open(url: string): Promise<void>
  /** Calls a function in the page, which must not use anything outside of itself. */
  call<Args extends string[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Result>
  find(work: typeof findInPage, kind: Kind, name: string): Promise<Element | null>
  click(element: Element): Promise<void>
  type(element: Element, text: string): Promise<void>
  /** Puts a file into an input, by its path. */
  give(element: Element, path: string): Promise<void>
  /** Console errors so far, where the driver tells. */
  said(): readonly string[]
  close(): Promise<void>
}

const PATIENCE_MS = 60_000
const LOOK_EVERY_MS = 100
/** How long a click may take to arrive, and how often a person presses what moved away under the pointer. */
const ARRIVAL_MS = 2000
const TRIES = 5

/**
 * Runs in the page. Finds what is seen by its kind and name, and brings it to the middle of the window. The page notes
 * then whether the next click reaches it.
 */
export function findInPage(kind: Kind, name: string): Element | null {
  function textOf(element: Element | null): string {
    const copy = element?.cloneNode(true) as Element | undefined
    for (const hidden of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) hidden.remove()
    return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  }
  const labelled = (element: Element) => element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const nameOf = (element: Element) => {
    const ids = labelled(element)
    if (ids.length > 0) return ids.map((id) => textOf(document.getElementById(id))).join(' ')
    if (kind === 'field' || kind === 'choice')
      // SAFETY: what is looked for then has labels.
      return [...((element as HTMLInputElement).labels ?? [])].map((label) => {
        const text = label.querySelector('span')
        return textOf(text ?? label)
      })[0]
    return element.getAttribute('aria-label') ?? textOf(element)
  }
  const selectors = {
    button: 'button',
    link: 'a',
    field: 'input',
    heading: 'h1,h2,h3,h4,h5,h6',
    choice: 'select',
    file: 'input[type=file]',
  }
  const seen = [...document.querySelectorAll(selectors[kind])].filter(
    (element) =>
      // A button stands for an input of files, which nobody sees.
      (kind === 'file' || element.getClientRects().length > 0) &&
      element.getAttribute('aria-disabled') !== 'true',
  )
  const found = seen.find((element) => nameOf(element) === name) ?? null
  if (found === null) return null
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { dataset } = document.documentElement
  dataset.pressed = 'no'
  const note = (event: Event) => {
    dataset.pressed = event.composedPath().includes(found) ? 'yes' : 'no'
  }
  addEventListener('click', note, { capture: true, once: true })
  return found
}

/** A person at this driver's browser, on a page that was opened. */
export function handsOf<Element>(driver: Driver<Element>, url: string): Hands {
  async function wait<Found>(what: string, look: () => Promise<Found | null>): Promise<Found> {
    const end = performance.now() + PATIENCE_MS
    while (performance.now() < end) {
      const found = await look()
      if (found !== null) return found
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
    const shown = await driver.call(() => document.body.innerText.replace(/\s+/g, ' '))
    throw new Error(`${driver.name}: ${what} did not come. The page says: ${shown}`)
  }
  const find = (kind: Kind, name: string) =>
    wait(`the ${kind} "${name}"`, () => driver.find(findInPage, kind, name))
  // A page that was left has no note.
  const isMissed = () => driver.call(() => document.documentElement.dataset.pressed === 'no')

  async function arrives(): Promise<boolean> {
    const end = performance.now() + ARRIVAL_MS
    while (await isMissed()) {
      if (performance.now() > end) return false
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
    return true
  }

  /** A page may still scroll to where a link leads: what stood under the pointer is elsewhere then. */
  async function click(kind: Kind, name: string): Promise<Element> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const element = await find(kind, name)
      await driver.click(element)
      if (await arrives()) return element
    }
    throw new Error(`${driver.name}: no click reaches the ${kind} "${name}".`)
  }

  return {
    url,
    press: async (button) => void (await click('button', button)),
    follow: async (link) => void (await click('link', link)),
    async give(button, path) {
      await find('button', button)
      await driver.give(await find('file', button), path)
    },
    async type(field, text) {
      await driver.type(await click('field', field), text)
    },
    async see(heading) {
      await find('heading', heading)
    },
    async choose(choice, value) {
      await find('choice', choice)
      await driver.call(
        (label, wanted) => {
          const select = [...document.querySelectorAll('select')].find((one) =>
            one.labels[0]?.textContent?.startsWith(label),
          )
          if (select === undefined) return
          select.value = wanted
          select.dispatchEvent(new Event('change', { bubbles: true }))
        },
        choice,
        value,
      )
    },
    read: (selector) => driver.call((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
  }
}
