import { type Ref, useImperativeHandle, useRef } from 'react'

export interface ReauthDialogHandle {
  /** Has the user sign in again; resolves to whether they did. */
  ask(): Promise<boolean>
}

interface ReauthDialogProps {
  ref: Ref<ReauthDialogHandle>
  name: string
  signInAgain: () => Promise<void>
}

/** How this product signs somebody in again without leaving the page. */
export function ReauthDialog({ ref, name, signInAgain }: ReauthDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const answer = useRef<(signedIn: boolean) => void>(() => undefined)
  useImperativeHandle(ref, () => ({
    ask: () =>
      new Promise((resolve) => {
        answer.current = resolve
        if (dialog.current === null) return
        // Escape leaves the answer of the time before.
        dialog.current.returnValue = ''
        dialog.current.showModal()
      }),
  }))

  return (
    <dialog
      ref={dialog}
      className="reauth"
      aria-labelledby="reauth"
      onClose={() => answer.current(dialog.current?.returnValue === 'signed-in')}
    >
      <h2 id="reauth">Sign in again</h2>
      <p>To change how you sign in, confirm that you are {name}.</p>
      <div className="row-actions">
        <button type="button" onClick={() => dialog.current?.close('')}>
          Not now
        </button>
        <button
          type="button"
          className="primary"
          onClick={() => void signInAgain().then(() => dialog.current?.close('signed-in'))}
        >
          Yes, it’s me
        </button>
      </div>
    </dialog>
  )
}
