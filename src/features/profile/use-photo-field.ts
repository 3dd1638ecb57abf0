'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import { nameOf } from './person-name.ts'
import { type PhotoTold, photoKind } from './photo-kind.ts'
import type { UploadPhoto } from './photo-picker.ts'
import type { ProfileDraft } from './profile-kind.ts'
import { type UsePhotoPicker, usePhotoPicker } from './use-photo-picker.ts'

export interface PhotoFieldOptions extends ChangeEvents {
  /** Puts pictures into a storage of yours, and resolves to the `https:` address. @default GenAuth's own upload */
  uploadPhoto?: UploadPhoto
  /** The profile has the picture, or has none any more. Called once, also when the screen is gone by then. */
  onSaved?: (saved: PhotoTold) => void
  /** A reply was lost, and the account does not tell whether the picture was saved. */
  onUnconfirmed?: (unsaved: PhotoTold) => void
}

export interface UsePhotoField extends UseChange<ProfileDraft, object> {
  /** From a file to an uploaded picture. Once one is uploaded, it is saved. */
  picker: UsePhotoPicker
  /** The address of the profile's picture; empty: none. */
  photo: string
  /** An address that is not saved yet; an empty one takes the picture away. `null`: there is nothing to save. */
  unsaved: string | null
  /** Whose picture it is, for initials: a name, else what else the person is called. */
  name: string
  /** Saves `unsaved` once more. Nothing is uploaded again. */
  save(): void
  /** Takes the picture away. */
  remove(): void
  /** Forgets `unsaved`. */
  discard(): void
}

/**
 * The profile's picture without our looks.
 *
 * @example
 * const { photo, picker, remove } = usePhotoField()
 * picker.choose(files)
 */
export function usePhotoField(options: PhotoFieldOptions = {}): UsePhotoField {
  const { uploadPhoto, onSaved: onSuccess, ...events } = options
  const flow = useChange(photoKind, { ...events, onSuccess })
  const { state } = flow
  const account = state.step === 'done' ? state.now : 'account' in state ? state.account : null
  const photo = account?.details?.photo ?? ''
  const wanted = state.step === 'draft' ? state.draft.changes.photo : undefined
  const unsaved = wanted === undefined || wanted === photo ? null : wanted

  function enter(next: string): void {
    if (state.step === 'done') flow.reopen()
    flow.enter({ changes: { photo: next } })
  }
  const picker = usePhotoPicker(uploadPhoto, flow.generation, enter)

  return {
    ...flow,
    picker,
    photo,
    unsaved,
    name: nameOf(account),
    save() {
      if (unsaved !== null) enter(unsaved)
    },
    remove: () => enter(''),
    discard: flow.cancel,
  }
}
