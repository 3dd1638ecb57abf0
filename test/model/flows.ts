import { expect } from 'vitest'
import { runSequences, type SequenceOptions } from './run-sequences.ts'
import type { FlowName } from './screen.ts'

export const flowNames: FlowName[] = ['change', 'changeAuto', 'changeNewOnly', 'bind', 'unbind']

/** Every step of the tables has to be reached, or the sequences prove little. */
const steps: Record<FlowName, string[]> = {
  change: [
    'address',
    'codes',
    'confirm',
    'changed',
    'codesSpent',
    'expired',
    'unconfirmed',
    'changedElsewhere',
  ],
  changeAuto: ['address', 'codes', 'confirm', 'changed', 'codesSpent', 'changedElsewhere'],
  changeNewOnly: ['address', 'codes', 'confirm', 'changed', 'codesSpent', 'expired', 'unconfirmed'],
  bind: ['address', 'code', 'bound', 'alreadyBound', 'unconfirmed'],
  unbind: ['start', 'code', 'unbound', 'noEmail', 'unconfirmed'],
}

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
  // A few sequences cannot get everywhere.
  const far = options.count < 400 ? 3 : steps[options.flow].length
  expect([...reached.keys()]).toEqual(expect.arrayContaining(steps[options.flow].slice(0, far)))
}
