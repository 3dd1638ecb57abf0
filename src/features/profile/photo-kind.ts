import type { ChangeKind } from '../../change/change-kind.ts'
import { type ProfileDraft, profileKind } from './profile-kind.ts'

/** What the host is told of a picture. */
export interface PhotoTold {
  /** Its address; `null`: it was removed. */
  photo: string | null
}

/** The profile's change, of the picture alone. The address is in the draft: a lost change uploads nothing again. */
export const photoKind: ChangeKind<ProfileDraft, object, object, PhotoTold> = {
  ...profileKind,
  name: 'photo',
  tells: ({ changes }) => ({ photo: changes.photo || null }),
}
