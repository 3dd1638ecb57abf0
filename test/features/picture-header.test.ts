// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { MAX_BYTES, readHeader } from '../../src/features/profile/picture-header.ts'
import {
  avif,
  empty,
  fake,
  gifHeader,
  heic,
  jpegHeader,
  png,
  pngHeader,
  svg,
  webpHeaders,
  withExif,
} from '../support/pictures.ts'

const sizes: [number, number][] = [
  [1, 1],
  [640, 480],
  [4000, 3000],
  [8000, 6000],
]

describe('the header of a picture', () => {
  it.each(sizes)('tells the size in every form: %i × %i', (width, height) => {
    expect(readHeader(pngHeader(width, height))).toEqual({ type: 'image/png', width, height })
    for (const version of ['87a', '89a'])
      expect(readHeader(gifHeader(width, height, version))).toEqual({ type: 'image/gif', width, height })
    expect(readHeader(jpegHeader(width, height))).toEqual({ type: 'image/jpeg', width, height })
    for (const make of Object.values(webpHeaders))
      expect(readHeader(make(width, height))).toEqual({ type: 'image/webp', width, height })
  })

  it('is that of whole pictures too, and of one with 48 megapixels', () => {
    expect(readHeader(png(3, 2))).toEqual({ type: 'image/png', width: 3, height: 2 })
    const large = png(8000, 6000)
    expect(large.length).toBeLessThan(500_000)
    expect(readHeader(large)).toEqual({ type: 'image/png', width: 8000, height: 6000 })
  })

  it('is found behind what a camera writes first', () => {
    const jpeg = withExif(jpegHeader(30, 20))
    expect(readHeader(jpeg)).toEqual({ type: 'image/jpeg', width: 30, height: 20 })
  })

  it.each([
    ['a PNG', pngHeader(50_000, 50_000)],
    ['a JPEG', jpegHeader(65_535, 65_535)],
    ['a GIF', gifHeader(65_535, 65_535)],
    ['a WebP', webpHeaders.VP8X(16_777_216, 16_777_216)],
    ['one just too large', pngHeader(50_000_001, 1)],
  ])('gives a bomb away before it is decoded: %s', (_, file) =>
    expect(readHeader(file)).toBe('tooManyPixels'),
  )

  it('lets just 50 megapixels through', () =>
    expect(readHeader(pngHeader(50_000_000, 1))).toMatchObject({ width: 50_000_000 }))

  it.each([
    ['an empty file', empty, 'empty'],
    ['a drawing', svg, 'svg'],
    ['a drawing without a declaration', new TextEncoder().encode('\ufeff <svg>'), 'svg'],
    ['a photo of an iPhone', heic, 'heic'],
    ['a form that no browser of ours writes', avif, 'notPicture'],
    ['a page with the name of a picture', fake, 'notPicture'],
    ['a text about drawings', new TextEncoder().encode('how to write <svg>'), 'notPicture'],
    ['a PNG that ends at once', png(3, 2).subarray(0, 12), 'broken'],
    ['a PNG without a size', pngHeader(0, 7), 'broken'],
    ['a WebP that is none', new TextEncoder().encode('RIFF....WEBPJUNK'), 'broken'],
    ['a JPEG that ends before its size', jpegHeader(3, 2).subarray(0, 70_000), 'broken'],
    [
      'a JPEG whose picture begins before its size',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xda, ...Array(20).fill(0)),
      'broken',
    ],
    [
      'a JPEG with something else in it',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 2, ...Array(20).fill(1)),
      'broken',
    ],
    [
      'a JPEG whose segment has no length',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...Array(20).fill(0)),
      'broken',
    ],
    ['a file that is too long', new Uint8Array(MAX_BYTES + 1), 'tooLarge'],
  ])('says what is wrong with %s', (_, file, problem) => expect(readHeader(file)).toBe(problem))

  it('is read from every beginning of a file without a fault', () => {
    for (const file of [
      png(3, 2),
      withExif(jpegHeader(3, 2, { before: [] })),
      webpHeaders.VP8L(3, 2),
      heic,
      svg,
    ])
      for (let length = 0; length < file.length; length += 1)
        expect(readHeader(file.subarray(0, length))).toBeDefined()
  })
})
