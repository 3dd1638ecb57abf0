'use client'

import type { ReactNode } from 'react'
import ReactCrop from 'react-image-crop'
import type { Square } from './photo-square.ts'
import { PictureCanvas } from './picture-place.tsx'

export interface PhotoCropProps {
  picture: HTMLCanvasElement
  square: Square
  onChange: (square: Square) => void
  labels: { picture: string; area: string; corner: string }
  isBusy: boolean
}

/** Moves and resizes the part that is shown, by pointer and by arrow keys. */
export function PhotoCrop({ picture, square, onChange, labels, isBusy }: PhotoCropProps): ReactNode {
  const { width, height } = picture
  const percent = (part: number, whole: number) => (part / whole) * 100
  const { area, corner } = labels
  return (
    <ReactCrop
      className="acct-crop"
      aspect={1}
      circularCrop
      keepSelection
      disabled={isBusy}
      crop={{
        unit: '%',
        x: percent(square.x, width),
        y: percent(square.y, height),
        width: percent(square.size, width),
        height: percent(square.size, height),
      }}
      onChange={(_, crop) => {
        onChange({ x: (crop.x * width) / 100, y: (crop.y * height) / 100, size: (crop.width * width) / 100 })
      }}
      ariaLabels={{
        cropArea: area,
        nwDragHandle: corner,
        nDragHandle: corner,
        neDragHandle: corner,
        eDragHandle: corner,
        seDragHandle: corner,
        sDragHandle: corner,
        swDragHandle: corner,
        wDragHandle: corner,
      }}
    >
      <PictureCanvas picture={picture} label={labels.picture} />
    </ReactCrop>
  )
}
