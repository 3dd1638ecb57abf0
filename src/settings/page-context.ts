'use client'

import { createContext } from 'react'
import type { HeadingLevel } from './row-action.ts'

/** How a row shows its flows. */
export interface RowOptions {
  /**
   * Where a flow opens: below its row, or in a dialog. @default that of the `AccountSettings` around it, else `'inline'`
   */
  presentation?: 'inline' | 'dialog'
  /** Level of the heading that names the row; its flows have the next one. @default that of `AccountSettings`, else 3 */
  headingLevel?: HeadingLevel
  /** Id of the row's element, for links to it. @default `acct-` and the row's name, e.g. `acct-email` */
  id?: string
}

/** A row that has a flow open. */
export interface OpenRow {
  /** Closes the flow for another row. `false`: something was typed in it; it is shown to the user instead. */
  makeRoom(): boolean
}

/** What the rows of one page have in common. */
export interface SettingsPage extends Required<Pick<RowOptions, 'presentation' | 'headingLevel'>> {
  /** The row that has a flow open. */
  open: { current: OpenRow | null }
  /** In an element of the host's, which is not styled by us: a row in there begins anew. */
  isSlot: boolean
}

/** `null`: the row stands alone. */
export const PageContext = createContext<SettingsPage | null>(null)
