import { pseudoWords } from '../pseudo.ts'
import type { SharedWords } from '../words.ts'
import { shared as english } from './en.ts'

export const shared: SharedWords = pseudoWords(english)
