import { expect } from 'vitest'
import { flows } from '../flows.ts'
import { runSequences, type SequenceOptions } from './run-sequences.ts'

/** Runs one flow's share of the sequences, and counts what came of it. */
export async function expectNoViolation(
  where: string,
  options: SequenceOptions,
  count: (line: string) => void | Promise<void>,
): Promise<void> {
  const { sequences, commands, violation, reached } = await runSequences(options)
  const wrong = violation === null ? 0 : 1
  await count(
    `sequences, ${where}, ${options.flow}: ${sequences} run, ${commands} commands, ${wrong} violations`,
  )
  // The runner tells a failure only when its file has ended, which in the soak is an hour later.
  if (violation !== null)
    await count(`violation, ${where}, ${options.flow}, seed ${options.seed}: ${JSON.stringify(violation)}`)
  expect(violation).toBeNull()
  expect(sequences).toBeGreaterThanOrEqual(options.count)
  const { reaches } = flows[options.flow]
  // A few sequences cannot get everywhere; many have to, or they prove little.
  const far = options.count < 400 ? 3 : reaches.length
  expect([...reached.keys()]).toEqual(expect.arrayContaining(reaches.slice(0, far)))
}
