'use client'

import { type ReactNode, useState } from 'react'
import type { ChangeEvents } from '../../change/host.ts'
import { tell } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import { type DeletionDraft, type DeletionSecrets, deleteAccountKind } from './delete-account.ts'

/** Why your product does not let the account go; nothing, where it does. */
export type DeletionVeto = { blocked?: ReactNode } | undefined

export interface DeleteAccountOptions extends ChangeEvents {
  /**
   * Asked at the user's press, before any code is sent. `blocked` says why the account cannot go now, and is shown: a
   * subscription that runs, the last administrator of a team. A promise that rejects stops it too.
   */
  beforeDelete?: () => Promise<DeletionVeto> | DeletionVeto
  /**
   * The deletion is about to be sent. From now on a 401 may mean that it worked: a handler of yours that sends people to a
   * sign-in page has to wait until `onDeleted`, or until `onStep` tells of another step than `confirm` and `unconfirmed`.
   */
  onDeleting?: (deletion: { userId: string }) => void
  /**
   * The account is gone. Called once, also when the screen is gone by then. Clear what you keep of the user, and leave. What
   * your servers keep is deleted by a webhook of theirs: this page may be closed before it is called.
   */
  onDeleted?: (deletion: { userId: string }) => void
  /** A reply was lost, and it is not known whether the account is gone. Called once a reply. */
  onUnconfirmed?: (deletion: { userId: string }) => void
  /** Nothing can prove that the account is the user's: `proof_hidden` where the access token may not see what could. */
  onWrongFlow?: (wrong: { reason: 'no_proof' | 'proof_hidden' }) => void
}

export interface UseDeleteAccount extends UseChange<DeletionDraft, DeletionSecrets> {
  /** What `beforeDelete` said last, for `again` with `why: 'blocked'`. */
  blocked: ReactNode
}

/**
 * Deleting the account without our looks. Ask for a typed phrase besides, and put the focus on the way out at `confirm`.
 *
 * @example
 * const { state, enter, prove, commit, cancel } = useDeleteAccount({ onDeleted: () => signOut() })
 * if (state.step === 'draft') return <button onClick={() => enter(state.draft)}>Delete {state.draft.names[0]}</button>
 * if (state.step === 'prove') return <ProofForm by={state.draft.by} onSubmit={(code) => prove({ old: code })} />
 * if (state.step === 'confirm') return <Confirm onKeep={cancel} onDelete={() => commit()} />
 */
export function useDeleteAccount(options: DeleteAccountOptions = {}): UseDeleteAccount {
  const { beforeDelete, onDeleting, onDeleted, onUnconfirmed, onWrongFlow, onStep, onError, onCancelled } =
    options
  const [blocked, setBlocked] = useState<ReactNode>(null)

  async function allows(): Promise<boolean> {
    setBlocked(null)
    try {
      const { blocked: reason } = (await beforeDelete?.()) ?? {}
      setBlocked(reason)
      return reason === undefined || reason === null || reason === false
    } catch (error) {
      // Without an answer nothing is deleted; the fault is the host's to see.
      tell(() => {
        throw error
      })
      return false
    }
  }

  const flow = useChange(deleteAccountKind, {
    ...{ onStep, onError, onCancelled, onUnconfirmed },
    ...(beforeDelete && { allows }),
    onChanging: onDeleting,
    onSuccess: onDeleted,
    // SAFETY: these are the reasons of this kind.
    onUnfit: onWrongFlow as ((unfit: { reason: string }) => void) | undefined,
  })
  return { ...flow, blocked }
}
