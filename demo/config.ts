/** What the page learns from its server at the start. */
export interface DemoConfig {
  /** `sandbox`: seeded people and an inbox. `tenant`: a real GenAuth application. */
  mode: 'sandbox' | 'tenant'
  /** Where the account service is. */
  serviceUrl: string
  /** Where uploaded pictures are; `null` when a real tenant keeps them. */
  filesUrl: string | null
  appId: string
  userPoolId: string | null
  /** Whether mail arrives in the page's own inbox. */
  embeddedInbox: boolean
  people: { userId: string; name: string; story: string }[]
}

/** What the side panel can make go wrong, once. */
export type DemoFault = 'lostReply' | 'lostRequest' | 'slow' | 'rateLimited' | 'serverError'
