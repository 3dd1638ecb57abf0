import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'
import type { Results } from './suites.ts'

/**
 * Writes what `npm test` tells of a run of Vitest. The JSON reporter counts a file from its first test; what a file
 * does before that, such as playing every story, would be left out.
 */
export default class SecondsReporter implements Reporter {
  private file = ''

  /** It writes to Vitest's `--outputFile`. */
  onInit({ config }: Vitest): void {
    if (typeof config.outputFile !== 'string')
      throw new Error('--outputFile has to say where the results go.')
    this.file = config.outputFile
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const results: Results = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed: tests.filter((test) => test.result().state === 'failed').length,
      files: modules.map((module) => ({
        path: relative(process.cwd(), module.moduleId),
        seconds: secondsOf(module),
      })),
    }
    writeFileSync(this.file, JSON.stringify(results))
  }
}

/** With its environment, its imports and its hooks. */
function secondsOf(module: TestModule): number {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
    module.diagnostic()
  return (environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration) / 1000
}
