import { it } from 'vitest'
import { soaking } from './amount.ts'

/** A slow test of which every day has a quicker one that is alike. */
export const inSoak = it.runIf(soaking)
