/** How much of a long test runs: its everyday amount, or what `npm run test:soak` asks for. */
export function amount(everyday: number, soak: number): number {
  return process.env.SOAK === '1' ? soak : everyday
}

/** The seed of this run; another one each day in the soak, so that it looks elsewhere. */
export const seed = Number(process.env.SEED ?? 20_261_120)
