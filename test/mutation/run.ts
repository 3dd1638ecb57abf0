import { readFileSync } from 'node:fs'
import { runNode } from '../support/run-node.ts'

interface Group {
  name: string
  /** Percent of the mutants that have to be found. */
  floor: number
  mutate: string[]
  /** The tests that judge this code, and not much else: every mutant runs those that reach it. */
  tests: string
}

interface Report {
  files: Record<string, { mutants: { status: string }[] }>
}

const address = 'src/features/contact/email-address.ts'
const hooks = ['src/features/contact/use-*.ts', 'src/change/use-*.ts']
const groups: Group[] = [
  { name: 'api', floor: 90, mutate: ['src/api/*.ts'], tests: 'test/{api,inputs}/*.test.ts' },
  {
    name: 'flow and normalisers',
    floor: 90,
    mutate: ['src/flow/*.ts', address],
    tests: 'test/{flow/*,inputs/*,features/email-address}.test.ts',
  },
  { name: 'sandbox', floor: 90, mutate: ['src/sandbox/**/*.ts'], tests: 'test/sandbox/*.test.ts' },
  {
    name: 'flows',
    floor: 80,
    mutate: [
      'src/change/*.ts',
      'src/features/contact/*.ts',
      ...hooks.map((name) => `!${name}`),
      `!${address}`,
    ],
    // Nothing that needs a page: what survives is tried by every test, and there is much that does.
    tests: 'test/{mutation,flow,change,features}/*.test.ts',
  },
  {
    name: 'hooks',
    floor: 80,
    mutate: ['src/account/*.ts', ...hooks],
    tests: 'test/{mutation,flow,account,change,features,scenarios}/*.test.{ts,tsx}',
  },
]
const found = ['Killed', 'Timeout']
const missed = ['Survived', 'NoCoverage']

const [only] = process.argv.slice(2)
let failed = 0
for (const { name, floor, mutate, tests } of groups.filter(
  (group) => only === undefined || group.name === only,
)) {
  process.env.MUTATION_TESTS = tests
  const { status } = runNode(
    ['@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', mutate.join(',')],
    'inherit',
  )
  // Otherwise the report of the group before would be read.
  if (status !== 0) process.exit(1)
  const { files }: Report = JSON.parse(readFileSync('test/.results/mutation.json', 'utf8'))
  const mutants = Object.values(files).flatMap((file) => file.mutants)
  const count = (statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const judged = count(found) + count(missed)
  const score = (100 * count(found)) / judged
  // No mutants at all would be no score, which is not enough either.
  const enough = score >= floor
  if (!enough) failed += 1
  console.log(
    `mutation, ${name}: ${score.toFixed(1)} % of ${judged}, at least ${floor} % ${enough ? '✓' : '✗'}`,
  )
}
process.exit(failed === 0 ? 0 : 1)
