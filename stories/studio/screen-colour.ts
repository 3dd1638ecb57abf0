import type { Rgb } from './contrast.ts'

/** Reads colours as they arrive on the screen: a canvas turns any notation into sRGB, and lays one over the other. */
export function createColourReader() {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('This browser has no canvas.')

  /** Paints one colour over the other, and reads what comes of it. */
  function paint(...layers: readonly string[]): Rgb {
    if (context === null) return [0, 0, 0]
    context.clearRect(0, 0, 1, 1)
    for (const layer of layers) {
      context.fillStyle = layer
      context.fillRect(0, 0, 1, 1)
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return [red, green, blue]
  }

  const backgrounds = (element: Element): string[] => {
    const own = getComputedStyle(element).backgroundColor
    return element.parentElement === null ? ['white', own] : [...backgrounds(element.parentElement), own]
  }

  return {
    paint,
    /** What an element stands on. */
    ground: (element: Element): Rgb => paint(...backgrounds(element)),
    /** A colour of an element, over what it stands on. */
    over: (element: Element, colour: string): Rgb => paint(...backgrounds(element), colour),
  }
}

export type ColourReader = ReturnType<typeof createColourReader>
