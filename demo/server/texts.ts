import type { Phonebox } from '../../src/sandbox/index.ts'

/** A text as it arrived at a phone. */
export interface ArrivedText {
  id: number
  /** E.164. */
  to: string
  text: string
  /** Epoch milliseconds. */
  receivedAt: number
}

const KEPT = 200

/** Keeps the texts that arrive from now on, newest first. There is no SMS network to send them over. */
export function collectTexts(phonebox: Phonebox): () => ArrivedText[] {
  const arrived: ArrivedText[] = []
  let count = 0
  phonebox.subscribe(({ to, text }) => {
    count += 1
    arrived.unshift({ id: count, to, text, receivedAt: Date.now() })
    arrived.length = Math.min(arrived.length, KEPT)
  })
  return () => [...arrived]
}
