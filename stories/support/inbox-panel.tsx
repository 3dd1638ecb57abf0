import { type ReactNode, useState, useSyncExternalStore } from 'react'
import type { ReceivedMail } from './inbox.ts'
import { useStoryWorld } from './story-frame.tsx'

/** The mails of every address, as their owners get them. */
export function InboxPanel(): ReactNode {
  const { inbox } = useStoryWorld().account
  const mails = useSyncExternalStore(inbox.subscribe, inbox.getMails, inbox.getMails)
  return (
    <section className="panel" aria-labelledby="inbox">
      <h2 id="inbox">Inbox</h2>
      {mails.length === 0 ? (
        <p className="panel-quiet">Mail to any address arrives here, and goes nowhere else.</p>
      ) : (
        <ul className="mails">
          {mails.map((mail) => (
            <Mail key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Mail({ mail }: { mail: ReceivedMail }): ReactNode {
  const [copied, setCopied] = useState(false)
  const { code } = mail
  const copy = () => {
    // Where the clipboard is refused, the code can still be read.
    void navigator.clipboard?.writeText(code).catch(() => undefined)
    setCopied(true)
  }
  return (
    <li className="mail">
      <p className="mail-head">
        <span>{mail.to}</span>
        <time dateTime={new Date(mail.receivedAt).toISOString()}>
          {new Date(mail.receivedAt).toLocaleTimeString()}
        </time>
      </p>
      <p className="mail-subject">{mail.subject}</p>
      <p className="mail-text">{mail.text}</p>
      <button type="button" className="panel-button" onClick={copy}>
        {copied ? `${code} is copied` : `Copy ${code}`}
      </button>
    </li>
  )
}
