import { readFileSync } from 'node:fs'
import { runNode } from '../support/run-node.ts'

interface Report {
  files: Record<
    string,
    { mutants: { status: string; location: { start: { line: number } }; mutatorName: string }[] }
  >
}

interface Group {
  name: string
  /** Percent of the mutants that have to be found. */
  floor: number
  holds: (file: string) => boolean
}

const normalisers = ['src/features/contact/email-address.ts', 'src/flow/passcode.ts']
const groups: Group[] = [
  { name: 'src/api', floor: 90, holds: (file) => file.startsWith('src/api/') },
  { name: 'src/flow', floor: 90, holds: (file) => file.startsWith('src/flow/') },
  { name: 'src/sandbox', floor: 90, holds: (file) => file.startsWith('src/sandbox/') },
  { name: 'normalisers', floor: 90, holds: (file) => normalisers.includes(file) },
  {
    name: 'hooks and what they run',
    floor: 80,
    holds: (file) => /^src\/(provider|features)\//.test(file) && !normalisers.includes(file),
  },
]
const found = ['Killed', 'Timeout']
const missed = ['Survived', 'NoCoverage']

const { status } = runNode(['@stryker-mutator/core/bin/stryker.js', 'run'], 'inherit')
if (status !== 0) process.exit(status ?? 1)

const { files }: Report = JSON.parse(readFileSync('test/.results/mutation.json', 'utf8'))
let failed = 0
for (const { name, floor, holds } of groups) {
  const mutants = Object.entries(files)
    .filter(([file]) => holds(file))
    .flatMap(([, file]) => file.mutants)
  const count = (statuses: string[]) => mutants.filter((mutant) => statuses.includes(mutant.status)).length
  const score = (100 * count(found)) / (count(found) + count(missed))
  // No mutants at all would be a score of nothing.
  const passed = score >= floor
  if (!passed) failed += 1
  console.log(
    `mutation: ${name}: ${score.toFixed(1)} % of ${count(found) + count(missed)} (at least ${floor} %) ${passed ? '✓' : '✗'}`,
  )
}
process.exit(failed === 0 ? 0 : 1)
