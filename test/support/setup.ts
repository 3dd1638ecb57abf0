import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

const silenced = ['error', 'warn', 'log', 'info', 'debug'] as const

beforeEach(() => {
  for (const method of silenced) vi.spyOn(console, method)
})

afterEach(() => {
  cleanup()
  // Nothing this library does may reach the console: it is where secrets leak.
  for (const method of silenced) expect(console[method], `console.${method}`).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
