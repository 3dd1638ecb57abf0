/** What the browser made of every element, by its place in the document. */
export type Looks = Map<string, Record<string, string>>

/** Parts that have no element of their own, and the elements that have them. */
const parts = { '::before': '*', '::placeholder': 'input', '::-webkit-progress-value': 'progress' }
// Custom properties are what was set, not what came of it.
const names = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'))

/** Calls back for each property of each element, until it is answered with true. */
function walk(
  elements: Element[],
  see: (element: string, property: string, value: string) => boolean,
): boolean {
  return elements.some((element, index) => {
    const shown = Object.entries(parts).filter(
      ([part, selector]) =>
        element.matches(selector) &&
        (part !== '::before' || getComputedStyle(element, part).content !== 'none'),
    )
    return [undefined, ...shown.map(([part]) => part)].some((part) => {
      const style = getComputedStyle(element, part)
      const name = `${index} ${element.localName}.${element.getAttribute('class')}${part ?? ''}`
      return names.some((property) => see(name, property, style.getPropertyValue(property)))
    })
  })
}

export function looksOf(elements: Element[]): Looks {
  const looks: Looks = new Map()
  walk(elements, (element, property, value) => {
    const style = looks.get(element) ?? {}
    style[property] = value
    looks.set(element, style)
    return false
  })
  return looks
}

/** `element property: before → now`, for all that differs, or for as much as is asked for. */
export function differences(before: Looks, elements: Element[], most = Number.POSITIVE_INFINITY): string[] {
  const found: string[] = []
  walk(elements, (element, property, value) => {
    const was = before.get(element)?.[property]
    if (was !== value) found.push(`${element} ${property}: ${was} → ${value}`)
    return found.length >= most
  })
  return found
}
