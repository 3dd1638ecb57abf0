import { pseudoWords } from '../pseudo.ts'
import type { PhoneWords } from '../words.ts'
import { phone as english } from './en.ts'

export const phone: PhoneWords = pseudoWords(english)
