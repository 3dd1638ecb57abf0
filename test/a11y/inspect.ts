import type { default as Axe, AxeResults } from 'axe-core'

declare global {
  interface Window {
    axe: typeof Axe
  }
}

export interface Finding {
  rule: string
  /** The element, as a selector or its markup. */
  where: string
  what: string
}

export interface Inspection {
  violations: Finding[]
  /** What axe could not decide. */
  incomplete: Finding[]
}

/** Runs in the page: axe, and what it does not measure. `fits` asks for what has to hold on narrow or large text. */
export async function inspect(fits: boolean): Promise<Inspection> {
  // Colours go over into others for a moment after a mode has changed, also with reduced motion.
  const changing = () =>
    document.getAnimations().some(({ effect, playState }) => {
      const { endTime } = effect?.getComputedTiming() ?? {}
      return playState === 'running' && Number(endTime) < Number.POSITIVE_INFINITY
    })
  do await new Promise(requestAnimationFrame)
  while (changing())

  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
  const results = await window.axe.run('#storybook-root', {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations', 'incomplete'],
  })
  const findings = (of: AxeResults['violations']): Finding[] =>
    of.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary, any, all }) => ({
        rule: id,
        where: target.join(' '),
        what: [...any, ...all].map(({ message }) => message).join(' ') || (failureSummary ?? ''),
      })),
    )

  const roots = [...document.querySelectorAll<HTMLElement>('#storybook-root .acct-root')]
  const shown = (root: Element, selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.closest('.acct-visually-hidden') === null &&
        element.getClientRects().length > 0 &&
        !(element.closest('details:not([open])') !== null && element.closest('summary') === null),
    )
  const name = (element: Element) =>
    `${element.localName}.${element.className || ''} ${element.textContent?.trim().slice(0, 40)}`
  /** Texts with an address or a number in them, as far as they are drawn. */
  const addressesIn = (root: Element) =>
    shown(root, '*')
      .filter((element) => element.localName !== 'option' && element.closest('.acct-help-body') === null)
      .flatMap((element) =>
        element instanceof HTMLInputElement
          ? [{ text: element.value, element }]
          : [...element.childNodes].flatMap((node) =>
              node instanceof Text ? [{ text: node.data, element: element as Element }] : [],
            ),
      )
      // In a sentence that is one text, characters isolate the number.
      .map(({ text, element }) => ({ text: text.replace(/\u2066[^\u2069]*\u2069/g, ''), element }))
      .filter(({ text }) => /\S@\S|^@\S|\S@$|\+\d/.test(text) && !/name@example\.com/.test(text))
  const own: Finding[] = []
  const find = (rule: string, element: Element, what: string) =>
    own.push({ rule, where: name(element), what })

  for (const root of roots) {
    for (const control of shown(root, 'button, input, summary')) {
      const { height } = control.getBoundingClientRect()
      if (height < 43.5) find('target height', control, `${height} px`)
    }
    for (const link of shown(root, 'a')) {
      const { height } = link.getBoundingClientRect()
      if (height < 23.5) find('target height', link, `${height} px`)
    }
    for (const { text, element } of addressesIn(root)) {
      const isolated = element.closest('bdi, input')
      if (isolated?.getAttribute('dir') !== 'ltr') find('address not isolated', element, text)
    }
    if (!fits) continue

    const { clientWidth, scrollWidth } = root
    if (scrollWidth > clientWidth + 1) find('scrolls sideways', root, `${scrollWidth} in ${clientWidth} px`)
    const { left, right } = root.getBoundingClientRect()
    for (const element of shown(root, '*')) {
      if (element.closest('svg') !== null) continue
      const box = element.getBoundingClientRect()
      if (element.closest('dialog') === null && (box.left < left - 1 || box.right > right + 1))
        find('sticks out', element, `${box.left}–${box.right}`)
      const { overflowX, overflowY } = getComputedStyle(element)
      const cut =
        !(element instanceof HTMLInputElement) &&
        ((overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) ||
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1))
      if (cut) find('text cut off', element, `${element.scrollHeight} in ${element.clientHeight} px`)
    }

    const boxes = shown(root, 'button, input, summary, label, h2, p, dt, dd, li, a, .acct-notice-icon').map(
      (element) => ({ element, box: element.getBoundingClientRect() }),
    )
    for (const [index, { element, box }] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue
        // A dialog stands over the page on purpose.
        if (element.closest('dialog') !== other.element.closest('dialog')) continue
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > 1 && down > 1)
          find('overlaps', element, `${name(other.element)}, by ${across} × ${down} px`)
      }
    }
  }
  return { violations: [...findings(results.violations), ...own], incomplete: findings(results.incomplete) }
}
