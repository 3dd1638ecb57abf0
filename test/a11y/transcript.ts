import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** `TRANSCRIPTS=write npx vitest run test/a11y` writes what is read now. */
export const rewriting = process.env.TRANSCRIPTS === 'write'

const fileOf = (name: string) => `test/a11y/transcripts/${name}.txt`

/** Compares with `transcripts/<name>.txt`. */
export function expectTranscript(name: string, text: string): void {
  if (rewriting) writeFileSync(fileOf(name), text)
  expect(text).toBe(readFileSync(fileOf(name), 'utf8'))
}

/** A screen, and what was read of it; `undefined`: this run did not read it. */
interface Part {
  screen: string
  lines: string[] | undefined
}

/** Compares what was read of some screens with their parts of the transcript. The transcript has all the screens. */
export function expectParts(name: string, parts: Part[]): void {
  const text = (some: string[]) => `${some.join('\n\n')}\n`
  const read = parts.flatMap(({ screen, lines }) =>
    lines === undefined ? [] : [[`[${screen}]`, ...lines].join('\n')],
  )
  if (rewriting) writeFileSync(fileOf(name), text(read))
  const written = readFileSync(fileOf(name), 'utf8')
    .trimEnd()
    .split(/\n\n(?=\[)/)
  const titleOf = (part: string) => part.split('\n')[0]
  expect(written.map(titleOf)).toEqual(parts.map(({ screen }) => `[${screen}]`))
  const titles = new Set(read.map(titleOf))
  expect(text(read)).toBe(text(written.filter((part) => titles.has(titleOf(part)))))
}
