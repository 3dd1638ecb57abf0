import { BindEmailForm, ChangeEmailWizard, UnbindEmailForm } from 'genauth-account-ui'
import { type ReactNode, useState } from 'react'
import { OLD } from './story-account.ts'
import type { Told } from './workbench.tsx'
import './settings-page.css'

type Editor = 'bind' | 'change' | 'unbind'

/** A product's settings page, with all components where they belong. */
export function SettingsPage({ told }: { told: Told }): ReactNode {
  const [email, setEmail] = useState<string | null>(OLD)
  const [editor, setEditor] = useState<Editor | null>(null)
  const close = () => setEditor(null)
  const { onBound, onChanged, onUnbound, onCancelled, ...others } = told(
    'onBound',
    'onChanged',
    'onUnbound',
    'onUnconfirmed',
    'onWrongFlow',
    'onStep',
    'onError',
    'onCancelled',
  )
  const shared = {
    ...others,
    onCancelled: () => {
      onCancelled()
      close()
    },
  }

  return (
    <div className="settings">
      <h1>Account</h1>
      <div className="settings-row">
        <div>
          <p className="settings-name">Email</p>
          <p className="settings-value">{email ?? 'None yet'}</p>
        </div>
        <div className="settings-buttons">
          {email === null ? (
            <OpenButton editor="bind" open={editor} onOpen={setEditor}>
              Add
            </OpenButton>
          ) : (
            <>
              <OpenButton editor="change" open={editor} onOpen={setEditor}>
                Change
              </OpenButton>
              <OpenButton editor="unbind" open={editor} onOpen={setEditor}>
                Remove
              </OpenButton>
            </>
          )}
        </div>
      </div>
      {editor === 'bind' && (
        <BindEmailForm
          {...shared}
          onBound={(binding) => {
            onBound(binding)
            setEmail(binding.email)
          }}
        />
      )}
      {editor === 'change' && (
        <ChangeEmailWizard
          {...shared}
          oldMailboxHelp="Write to support, from the phone number of your account."
          onChanged={(change) => {
            onChanged(change)
            setEmail(change.to)
          }}
        />
      )}
      {editor === 'unbind' && (
        <UnbindEmailForm
          {...shared}
          onUnbound={(removal) => {
            onUnbound(removal)
            setEmail(null)
          }}
        />
      )}
      <div className="settings-row">
        <div>
          <p className="settings-name">Phone</p>
          <p className="settings-value">138 0000 0001</p>
        </div>
      </div>
    </div>
  )
}

interface OpenButtonProps {
  editor: Editor
  open: Editor | null
  onOpen: (editor: Editor) => void
  children: string
}

function OpenButton({ editor, open, onOpen, children }: OpenButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="panel-button"
      aria-expanded={open === editor}
      onClick={() => onOpen(editor)}
    >
      {children}
    </button>
  )
}
