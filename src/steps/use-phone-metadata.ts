'use client'

import { useSyncExternalStore } from 'react'
import { onPhoneMetadata, type PhoneMetadata, phoneMetadata } from './load-phone-metadata.ts'

/** What is known about the world's numbers, once it is loaded: every number on the screen is then written alike. */
export function usePhoneMetadata(): PhoneMetadata | null {
  return useSyncExternalStore(onPhoneMetadata, phoneMetadata, phoneMetadata)
}
