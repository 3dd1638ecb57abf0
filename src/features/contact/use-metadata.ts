'use client'

import { useSyncExternalStore } from 'react'
import { type Metadata, metadata, onMetadata } from './load-metadata.ts'

/** What is known about the world's numbers, once it is loaded: every number on the screen is then written alike. */
export function useMetadata(): Metadata | null {
  return useSyncExternalStore(onMetadata, metadata, metadata)
}
