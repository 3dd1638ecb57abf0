/** What axe leaves for a person to decide, why it is fine, and how it is checked otherwise. */
export interface Explanation {
  rule: string
  /** The element, as axe names it. */
  where: RegExp
  mode?: string
  because: string
  checkedBy: string
}

export const explanations: Explanation[] = []
