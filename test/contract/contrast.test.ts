import { expect, it } from 'vitest'
import { contrastRatio, formatRatio, type Rgb, toHex } from '../../stories/studio/contrast.ts'

const white: Rgb = [255, 255, 255]

/** Known from WCAG's own text, and from the greys that are just enough and just not. */
it.each<[Rgb, Rgb, number]>([
  [[0, 0, 0], white, 21],
  [white, white, 1],
  [[118, 118, 118], white, 4.54],
  [[119, 119, 119], white, 4.48],
  [[148, 148, 148], white, 3.03],
  [[149, 149, 149], white, 2.995],
  [[255, 0, 0], white, 4],
  [[0, 0, 255], [0, 0, 0], 2.44],
])('the contrast of %j on %j is %d', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2)
  expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2)
})

it('never rounds a ratio up to a pass', () => {
  expect(formatRatio(4.48)).toBe('4.4')
  expect(formatRatio(4.5)).toBe('4.5')
})

it('writes a colour as a colour field wants it', () => {
  expect(toHex([0, 10, 255])).toBe('#000aff')
})
