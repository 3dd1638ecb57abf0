import { virtual } from '@guidepup/virtual-screen-reader'
import { act } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'

export interface Reader {
  /** What was said since the last time this was asked: where the focus went, and what live regions told. */
  said(): Promise<string[]>
}

/** Has a screen reader listen until the test ends. What was on the page before is not said. */
export async function startReader(): Promise<Reader> {
  forgetPseudoElements()
  await virtual.start({ container: document.body, window: listeningOnce() })
  onTestFinished(() => virtual.stop())
  let heard = 1
  return {
    async said() {
      // A replaced text is told by the browser in the task after.
      await act(() => new Promise((resolve) => setTimeout(resolve)))
      const all = (await virtual.spokenPhraseLog()).slice(heard)
      heard += all.length
      return all.filter((phrase) => !/^(polite|assertive): $/.test(phrase))
    },
  }
}

/** Browsers tell a region once for one change of it; this reader does for each node that comes or goes. */
function listeningOnce(): Window & typeof globalThis {
  class OncePerRegion extends MutationObserver {
    constructor(told: MutationCallback) {
      super((records, observer) => {
        const regions = new Map(records.map((record) => [regionOf(record.target), record]))
        told([...regions.values()], observer)
      })
    }
  }
  return new Proxy(window, {
    get: (target, name) => (name === 'MutationObserver' ? OncePerRegion : Reflect.get(target, name)),
  })
}

function regionOf(node: Node): Node {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('[role=status], [role=alert], [aria-live]') ?? node
}

/** jsdom has none, and says so each time it is asked. */
function forgetPseudoElements(): void {
  const { getComputedStyle } = window
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => getComputedStyle(element))
}
