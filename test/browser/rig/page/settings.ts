/** What a page of the rig shows, from its address. */
export interface Settings {
  show: string
  /** Whether the page has a schema of the classic build too. */
  zod: boolean
  /** Origin of the account service. */
  api: string
  /** What the host says besides: `commit`, and the account's email. */
  properties: { commit?: 'manual' | 'auto'; currentEmail?: string }
}

export function readSettings({ searchParams }: URL): Settings {
  const commit = searchParams.get('commit')
  const email = searchParams.get('email')
  return {
    show: searchParams.get('show') ?? 'change',
    zod: searchParams.has('zod'),
    api: searchParams.get('api') ?? '',
    properties: {
      ...(commit !== null && { commit: commit === 'auto' ? 'auto' : 'manual' }),
      ...(email !== null && { currentEmail: email }),
    },
  }
}
