import { type FlowName, flowNames } from './flows.ts'
import { coreScreen, settle } from './model/core-screen.ts'
import { runSequences } from './model/run-sequences.ts'

const [, , count = '2000', seed = '20261120', only] = process.argv
for (const flow of only ? (only.split(',') as FlowName[]) : flowNames) {
  const t = Date.now()
  const r = await runSequences({ open: coreScreen(), flow, count: Number(count), seed: Number(seed), settle })
  console.log(flow, seed, r.sequences, r.violation ?? 'clean', JSON.stringify([...r.reached]), Date.now() - t)
}
