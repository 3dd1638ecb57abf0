'use client'

import { createContext, useContext } from 'react'

/** Where a component stands among the headings of the host's page. */
export interface HeadingOptions {
  /** The level of the heading, which depends on what stands above it on your page. @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6
  /** Draws no heading, where your page or dialog has one already. Screen readers still find it. @default false */
  hideHeading?: boolean
}

const Heading = createContext<HeadingOptions>({})

export const HeadingProvider = Heading.Provider

export const useHeading = (): HeadingOptions => useContext(Heading)
