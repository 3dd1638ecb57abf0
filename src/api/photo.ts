import * as z from 'zod/mini'
import type { Operation } from './operation.ts'

/** A picture to be kept by the service. */
export interface PhotoUpload {
  /** JPEG, PNG, GIF or WebP. */
  file: Blob
}

/** Where an uploaded picture is. Nothing of the account is changed by that: `updateProfile({ photo: url })` is. */
export interface UploadedPhoto {
  /** Its `http` or `https` address. */
  url: string
}

const uploadedSchema = z.object({ url: z.string() })

/** Uploads a picture. A second time harms nobody: there is one more file then. */
export const uploadPhoto: Operation<PhotoUpload, UploadedPhoto> = {
  name: 'photo.upload',
  method: 'POST',
  path: '/api/v2/upload?folder=photos',
  body({ file }) {
    const form = new FormData()
    form.append('file', file, `photo.${file.type.replace(/^.*\//, '')}`)
    return form
  },
  read: readUploaded,
  replayable: true,
  patient: true,
  means: { 400: 'file_unusable', 413: 'file_unusable' },
}

function readUploaded(data: unknown): UploadedPhoto | null {
  const { success, data: uploaded } = uploadedSchema.safeParse(data)
  return success && isWebAddress(uploaded.url) ? { url: uploaded.url } : null
}

/** Whether a picture may be shown from there: an address of another kind may run code. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
