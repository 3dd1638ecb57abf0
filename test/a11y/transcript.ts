import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Compares with `transcripts/<name>.txt`. `TRANSCRIPTS=write npx vitest run test/a11y` writes what is read now. */
export function expectTranscript(name: string, text: string): void {
  const file = `test/a11y/transcripts/${name}.txt`
  if (process.env.TRANSCRIPTS === 'write') writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
