import { type ReactNode, useState, useSyncExternalStore } from 'react'
import type { ReceivedMessage } from './inbox.ts'
import { useStoryWorld } from './story-frame.tsx'

/** The mails and texts of everybody, as they get them. */
export function InboxPanel(): ReactNode {
  const { inbox } = useStoryWorld().account
  const messages = useSyncExternalStore(inbox.subscribe, inbox.getMessages, inbox.getMessages)
  return (
    <section className="panel" aria-labelledby="inbox">
      <h2 id="inbox">Inbox</h2>
      {messages.length === 0 ? (
        <p className="panel-quiet">
          Mail to any address and texts to any number arrive here, and go nowhere else.
        </p>
      ) : (
        <ul className="mails">
          {messages.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Message({ message }: { message: ReceivedMessage }): ReactNode {
  const [copied, setCopied] = useState(false)
  const { code } = message
  const copy = () => {
    // Where the clipboard is refused, the code can still be read.
    void navigator.clipboard?.writeText(code).catch(() => undefined)
    setCopied(true)
  }
  return (
    <li className="mail">
      <p className="mail-head">
        <span>{message.to}</span>
        <time dateTime={new Date(message.receivedAt).toISOString()}>
          {new Date(message.receivedAt).toLocaleTimeString()}
        </time>
      </p>
      {message.subject !== undefined && <p className="mail-subject">{message.subject}</p>}
      <p className="mail-text">{message.text}</p>
      <button type="button" className="panel-button" onClick={copy}>
        {copied ? `${code} is copied` : `Copy ${code}`}
      </button>
    </li>
  )
}
