import { AccountError, isAccountError } from '../../api/account-error.ts'
import { isWebAddress } from '../../api/photo.ts'
import { centreSquare, fitSquare, type Square } from './photo-square.ts'
import { cutOut, encodePicture, openPicture } from './picture-canvas.ts'
import type { PictureProblem } from './picture-header.ts'

/** Puts a picture into a storage of yours. */
export type UploadPhoto = (
  /** A square of 512 pixels, WebP or JPEG, 200 kB at most, without anything that the camera wrote about it. */
  file: Blob,
  options: {
    /** Tells how much is sent, from 0 to 1. Without it the user sees that it goes on, and not how far. */
    onProgress: (part: number) => void
    /** The user has cancelled. */
    signal: AbortSignal
  },
) => Promise<string>

/** Where choosing a picture stands. `onlyFirst`: there were more files. */
export type PhotoPicking =
  | { readonly at: 'rest' }
  | { readonly at: 'opening' }
  | {
      readonly at: 'cropping'
      readonly picture: HTMLCanvasElement
      readonly square: Square
      readonly onlyFirst: boolean
    }
  /** `progress`: from 0 to 1; `null` where nobody tells. */
  | {
      readonly at: 'uploading'
      readonly picture: HTMLCanvasElement
      readonly square: Square
      readonly onlyFirst: boolean
      readonly progress: number | null
    }

export interface PhotoPickerState {
  /** Where it stands. */
  readonly picking: PhotoPicking
  /** What is wrong with the file. */
  readonly problem: PictureProblem | 'uploadFailed' | null
  /** Why the service did not take the picture. */
  readonly error: AccountError | null
  /** What was uploaded last, and where it is. */
  readonly uploaded: { readonly url: string; readonly picture: HTMLCanvasElement } | null
}

/** What a screen can do. What the moment does not offer does nothing. */
export interface PhotoPickerVerbs {
  /** Opens the first of these files. */
  choose(files: readonly Blob[]): void
  /** Which part of the picture is to be shown, as far as it goes. */
  crop(square: Square): void
  /** Uploads that part. */
  use(): void
  /** Ends whatever is under way; what the account has stays. */
  cancel(): void
  /** What went wrong does not hold any more. */
  dismissError(): void
}

export interface PhotoPicker extends PhotoPickerVerbs {
  getSnapshot(): PhotoPickerState
  subscribe(listener: () => void): () => void
  /** Ends everything: the screen is gone. */
  stop(): void
}

export interface PhotoPickerWork {
  /** Fetches what crops, where there is something to fetch. A failure leaves the middle of the picture. */
  prepare(): Promise<unknown>
  /** Rejects where the picture did not get there. */
  upload: UploadPhoto
  /** A picture is uploaded. Nothing of the account is changed yet. */
  uploaded(url: string): void
}

const atRest: PhotoPickerState = { picking: { at: 'rest' }, problem: null, error: null, uploaded: null }

/** From a file to the address of an uploaded picture. Answers to what the user has left are dropped. */
export function createPhotoPicker(work: PhotoPickerWork): PhotoPicker {
  const listeners = new Set<() => void>()
  let state = atRest
  let turn = new AbortController()

  function set(change: Partial<PhotoPickerState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function begin(picking: PhotoPicking): AbortSignal {
    turn.abort()
    turn = new AbortController()
    set({ picking, problem: null, error: null })
    return turn.signal
  }

  async function open(file: Blob, onlyFirst: boolean): Promise<void> {
    const signal = begin({ at: 'opening' })
    const [picture] = await Promise.all([openPicture(file), work.prepare().catch(() => undefined)])
    if (signal.aborted) return
    if (typeof picture === 'string') return set({ picking: { at: 'rest' }, problem: picture })
    set({ picking: { at: 'cropping', picture, square: centreSquare(picture), onlyFirst } })
  }

  async function upload(cropping: Extract<PhotoPicking, { at: 'cropping' }>): Promise<void> {
    const signal = begin({ ...cropping, at: 'uploading', progress: null })
    try {
      const picture = cutOut(cropping.picture, cropping.square)
      const file = await encodePicture(picture)
      if (signal.aborted) return
      const onProgress = (part: number) => {
        const { picking } = state
        if (signal.aborted || picking.at !== 'uploading') return
        set({ picking: { ...picking, progress: Math.min(1, Math.max(0, part)) } })
      }
      const url = await work.upload(file, { onProgress, signal })
      if (signal.aborted) return
      if (!isWebAddress(url)) throw new AccountError('ambiguous')
      set({ picking: { at: 'rest' }, uploaded: { url, picture } })
      work.uploaded(url)
    } catch (thrown) {
      if (signal.aborted) return
      // One more file somewhere harms nobody: what is not known to be there is uploaded again.
      const isTold = isAccountError(thrown) && thrown.code !== 'ambiguous'
      set({ picking: cropping, ...(isTold ? { error: thrown } : { problem: 'uploadFailed' }) })
    }
  }

  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    choose([first, ...more]) {
      if (first !== undefined && state.picking.at !== 'uploading') void open(first, more.length > 0)
    },
    crop(square) {
      const { picking } = state
      if (picking.at === 'cropping')
        set({ picking: { ...picking, square: fitSquare(square, picking.picture) } })
    },
    use() {
      if (state.picking.at === 'cropping') void upload(state.picking)
    },
    cancel() {
      const { picking } = state
      // An upload that is cancelled leaves the picture to be cropped.
      if (picking.at === 'uploading') begin({ ...picking, at: 'cropping' })
      else begin({ at: 'rest' })
    },
    stop() {
      if (state.picking.at !== 'rest') begin({ at: 'rest' })
    },
    dismissError: () => set({ problem: null, error: null }),
  }
}
