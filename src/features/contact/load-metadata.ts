export type Metadata = typeof import('./phone-metadata.ts')

let loaded: Metadata | null = null
let isAsked = false
const listeners = new Set<() => void>()

/** What is known about the world's numbers; `null`: it was not loaded yet, or could not be. */
export const metadata = (): Metadata | null => loaded

/** Loads it, once. Where that fails, numbers go as they were typed, and the next one who asks tries again. */
export function loadMetadata(): void {
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
export function onMetadata(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
