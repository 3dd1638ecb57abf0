const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** A colour as it is painted, in sRGB. */
export function hexOf(colour: string): string {
  if (canvas === null) throw new Error('There is no canvas to paint on.')
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = colour
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
