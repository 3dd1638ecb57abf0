// @vitest-environment node
import { coreSequences } from './core-sequences.ts'

coreSequences(1)
