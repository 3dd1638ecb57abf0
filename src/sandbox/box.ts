/** Keeps what a default sender delivers, and tells who listens. */
export interface Box<Message> {
  readonly messages: readonly Message[]
  deliver: (message: Message) => void
  /** Calls `listener` with each message that arrives, until the returned function is called. */
  subscribe: (listener: (message: Message) => void) => () => void
}

export function createBox<Message>(): Box<Message> {
  const messages: Message[] = []
  const listeners = new Set<(message: Message) => void>()
  return {
    messages,
    deliver(message) {
      messages.push(message)
      for (const listener of [...listeners]) listener(message)
    },
    subscribe(listener) {
      // A wrapper of its own, so that one function may listen twice.
      const heard = (message: Message) => listener(message)
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
  }
}
