/**
 * jsdom goes through all rules of a browser's own sheet for each element that is asked about: a quarter of the time of
 * tests that look by role. Where no other sheet is loaded, one answer is right for all elements that are alike.
 */
export const compute = window.getComputedStyle.bind(window)

/** What is asked of nearly every element: whether it is seen. */
const SEEN = ['display', 'visibility', 'opacity'] as const
/** What the browser's own sheet decides that by. */
const ATTRIBUTES = ['hidden', 'open', 'type']
const known = new Map<string, Record<string, string>>()

window.getComputedStyle = (element, pseudo) => {
  if (pseudo || document.styleSheets.length > 0 || isStyled(element)) return compute(element, pseudo)
  const key = `${element.localName} ${ATTRIBUTES.map((name) => `${element.getAttribute(name)}`)}`
  const seen = known.get(key) ?? seenOf(compute(element))
  known.set(key, seen)
  return new Proxy({} as CSSStyleDeclaration, {
    get(_, name) {
      if (name === 'getPropertyValue')
        return (property: string) => seen[property] ?? compute(element).getPropertyValue(property)
      return seen[String(name)] ?? Reflect.get(compute(element), name)
    },
  })
}

/** What an ancestor's own style says may be inherited. */
function isStyled(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (one.hasAttribute('style')) return true
  return false
}

function seenOf(style: CSSStyleDeclaration): Record<string, string> {
  return Object.fromEntries(SEEN.map((name) => [name, style[name]]))
}
