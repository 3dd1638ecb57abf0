'use client'

import { type ReactNode, useEffect } from 'react'
import { nameOf } from './person-name.ts'
import { PhotoChoice } from './photo-choice.tsx'
import type { UploadPhoto } from './photo-picker.ts'
import { usePhotoPicker } from './use-photo-picker.ts'
import type { ProfileFieldState, UseProfileForm } from './use-profile-form.ts'
import { useProfileWords } from './use-profile-words.ts'

export interface PhotoControlProps {
  flow: UseProfileForm
  field: ProfileFieldState
  label: string
  error: string | undefined
  uploadPhoto: UploadPhoto | undefined
  /** A picture is chosen and not uploaded yet, or that is over. */
  onPicking: (isPicking: boolean) => void
}

/** The picture as a field of a profile: uploaded at once, and saved with the other fields. */
export function PhotoControl(props: PhotoControlProps): ReactNode {
  const { flow, field, label, error, uploadPhoto, onPicking } = props
  const { photo: text } = useProfileWords().words
  const { form, state, generation, pending } = flow
  const put = (url: string) => form.setValue(field.id, url)
  const picker = usePhotoPicker(uploadPhoto, generation, put)
  const isPicking = picker.picking.at !== 'rest'
  useEffect(() => {
    onPicking(isPicking)
    if (!isPicking) form.clearErrors(field.id)
    return () => onPicking(false)
  }, [isPicking, onPicking, form, field.id])
  const url = form.getValues(field.id) ?? field.saved
  return (
    <>
      <PhotoChoice
        picker={picker}
        url={url}
        name={nameOf('account' in state ? state.account : null)}
        isBusy={pending !== null}
        onRemove={() => put('')}
        label={label}
        error={error}
      />
      {field.isDirty && !isPicking && (
        <p className="acct-field-hint">{url === '' ? text.unsavedNone : text.unsaved}</p>
      )}
    </>
  )
}
