// @vitest-environment node
import { coreSequences } from './core-sequences.ts'

coreSequences(['bind', 'unbind'])
