/** How a story looks apart from its words, and how much it has of them. */
export interface Screen {
  /** Its elements with all that styles them. Two stories with the same are one screen. */
  shape: string
  /** Characters, with those in the fields. */
  length: number
}

/** Runs in the page. */
export function screenShown(): Screen {
  const elements = [...document.querySelectorAll('#storybook-root .acct-root, #storybook-root .acct-root *')]
  const styling = ['class', 'type', 'role', 'hidden', 'open', 'disabled']
  const shape = elements.map((element) => {
    const attributes = [...element.attributes]
      .filter(
        ({ name }) => styling.includes(name) || /^(aria|data)-(?!labelledby|describedby|controls)/.test(name),
      )
      .map(({ name, value }) => `${name}=${value}`)
    return `${element.localName}[${attributes.sort().join()}]${element.children.length}`
  })
  const fields = [...document.querySelectorAll<HTMLInputElement>('#storybook-root .acct-root input')]
  const words = elements.filter(({ localName }) => localName === 'section').map((root) => root.textContent)
  return {
    shape: shape.join(),
    length: [...words, ...fields.map(({ value }) => value)].join('').length,
  }
}

/** The distinct screens among stories: each is stood for by the story that has most words on it. */
export function distinctScreens(shown: { id: string; screen: Screen }[]): string[] {
  const most = new Map<string, { id: string; screen: Screen }>()
  for (const one of shown) {
    const before = most.get(one.screen.shape)
    if (before === undefined || one.screen.length > before.screen.length) most.set(one.screen.shape, one)
  }
  return [...most.values()].map(({ id }) => id)
}
