import fc from 'fast-check'
import { entryOf, type FlowName } from '../flows.ts'
import { allCommands, type Run, sequencesOf } from './commands.ts'
import type { OpenScreen } from './screen.ts'
import { createWorld } from './world.ts'

export interface SequenceOptions {
  open: OpenScreen
  flow: FlowName
  count: number
  seed: number
  settle: () => Promise<void>
  /** Whether to look for the shortest way to what is wrong. @default true */
  shortest?: boolean
}

export interface SequenceReport {
  sequences: number
  commands: number
  /** How many sequences reached each step. */
  reached: Map<string, number>
  /** The shortest way found to something wrong. */
  violation: string | null
}

const LONGEST = 30
/** Nothing is on its way longer than this. */
const LONGEST_WAY_MS = 60_000

/** Runs random sequences of what can happen, and checks after each command what has to hold. */
export async function runSequences({ open, flow, count, seed, settle, shortest = true }: SequenceOptions) {
  const report: SequenceReport = { sequences: 0, commands: 0, reached: new Map(), violation: null }
  const sequences = sequencesOf(entryOf(flow), LONGEST)
  const property = fc.asyncProperty(sequences, (sequence) => runOne(open, flow, settle, sequence, report))
  const result = await fc.check(property, { numRuns: count, seed, endOnFailure: !shortest })
  if (result.failed) report.violation = `${result.errorInstance}\n${result.counterexample}`
  return report
}

/** Runs one sequence that is known by the names of its commands; throws what does not hold. */
export async function replay(
  { open, flow, settle }: Pick<SequenceOptions, 'open' | 'flow' | 'settle'>,
  names: readonly string[],
): Promise<void> {
  const named = new Map(allCommands(entryOf(flow)).map((command) => [`${command}`, command]))
  const sequence = names.map((name) => {
    const command = named.get(name)
    if (command === undefined) throw new Error(`No command is named ${name}`)
    return command
  })
  const report: SequenceReport = { sequences: 0, commands: 0, reached: new Map(), violation: null }
  await runOne(open, flow, settle, sequence, report)
  if (report.commands !== names.length)
    throw new Error(`Only ${report.commands} of its commands could be run`)
}

async function runOne(
  open: OpenScreen,
  flow: FlowName,
  settle: () => Promise<void>,
  sequence: Iterable<fc.AsyncCommand<Run, Run>>,
  report: SequenceReport,
): Promise<void> {
  const entry = entryOf(flow)
  const world = createWorld(entry, settle)
  await world.open()
  const screen = open(world, entry)
  await screen.enter()
  await world.settle()
  const run: Run = {
    world,
    screen,
    seen: screen.look(),
    mounted: true,
    shown: true,
    entry,
    intents: [],
    typed: [],
    wanted: null,
    leftUnderWay: false,
    gaveUp: false,
    lowest: new Map(),
    log: [],
  }
  try {
    await fc.asyncModelRun(() => ({ model: run, real: run }), sequence)
  } finally {
    report.sequences += 1
    report.commands += run.log.length
    const steps = screen.heard.filter(({ event }) => event === 'step').map(({ detail }) => `${detail.step}`)
    for (const step of new Set(steps)) report.reached.set(step, (report.reached.get(step) ?? 0) + 1)
    screen.close()
    // What is still on its way would wait for good, and be kept.
    await world.clock.advance(LONGEST_WAY_MS)
    world.close()
  }
}
