const events = ['visibilitychange', 'resume'] as const
const windowEvents = ['focus', 'pageshow'] as const

/** Calls back when the page comes back to life: timers may have slept, so whatever shows time must look again. */
export function onWake(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined
  for (const event of events) document.addEventListener(event, listener)
  for (const event of windowEvents) window.addEventListener(event, listener)
  return () => {
    for (const event of events) document.removeEventListener(event, listener)
    for (const event of windowEvents) window.removeEventListener(event, listener)
  }
}

/** Calls back when the device is connected again. */
export function onOnline(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined
  window.addEventListener('online', listener)
  return () => window.removeEventListener('online', listener)
}
