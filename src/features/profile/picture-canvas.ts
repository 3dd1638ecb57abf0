import type { Square } from './photo-square.ts'
import { type PictureProblem, readHeader } from './picture-header.ts'

/** Pixels of a side of what is uploaded. */
export const SIDE = 512
/** Bytes of what is uploaded. */
const MOST_BYTES = 200 * 1024
/** Pixels of the longer side of what is worked with: a phone's browser has little memory. */
const LONGEST_SIDE = 2048
const qualities = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]

/**
 * Decodes a picture onto a canvas, turned as the camera says. What came with the file, like the place it was taken at, is
 * not on a canvas.
 */
export async function openPicture(file: Blob): Promise<HTMLCanvasElement | PictureProblem> {
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return 'broken'
  const header = readHeader(new Uint8Array(bytes))
  if (typeof header === 'string') return header
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: header.type }), {
      imageOrientation: 'from-image',
    })
    const { width, height } = picture
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
    const canvas = canvasOf(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
    pen(canvas).drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    return canvas
  } catch {
    return 'broken'
  }
}

/** A part of a picture as a canvas of its own, as large as it is uploaded. */
export function cutOut(picture: HTMLCanvasElement, { x, y, size }: Square): HTMLCanvasElement {
  const canvas = canvasOf(SIDE, SIDE)
  pen(canvas).drawImage(picture, x, y, size, size, 0, 0, SIDE, SIDE)
  return canvas
}

/** As WebP, or as JPEG on white where the browser cannot write that. */
export async function encodePicture(picture: HTMLCanvasElement): Promise<Blob> {
  const webp = await smallEnough(picture, 'image/webp')
  if (webp !== null) return webp
  const canvas = canvasOf(picture.width, picture.height)
  const context = pen(canvas)
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0)
  const jpeg = await smallEnough(canvas, 'image/jpeg')
  if (jpeg === null) throw new Error('The browser writes no picture.')
  return jpeg
}

/** `null`: the browser has written another type, as it does with one that it does not know. */
async function smallEnough(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  let smallest: Blob | null = null
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
    if (blob?.type !== type) return null
    smallest = blob
    if (blob.size <= MOST_BYTES) break
  }
  return smallest
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws on no canvas.')
  context.imageSmoothingQuality = 'high'
  return context
}
