import { pseudoWords } from '../pseudo.ts'
import type { PasswordWords } from '../words.ts'
import { password as english } from './en.ts'

export const password: PasswordWords = pseudoWords(english)
