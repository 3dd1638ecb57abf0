/** Codes the service refused. The same ones are not sent a third time: it would only count another try. */
export interface RefusedCodes {
  note(codes: string): void
  wornOut(codes: string): boolean
  clear(): void
}

const TRIES = 2

export function createRefusedCodes(): RefusedCodes {
  let refused: string[] = []
  return {
    note: (codes) => void refused.push(codes),
    wornOut: (codes) => refused.filter((one) => one === codes).length >= TRIES,
    clear: () => {
      refused = []
    },
  }
}
