// @vitest-environment node
import { expect, it } from 'vitest'
import { createCooldowns } from '../../src/flow/cooldowns.ts'
import { secondsLeft } from '../../src/flow/deadline.ts'

const at = (monotonic: number, wall = monotonic) => ({ monotonic, wall })

it('lasts a minute from the send, for each address and purpose by itself', () => {
  const cooldowns = createCooldowns()
  const started = cooldowns.start('bind ada', at(0))
  expect(secondsLeft(started, at(0))).toBe(60)
  expect(cooldowns.read('bind ada', at(59_999))).toBe(started)
  expect(cooldowns.read('bind eve', at(0))).toBeNull()
  expect(cooldowns.read('bind ada', at(60_000))).toBeNull()
})

it('is over for good once it was over', () => {
  const cooldowns = createCooldowns()
  cooldowns.start('bind ada', at(0))
  expect(cooldowns.read('bind ada', at(60_000, 0))).toBeNull()
  expect(cooldowns.read('bind ada', at(0))).toBeNull()
})

it('starts anew with another send, and not at all when nothing was sent', () => {
  const cooldowns = createCooldowns()
  cooldowns.start('bind ada', at(0))
  cooldowns.start('bind eve', at(0))
  const again = cooldowns.start('bind ada', at(30_000))
  expect(cooldowns.read('bind ada', at(61_000))).toBe(again)
  cooldowns.cancel('bind ada')
  expect(cooldowns.read('bind ada', at(31_000))).toBeNull()
  expect(cooldowns.read('bind eve', at(31_000))).not.toBeNull()
})

it('knows what is known of a code, until the next one goes out', () => {
  const cooldowns = createCooldowns()
  cooldowns.mark('bind ada', 'used')
  expect(cooldowns.codeOf('bind ada')).toBeUndefined()
  cooldowns.start('bind ada', at(0))
  expect(cooldowns.codeOf('bind ada')).toBe('maybe')
  cooldowns.mark('bind ada', 'sent')
  expect(cooldowns.codeOf('bind ada')).toBe('sent')
  cooldowns.mark('bind ada', 'used')
  expect([cooldowns.codeOf('bind ada'), cooldowns.codeOf('bind eve')]).toEqual(['used', undefined])
  cooldowns.start('bind ada', at(60_000))
  expect(cooldowns.codeOf('bind ada')).toBe('maybe')
})
