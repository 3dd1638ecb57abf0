/** Why a file cannot become a profile picture. */
export type PictureProblem = 'empty' | 'tooLarge' | 'tooManyPixels' | 'svg' | 'heic' | 'notPicture' | 'broken'

/** What a picture says of itself at its beginning. */
export interface PictureHeader {
  type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
  /** In pixels, as they are stored: a camera may have turned them. */
  width: number
  height: number
}

/** Bytes of a file. */
export const MAX_BYTES = 30 * 1024 * 1024
/** Decoded, each pixel takes four bytes of memory, however small the file is. */
export const MAX_PIXELS = 50_000_000

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'heif', 'mif1', 'msf1']

/** Reads a picture's type and size without decoding it. Neither a file's name nor its declared type is believed. */
export function readHeader(bytes: Uint8Array): PictureHeader | PictureProblem {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > MAX_BYTES) return 'tooLarge'
  const header = headerOf(new Reader(bytes))
  if (typeof header === 'string') return header
  const { width, height } = header
  if (!(width > 0 && height > 0)) return 'broken'
  return width * height > MAX_PIXELS ? 'tooManyPixels' : header
}

function headerOf(file: Reader): PictureHeader | PictureProblem {
  if (file.text(0, 8) === '\x89PNG\r\n\x1a\n') {
    return { type: 'image/png', width: file.big(16, 4), height: file.big(20, 4) }
  }
  if (/^GIF8[79]a$/.test(file.text(0, 6))) {
    return { type: 'image/gif', width: file.little(6, 2), height: file.little(8, 2) }
  }
  if (file.text(0, 4) === 'RIFF' && file.text(8, 4) === 'WEBP') return webpHeader(file)
  if (file.text(0, 3) === '\xff\xd8\xff') return jpegHeader(file)
  if (file.text(4, 4) === 'ftyp' && heicBrands.includes(file.text(8, 4))) return 'heic'
  return /^(\xef\xbb\xbf)?\s*<(.*<)?svg[\s>]/is.test(file.text(0, 1000)) ? 'svg' : 'notPicture'
}

/** Of the three forms of WebP, each keeps its size somewhere else. */
function webpHeader(file: Reader): PictureHeader | PictureProblem {
  const type = 'image/webp'
  switch (file.text(12, 4)) {
    case 'VP8 ':
      return { type, width: file.little(26, 2) & 0x3fff, height: file.little(28, 2) & 0x3fff }
    case 'VP8L': {
      const bits = file.little(21, 4)
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { type, width: file.little(24, 3) + 1, height: file.little(27, 3) + 1 }
    default:
      return 'broken'
  }
}

/** Steps over what cameras write before the picture itself, however much that is. */
function jpegHeader(file: Reader): PictureHeader | PictureProblem {
  for (let at = 2; at + 9 < file.length; ) {
    if (file.big(at, 1) !== 0xff) return 'broken'
    const marker = file.big(at + 1, 1)
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) {
      return { type: 'image/jpeg', width: file.big(at + 7, 2), height: file.big(at + 5, 2) }
    } else if (marker === 0xda || marker === 0xd9) return 'broken'
    else at += 2 + Math.max(2, file.big(at + 2, 2))
  }
  return 'broken'
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Bytes that are not there read as 0. */
class Reader {
  readonly length: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.length = bytes.length
  }

  text(at: number, length: number): string {
    return String.fromCharCode(...this.#bytes.subarray(at, at + length))
  }

  big(at: number, length: number): number {
    return [...this.#bytes.subarray(at, at + length)].reduce((sum, byte) => sum * 256 + byte, 0)
  }

  little(at: number, length: number): number {
    return [...this.#bytes.subarray(at, at + length)].reduceRight((sum, byte) => sum * 256 + byte, 0)
  }
}
