import type { SandboxMail } from 'genauth-account-ui/sandbox'

export interface ReceivedMail extends SandboxMail {
  id: number
  /** Wall time. */
  receivedAt: number
}

/** What has arrived, newest first, for a component to follow. */
export interface Inbox {
  receive(mail: SandboxMail): void
  getMails(): readonly ReceivedMail[]
  subscribe(listener: () => void): () => void
}

export function createInbox(clock: { wall(): number }): Inbox {
  const listeners = new Set<() => void>()
  let mails: readonly ReceivedMail[] = []
  return {
    receive(mail) {
      mails = [{ ...mail, id: mails.length + 1, receivedAt: clock.wall() }, ...mails]
      for (const listener of listeners) listener()
    },
    getMails: () => mails,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
