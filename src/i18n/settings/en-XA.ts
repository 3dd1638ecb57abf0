import { pseudoWords } from '../pseudo.ts'
import type { SettingsWords } from '../words.ts'
import { settings as english } from './en.ts'

export const settings: SettingsWords = pseudoWords(english)
