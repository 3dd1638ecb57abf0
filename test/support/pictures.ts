import { crc32, deflateSync } from 'node:zlib'

/** Pictures, made here: real ones, and files that only begin like one. */

const big = (value: number, length: number) =>
  Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256)
const little = (value: number, length: number) => big(value, length).reverse()
const latin = (text: string) => [...text].map((char) => char.charCodeAt(0))
const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? latin(part) : [...part])))

function chunk(name: string, data: number[] | Uint8Array): number[] {
  const body = [...latin(name), ...data]
  return [...big(data.length, 4), ...body, ...big(crc32(new Uint8Array(body)), 4)]
}

/** A whole grey PNG. A plain surface packs so well that even 48 megapixels are a small file. */
export function png(width: number, height: number, shade = 128): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((width + 1) * height).fill(shade)
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0
  const header = [...big(width, 4), ...big(height, 4), 8, 0, 0, 0, 0]
  return bytes(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', []),
  )
}

/** The beginning of a PNG that says it is that large, and nothing behind it: a bomb would have the same. */
export function pngHeader(width: number, height: number): Uint8Array<ArrayBuffer> {
  return bytes('\x89PNG\r\n\x1a\n', chunk('IHDR', [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0]))
}

export function gifHeader(width: number, height: number, version = '89a'): Uint8Array<ArrayBuffer> {
  return bytes(`GIF${version}`, little(width, 2), little(height, 2), [0, 0, 0, 0x3b])
}

const riff = (form: string, data: number[]) =>
  bytes('RIFF', little(data.length + 12, 4), 'WEBP', form, little(data.length, 4), data)

export const webpHeaders = {
  'VP8 ': (width: number, height: number) =>
    riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2), 0, 0]),
  VP8L: (width: number, height: number) =>
    riff('VP8L', [0x2f, ...little(width - 1 + (height - 1) * 2 ** 14, 4), 0, 0, 0]),
  VP8X: (width: number, height: number) =>
    riff('VP8X', [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]),
}

const segment = (marker: number, data: number[]) => [0xff, marker, ...big(data.length + 2, 2), ...data]

/** @param before what a camera writes first: by default two whole segments of 65,533 bytes, and fill bytes */
export function jpegHeader(
  width: number,
  height: number,
  { before = [...segment(0xe1, Array(65_533).fill(7)), ...segment(0xe2, Array(65_533).fill(9)), 0xff] } = {},
): Uint8Array<ArrayBuffer> {
  const frame = segment(0xc2, [8, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0])
  return bytes([0xff, 0xd8], before, frame, [0xff, 0xd9])
}

/** A name that only the place of a photo would have. */
export const PLACE = 'Ockham Park'

/** What a phone adds to a JPEG: that it was held on its side (6: to be turned clockwise), and where that was. */
export function withExif(jpeg: Uint8Array, orientation = 6): Uint8Array<ArrayBuffer> {
  const place = [...latin(PLACE), 0]
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...big(tag, 2),
    ...big(type, 2),
    ...big(count, 4),
    ...value,
  ]
  const tiff = [
    ...latin('MM'),
    ...big(42, 2),
    ...big(8, 4),
    ...big(2, 2),
    ...entry(0x010e, 2, place.length, big(38, 4)),
    ...entry(0x0112, 3, 1, [...big(orientation, 2), 0, 0]),
    ...big(0, 4),
    ...place,
  ]
  return bytes([0xff, 0xd8], segment(0xe1, [...latin('Exif\0\0'), ...tiff]), jpeg.subarray(2))
}

export const svg = bytes(
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
)
export const heic = bytes(big(24, 4), 'ftypheic', big(0, 4), 'mif1heic')
export const avif = bytes(big(24, 4), 'ftypavif', big(0, 4), 'mif1avif')
/** A page that calls itself a picture. */
export const fake = bytes('<!doctype html><script>alert(1)</script>')
export const empty = new Uint8Array()

export const fileOf = (content: Uint8Array<ArrayBuffer>, name: string, type = 'image/png') =>
  new File([content], name, { type })
