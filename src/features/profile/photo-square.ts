/** The part of a picture that is shown, in pixels of that picture. */
export interface Square {
  /** From the left. */
  readonly x: number
  /** From the top. */
  readonly y: number
  /** The length of a side. */
  readonly size: number
}

interface Size {
  width: number
  height: number
}

/** Less than this would be seen as single pixels. */
const SMALLEST = 64

/** As much of the middle as there is. */
export function centreSquare({ width, height }: Size): Square {
  const size = Math.min(width, height)
  return { x: (width - size) / 2, y: (height - size) / 2, size }
}

/** The same square, as far as the picture goes. */
export function fitSquare({ x, y, size }: Square, { width, height }: Size): Square {
  const most = Math.min(width, height)
  const fit = Math.min(most, Math.max(Math.min(most, SMALLEST), size))
  const within = (at: number, length: number) => Math.min(Math.max(0, at), length - fit)
  return { x: within(x, width), y: within(y, height), size: fit }
}

/** Larger or smaller, around the same middle. */
export function growSquare(square: Square, factor: number, picture: Size): Square {
  const { size } = fitSquare({ ...square, size: square.size * factor }, picture)
  const shift = (square.size - size) / 2
  return fitSquare({ x: square.x + shift, y: square.y + shift, size }, picture)
}

/** Moved by a part of the picture's shorter side. */
export function moveSquare(square: Square, right: number, down: number, picture: Size): Square {
  const side = Math.min(picture.width, picture.height)
  return fitSquare({ ...square, x: square.x + right * side, y: square.y + down * side }, picture)
}
