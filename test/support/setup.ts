import { afterEach, beforeEach, expect, vi } from 'vitest'

const silenced = ['error', 'warn', 'log', 'info', 'debug'] as const

/** What is needed where there is a page, and slow to load where there is none. */
async function preparePage(): Promise<() => void> {
  await import('@testing-library/jest-dom/vitest')
  await import('./patience.ts')
  await import('./cheap-elements.ts')
  await import('./cheap-styles.ts')
  return (await import('@testing-library/react')).cleanup
}

const cleanup = typeof document === 'undefined' ? () => undefined : await preparePage()

/** What this library, or React Query for it, listens to beyond its own elements. */
const followed = new Map<EventTarget, string[]>()
if (typeof document !== 'undefined') {
  followed.set(window, ['visibilitychange', 'focus', 'pageshow', 'online', 'offline'])
  followed.set(document, ['visibilitychange', 'resume'])
}
const listening: { target: EventTarget; type: string; listener: unknown }[] = []

beforeEach(() => {
  for (const method of silenced) vi.spyOn(console, method)
  followListeners()
})

afterEach(() => {
  cleanup()
  const spoken = silenced.filter((method) => vi.mocked(console[method]).mock.calls.length > 0)
  const left = listening.splice(0).map(({ type }) => type)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  // Nothing this library does may reach the console: it is where secrets leak.
  expect(spoken, 'console output').toEqual([])
  expect(left, 'listeners left after unmounting').toEqual([])
})

function followListeners(): void {
  for (const [target, types] of followed) {
    const { addEventListener, removeEventListener } = target
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      if (types.includes(type)) listening.push({ target, type, listener })
      addEventListener.call(target, type, listener, options)
    })
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      const index = listening.findIndex(
        (one) => one.target === target && one.type === type && one.listener === listener,
      )
      if (index >= 0) listening.splice(index, 1)
      removeEventListener.call(target, type, listener, options)
    })
  }
}
