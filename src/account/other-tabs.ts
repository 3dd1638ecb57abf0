/** Tells the origin's other tabs that the account was changed. Nothing of the account is in the message. */
export interface OtherTabs {
  /** Another tab may have changed the account. */
  listen(listener: () => void): () => void
  tell(): void
}

const NAME = 'genauth-account-ui'

export function createOtherTabs(): OtherTabs {
  const listeners = new Set<() => void>()
  let channel: BroadcastChannel | null = null

  const open = () => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME))

  return {
    listen(listener) {
      channel ??= open()
      if (channel !== null) {
        channel.onmessage = () => {
          for (const hear of [...listeners]) hear()
        }
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        channel?.close()
        channel = null
      }
    },
    tell() {
      // A channel does not hear itself, and where nobody listens here one is opened for the moment.
      const mouth = channel ?? open()
      mouth?.postMessage('changed')
      if (mouth !== channel) mouth?.close()
    },
  }
}
