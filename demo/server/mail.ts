import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { SandboxMailer } from '../../src/sandbox/index.ts'

/** A mail as it arrived over SMTP. */
export interface ArrivedMail {
  id: number
  to: string
  subject: string
  text: string
  /** Epoch milliseconds. */
  receivedAt: number
}

export interface Inbox {
  /** `smtp://…` to deliver to. */
  url: string
  /** Delivers to this server. */
  deliver: SandboxMailer
  /** Newest first. */
  mails(): ArrivedMail[]
  close(): Promise<void>
}

const KEPT = 200
/** This server takes no longer one for a recipient, though an address may have one character more. */
const LONGEST_RECIPIENT = 253
const STAND_IN = 'long-address@lumen.example'

/** A real SMTP server on a free loopback port that keeps what arrives. */
export async function startInbox(): Promise<Inbox> {
  const mails: ArrivedMail[] = []
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    async onData(stream, session, done) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const mail = await PostalMime.parse(Buffer.concat(chunks))
      for (const { address } of session.envelope.rcptTo) {
        count += 1
        mails.unshift({
          id: count,
          to: address === STAND_IN ? (mail.to?.[0]?.address ?? '') : address,
          subject: mail.subject ?? '',
          text: mail.text?.trim() ?? '',
          receivedAt: Date.now(),
        })
      }
      mails.length = Math.min(mails.length, KEPT)
      done()
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // SAFETY: a listening TCP server has an address with a port.
  const { port } = server.server.address() as AddressInfo
  const url = `smtp://127.0.0.1:${port}`
  return {
    url,
    deliver: smtpMailer(url, (to) => (to.length > LONGEST_RECIPIENT ? STAND_IN : to)),
    mails: () => [...mails],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/**
 * Delivers the sandbox's mail over SMTP.
 *
 * @param recipientOf whom the server is told that a mail is for
 */
export function smtpMailer(url: string, recipientOf = (to: string) => to): SandboxMailer {
  const limits = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 }
  const from = 'no-reply@lumen.example'
  const transport = createTransport({ url, ...limits }, { from: `"Lumen accounts" <${from}>` })
  return async ({ to, subject, text }) =>
    void (await transport.sendMail({ to, subject, text, envelope: { from, to: recipientOf(to) } }))
}
