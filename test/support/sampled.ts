import { shuffled } from './shuffled.ts'

/**
 * The cells of a matrix that an everyday run tries: one cell of each kind, and so many of the others at most.
 * `kindOf` names a cell's kind; cells of one kind are expected to go the same way.
 * The same seed takes the same cells. They come in the order of the matrix.
 */
export function sampled<Cell>(
  cells: Cell[],
  kindOf: (cell: Cell) => string,
  others: number,
  seed: number,
): Cell[] {
  const taken = new Map<string, Cell>()
  const rest: Cell[] = []
  for (const cell of shuffled(cells, seed)) {
    if (taken.has(kindOf(cell))) rest.push(cell)
    else taken.set(kindOf(cell), cell)
  }
  const chosen = new Set([...taken.values(), ...rest.slice(0, others)])
  return cells.filter((cell) => chosen.has(cell))
}
