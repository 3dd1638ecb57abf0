import { dehydrate, type QueryClient } from '@tanstack/react-query'

export const everything = { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true }
export const PERSISTED = 'persisted-'

/** What a persister would write at every change of the caches, kept version by version. */
export function keepPersisting(queryClient: QueryClient): void {
  let versions = 0
  const write = () => {
    versions += 1
    localStorage.setItem(`${PERSISTED}${versions}`, JSON.stringify(dehydrate(queryClient, everything)))
  }
  queryClient.getMutationCache().subscribe(write)
  queryClient.getQueryCache().subscribe(write)
}
