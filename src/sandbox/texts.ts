import { createBox } from './box.ts'
import { e164, phoneIn } from './phones.ts'

/** A passcode on its way to somebody's phone. */
export interface SandboxText {
  /** E.164, e.g. `+8613800000000`. */
  to: string
  /** GenAuth channel, e.g. `CHANNEL_BIND_PHONE`. */
  channel: string
  code: string
  text: string
}

/** Delivers a text message, or throws: then the send is refused and not charged. */
export type SandboxSmsSender = (text: SandboxText) => void | Promise<void>

/** An SMS sender that keeps what it delivers. */
export interface Phonebox {
  readonly texts: readonly SandboxText[]
  deliver: SandboxSmsSender
  /**
   * The newest code that arrived at a number. Throws when none did.
   * @param phone with `+` and the country code, or the digits of a number in mainland China
   */
  codeFor(phone: string): string
  /** Calls `listener` with each text that arrives, until the returned function is called. */
  subscribe(listener: (text: SandboxText) => void): () => void
}

export function createPhonebox(): Phonebox {
  const { messages: texts, deliver, subscribe } = createBox<SandboxText>()
  return {
    texts,
    deliver,
    subscribe,
    codeFor(phone) {
      const read = phoneIn(phone)
      const wanted = read.number.startsWith('+') ? read.number : e164(read)
      const text = texts.findLast(({ to }) => to === wanted)
      if (text === undefined) throw new Error(`No text has arrived at ${phone}`)
      return text.code
    },
  }
}

interface TextOrder {
  to: string
  channel: string
  code: string
  /** Seconds. */
  lifetime: number
  language: 'zh-CN' | 'en-US'
}

export function composeText({ to, channel, code, lifetime, language }: TextOrder): SandboxText {
  const minutes = Math.max(1, Math.round(lifetime / 60))
  const text =
    language === 'zh-CN'
      ? `验证码 ${code}，${minutes} 分钟内有效，请勿告诉他人。`
      : `${code} is your verification code, valid for ${minutes} min. Tell it to nobody.`
  return { to, channel, code, text }
}
