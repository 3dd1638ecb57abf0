import { pseudoWords } from '../pseudo.ts'
import type { DeletionWords } from '../words.ts'
import { deletion as english } from './en.ts'

export const deletion: DeletionWords = pseudoWords(english)
