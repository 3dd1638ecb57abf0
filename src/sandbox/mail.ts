import { createBox } from './box.ts'

/** A passcode on its way to somebody's inbox. */
export interface SandboxMail {
  to: string
  /** GenAuth channel, e.g. `CHANNEL_BIND_EMAIL`. */
  channel: string
  code: string
  subject: string
  text: string
}

/** Delivers a mail, or throws: then the send is refused and not charged. */
export type SandboxMailer = (mail: SandboxMail) => void | Promise<void>

/** A mailer that keeps what it delivers. */
export interface Mailbox {
  readonly mails: readonly SandboxMail[]
  deliver: SandboxMailer
  /** The newest code that arrived at an address. Throws when none did. */
  codeFor(address: string): string
  /** Calls `listener` with each mail that arrives, until the returned function is called. */
  subscribe(listener: (mail: SandboxMail) => void): () => void
}

export function createMailbox(): Mailbox {
  const { messages: mails, deliver, subscribe } = createBox<SandboxMail>()
  return {
    mails,
    deliver,
    subscribe,
    codeFor(address) {
      const mail = mails.findLast(({ to }) => to.toLowerCase() === address.toLowerCase())
      if (mail === undefined) throw new Error(`No mail has arrived at ${address}`)
      return mail.code
    },
  }
}

interface MailOrder {
  to: string
  channel: string
  code: string
  /** Seconds. */
  lifetime: number
  language: 'zh-CN' | 'en-US'
}

export function composeMail({ to, channel, code, lifetime, language }: MailOrder): SandboxMail {
  const minutes = Math.max(1, Math.round(lifetime / 60))
  return language === 'zh-CN'
    ? {
        to,
        channel,
        code,
        subject: `您的验证码：${code}`,
        text: `验证码：${code}，${minutes} 分钟内有效。若非本人操作，请忽略此邮件。`,
      }
    : {
        to,
        channel,
        code,
        subject: `${code} is your verification code`,
        text: `Your verification code is ${code}. It is valid for ${minutes} minutes.\n\nIf you did not ask for it, you can ignore this mail.`,
      }
}
