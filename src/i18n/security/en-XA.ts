import { pseudoWords } from '../pseudo.ts'
import type { SecurityWords } from '../words.ts'
import { security as english } from './en.ts'

export const security: SecurityWords = pseudoWords(english)
