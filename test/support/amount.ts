/** Whether this is the soak, which runs everything: the longest tests, and the whole of each matrix. */
export const soaking = process.env.SOAK === '1'

/** How much of a long test runs: its everyday amount, or what `npm run test:soak` asks for. */
export function amount(everyday: number, soak: number): number {
  return soaking ? soak : everyday
}

/** The seed of this run. Every day has the same one; each soak draws a new one, so that it looks elsewhere. */
export const seed = Number(process.env.SEED || 20_261_120)

/** So few prove next to nothing. */
const FEWEST = 3

/** How much comes to one flow of what is parted among all, so that a further flow makes neither run longer. */
export function amountOfEach(flows: number, everyday: number, soak: number): number {
  return Math.max(FEWEST, Math.ceil(amount(everyday, soak) / flows))
}
