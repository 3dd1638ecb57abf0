import { shuffled } from './shuffled.ts'

/** Of the cells that are not needed for a kind, one in so many is tried. */
const ONE_IN = 5

/**
 * The cells of a matrix that an everyday run tries: one cell of each kind, and a fifth of the others.
 * `kindOf` names a cell's kind; cells of one kind are expected to go the same way.
 * The same seed takes the same cells. They come in the order of the matrix.
 */
export function sampled<Cell>(cells: Cell[], kindOf: (cell: Cell) => string, seed: number): Cell[] {
  const taken = new Map<string, Cell>()
  const others: Cell[] = []
  for (const cell of shuffled(cells, seed)) {
    if (taken.has(kindOf(cell))) others.push(cell)
    else taken.set(kindOf(cell), cell)
  }
  const chosen = new Set([...taken.values(), ...others.slice(0, Math.ceil(others.length / ONE_IN))])
  return cells.filter((cell) => chosen.has(cell))
}
