import { pseudoWords } from '../pseudo.ts'
import type { EmailWords } from '../words.ts'
import { email as english } from './en.ts'

export const email: EmailWords = pseudoWords(english)
