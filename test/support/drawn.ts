import { vi } from 'vitest'

interface Drawing {
  /** What a picture that is opened looks like; `null`: it is damaged. */
  size?: { width: number; height: number } | null
  /** The types that the browser can write. */
  writes?: string[]
  /** Bytes of what is written, by its quality. */
  bytes?: (quality: number) => number
}

/** The parts of a browser that decode and draw, which jsdom does not have. */
export function stubDrawing({
  size = { width: 300, height: 200 },
  writes = ['image/webp'],
  bytes,
}: Drawing = {}) {
  const written: { type: string; quality: number }[] = []
  const fills: string[] = []
  vi.stubGlobal('createImageBitmap', async () => {
    if (size === null) throw new DOMException('It is damaged', 'InvalidStateError')
    return { ...size, close: () => undefined }
  })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => ({
    drawImage: () => undefined,
    fillRect() {
      fills.push(String(this.fillStyle))
    },
    fillStyle: '',
  })) as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((told, type = '', quality = 1) => {
    written.push({ type, quality })
    // A browser writes a PNG where it does not know a type.
    const actual = writes.includes(type) ? type : 'image/png'
    told(new Blob([new Uint8Array(bytes?.(quality) ?? 1000)], { type: actual }))
  })
  return { written, fills }
}
