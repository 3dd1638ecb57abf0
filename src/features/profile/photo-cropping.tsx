'use client'

import type { ReactNode } from 'react'
import { formatText } from '../../i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { photoCrop } from './photo-parts.ts'
import type { PhotoPicking } from './photo-picker.ts'
import { growSquare, moveSquare, type Square } from './photo-square.ts'
import { PictureCanvas } from './picture-place.tsx'
import type { UsePhotoPicker } from './use-photo-picker.ts'
import { useProfileWords } from './use-profile-words.ts'

/** Of the picture's shorter side, at each press. */
const STEP = 0.05
const GROWTH = 1.1

type Move = (square: Square, picture: HTMLCanvasElement) => Square

/** Directions as they are seen: left is left in every language. */
const moves: readonly [
  name: 'smaller' | 'larger' | 'left' | 'right' | 'up' | 'down',
  shape: string,
  move: Move,
][] = [
  ['smaller', 'M5 10h10', (square, picture) => growSquare(square, 1 / GROWTH, picture)],
  ['larger', 'M5 10h10M10 5v10', (square, picture) => growSquare(square, GROWTH, picture)],
  ['left', 'M12 5 7 10l5 5', (square, picture) => moveSquare(square, -STEP, 0, picture)],
  ['right', 'M8 5l5 5-5 5', (square, picture) => moveSquare(square, STEP, 0, picture)],
  ['up', 'M5 12l5-5 5 5', (square, picture) => moveSquare(square, 0, -STEP, picture)],
  ['down', 'M5 8l5 5 5-5', (square, picture) => moveSquare(square, 0, STEP, picture)],
]

interface PhotoCroppingProps {
  picker: UsePhotoPicker
  picking: Extract<PhotoPicking, { at: 'cropping' | 'uploading' }>
}

/** The picture that was chosen, and which part of it is to be seen. */
export function PhotoCropping({ picker, picking }: PhotoCroppingProps): ReactNode {
  const { tag, shared, words } = useProfileWords()
  const { photo: text } = words
  const { picture, square, onlyFirst } = picking
  const isBusy = picking.at === 'uploading'
  const progress = picking.at === 'uploading' ? picking.progress : null
  const Crop = photoCrop.get()
  const percent = (part: number) =>
    new Intl.NumberFormat(tag, { style: 'percent', numberingSystem: 'latn' }).format(part)
  const size = formatText(text.size, {
    percent: percent(square.size / Math.min(picture.width, picture.height)),
  })
  const uploading =
    progress === null ? text.uploading : formatText(text.uploadingPart, { percent: percent(progress) })
  return (
    <>
      {onlyFirst && <p className="acct-field-hint">{text.onlyFirst}</p>}
      {Crop === null ? (
        <PictureCanvas picture={picture} label={text.current} />
      ) : (
        <>
          <p className="acct-lead">{text.cropLead}</p>
          <Crop
            picture={picture}
            square={square}
            onChange={picker.crop}
            isBusy={isBusy}
            labels={{ picture: text.current, area: text.cropArea, corner: text.corner }}
          />
          <div className="acct-crop-moves" dir="ltr">
            {moves.map(([name, shape, moved]) => (
              <Button
                key={name}
                aria-label={text[name]}
                unavailable={isBusy}
                onClick={() => picker.crop(moved(square, picture))}
              >
                <svg className="acct-crop-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                  <path d={shape} />
                </svg>
              </Button>
            ))}
          </div>
        </>
      )}
      <p className="acct-field-hint" role="status">
        {isBusy ? uploading : Crop !== null && size}
      </p>
      {progress !== null && <Progress className="acct-photo-progress" max={1} value={progress} />}
      <div className="acct-actions">
        <Button variant="primary" pending={isBusy} onClick={picker.use}>
          {text.use}
        </Button>
        <Button variant="quiet" onClick={picker.cancel}>
          {shared.common.cancel}
        </Button>
      </div>
    </>
  )
}
