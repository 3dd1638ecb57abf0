import type { SandboxUser } from '../../src/sandbox/index.ts'

export interface Person extends Partial<SandboxUser> {
  userId: string
  name: string
  /** What makes this account worth trying. */
  story: string
}

/** Who can sign in to the demo. */
export const people: Person[] = [
  {
    userId: 'ada',
    name: 'Ada Lindqvist',
    story: 'Email and phone. Change the email, or remove it.',
    email: 'ada@lumen.example',
    phone: '13800000001',
    username: 'ada',
    providers: ['github'],
  },
  {
    userId: 'lin',
    name: 'Lin Wei 林薇',
    story: 'Phone only. Add a first email.',
    email: null,
    phone: '13800000002',
    username: 'linwei',
    providers: [],
  },
  {
    userId: 'noor',
    name: 'Noor Haddad',
    story: 'Email is the only way to sign in. It can’t be removed.',
    email: 'noor@lumen.example',
    phone: null,
    username: null,
    providers: [],
  },
]
