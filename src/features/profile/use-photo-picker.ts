'use client'

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useAccount } from '../../account/provider.tsx'
import type { AccountSession } from '../../account/session.ts'
import { uploadPhoto } from '../../api/photo.ts'
import { photoCrop } from './photo-parts.ts'
import {
  createPhotoPicker,
  type PhotoPickerState,
  type PhotoPickerVerbs,
  type UploadPhoto,
} from './photo-picker.ts'

export interface UsePhotoPicker extends PhotoPickerState, PhotoPickerVerbs {
  /** Whether a picture can be uploaded at all. */
  canUpload: boolean
}

/**
 * Chooses, crops and uploads a picture.
 *
 * @param owner another value for another person: what was chosen before is dropped
 * @param uploaded a picture is uploaded, and not yet the account's
 */
export function usePhotoPicker(
  upload: UploadPhoto | undefined,
  owner: unknown,
  uploaded: (url: string) => void,
): UsePhotoPicker {
  const { session } = useAccount()
  const latest = useRef({ upload, uploaded })
  latest.current = { upload, uploaded }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person gets a picker of their own
  const picker = useMemo(
    () =>
      createPhotoPicker({
        prepare: photoCrop.load,
        upload: (file, options) => (latest.current.upload ?? byService(session))(file, options),
        uploaded: (url) => latest.current.uploaded(url),
      }),
    [session, owner],
  )
  useEffect(() => () => picker.stop(), [picker])
  const { getSnapshot, subscribe, stop: _, ...verbs } = picker
  const state = useSyncExternalStore(subscribe, getSnapshot, getSnapshot)
  return { ...state, ...verbs, canUpload: upload !== undefined || session.offers(uploadPhoto.name) }
}

function byService(session: AccountSession): UploadPhoto {
  return async (file, { signal }) => {
    const { value, error } = await session.request(uploadPhoto, { file }, { signal })
    if (error !== undefined) throw error
    return value.url
  }
}
