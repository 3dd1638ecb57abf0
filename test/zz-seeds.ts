import { flowNames, flows } from './flows.ts'
import { coreScreen, settle } from './model/core-screen.ts'
import { runSequences } from './model/run-sequences.ts'
import { seededBugs } from './model/seeded-bugs.ts'

for (const flow of flowNames)
  for (const name of flows[flow].seeded) {
    const bug = seededBugs[name]
    if (typeof bug !== 'function') continue
    const t = Date.now()
    const r = await runSequences({
      open: coreScreen(bug),
      flow,
      count: 800,
      seed: 20261120,
      settle,
      shortest: false,
    })
    console.log(
      flow,
      '|',
      name,
      '|',
      r.sequences,
      r.violation === null ? 'NOT FOUND' : r.violation.slice(0, 150).replace(/\n/g, ' '),
      Date.now() - t,
    )
  }
