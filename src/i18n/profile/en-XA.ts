import { pseudoWords } from '../pseudo.ts'
import type { ProfileWords } from '../words.ts'
import { profile as english } from './en.ts'

export const profile: ProfileWords = pseudoWords(english)
