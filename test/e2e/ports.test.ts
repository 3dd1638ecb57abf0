import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { listen } from '../../demo/server/listen.ts'

it('moves on to the next port when one is taken', async () => {
  const first = createServer()
  const second = createServer()
  const taken = await listen(first, 0)
  const port = await listen(second, taken)
  expect(port).toBeGreaterThan(taken)
  expect(port).toBeLessThan(taken + 20)
  first.close()
  second.close()
})
