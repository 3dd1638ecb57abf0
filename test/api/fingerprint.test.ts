// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fingerprint } from '../../src/api/fingerprint.ts'

const token = fc.stringMatching(/^[\w.-]{1,200}$/)

it('tells texts apart that differ in one place, in their order or in their length', () => {
  fc.assert(
    fc.property(token, fc.nat(199), (text, place) => {
      const at = place % text.length
      const changed = `${text.slice(0, at)}~${text.slice(at + 1)}`
      const others = [changed, `${text}~`, text.slice(1), `~${text}`]
      expect(others.map(fingerprint)).not.toContain(fingerprint(text))
    }),
  )
  expect(fingerprint('access-12')).not.toBe(fingerprint('access-21'))
  expect(fingerprint('')).not.toBe(fingerprint('\0'))
})

it('is a number, so that no text can be read from it', () => {
  expect(fingerprint('a secret access token')).toSatisfy(Number.isSafeInteger)
})
