import type { ComponentType } from 'react'

/** A component whose code is fetched when somebody is about to use it. */
export interface FlowPart<Props> {
  /** The component, once it is here. */
  get(): ComponentType<Props> | null
  /** Fetches it. Where that fails, the next call tries again. */
  load(): Promise<void>
}

/**
 * @param fetchPart a dynamic import, e.g. `() => import('./password-form.tsx').then((module) => module.PasswordForm)`
 */
export function flowPart<Props>(fetchPart: () => Promise<ComponentType<Props>>): FlowPart<Props> {
  let part: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null

  async function fetchNow(): Promise<void> {
    try {
      part = await fetchPart()
    } finally {
      loading = null
    }
  }

  return {
    get: () => part,
    load() {
      if (part !== null) return Promise.resolve()
      loading ??= fetchNow()
      return loading
    },
  }
}
