/** What a page of the rig shows, from its address. */
export interface Settings {
  show: string
  /** Origin of the account service. */
  api: string
  commit: 'manual' | 'auto'
  /** The account's email, where the host tells it. */
  email: string | undefined
}

export function readSettings({ searchParams }: URL): Settings {
  return {
    show: searchParams.get('show') ?? 'change',
    api: searchParams.get('api') ?? '',
    commit: searchParams.get('commit') === 'auto' ? 'auto' : 'manual',
    email: searchParams.get('email') ?? undefined,
  }
}
