/** The other tabs of one world. Without it, worlds of one process would hear each other. */
export interface ModelTabs {
  /** Another tab has changed the account, and says so. */
  tell(): void
  close(): void
}

/** Gives the process channels on which only tabs of this world are heard, and the page first of all. */
export function openTabs(): ModelTabs {
  const before = globalThis.BroadcastChannel
  const open = new Set<Channel>()

  class Channel extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null
    constructor(readonly name: string) {
      super()
      open.add(this)
    }
    postMessage(data: unknown): void {
      for (const other of open) {
        if (other !== this && other.name === this.name) queueMicrotask(() => hear(other, data))
      }
    }
    close(): void {
      open.delete(this)
    }
  }

  const hear = (channel: Channel, data: unknown) => channel.onmessage?.(new MessageEvent('message', { data }))
  // SAFETY: it has what the library uses of a channel.
  globalThis.BroadcastChannel = Channel as unknown as typeof BroadcastChannel
  return {
    tell() {
      for (const name of new Set([...open].map((channel) => channel.name))) {
        const mouth = new Channel(name)
        mouth.postMessage('changed')
        mouth.close()
      }
    },
    close() {
      globalThis.BroadcastChannel = before
    },
  }
}
