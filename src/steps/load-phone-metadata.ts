export type PhoneMetadata = typeof import('./phone-metadata.ts')

let loaded: PhoneMetadata | null = null
let isAsked = false
const listeners = new Set<() => void>()

/** What is known about the world's numbers; `null`: it was not loaded yet, or could not be. */
export const phoneMetadata = (): PhoneMetadata | null => loaded

/** Loads it, once. Where that fails, numbers go as they were typed, and the next one who asks tries again. */
export function loadPhoneMetadata(): void {
  if (isAsked) return
  isAsked = true
  import('./phone-metadata.ts').then(
    (module) => {
      loaded = module
      for (const listener of listeners) listener()
    },
    () => {
      isAsked = false
    },
  )
}

/** For `useSyncExternalStore`. */
export function onPhoneMetadata(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
