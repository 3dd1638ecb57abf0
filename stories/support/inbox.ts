import type { SandboxMail, SandboxText } from 'genauth-account-ui/sandbox'

/** A mail, or a text, which has no subject. */
type Message = SandboxMail | (SandboxText & { subject?: undefined })

export type ReceivedMessage = Message & {
  id: number
  /** Wall time. */
  receivedAt: number
}

/** What has arrived, newest first, for a component to follow. */
export interface Inbox {
  receive(message: Message): void
  getMessages(): readonly ReceivedMessage[]
  subscribe(listener: () => void): () => void
}

export function createInbox(clock: { wall(): number }): Inbox {
  const listeners = new Set<() => void>()
  let messages: readonly ReceivedMessage[] = []
  return {
    receive(message) {
      messages = [{ ...message, id: messages.length + 1, receivedAt: clock.wall() }, ...messages]
      for (const listener of listeners) listener()
    },
    getMessages: () => messages,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
