import type { Sandbox } from '../../src/sandbox/index.ts'

export type Person = Parameters<Sandbox['putUser']>[0] & {
  name: string
  /** What makes this account worth trying. */
  story: string
}

/** Who can sign in to the demo. Their passwords are for everybody to know. */
export const people: Person[] = [
  {
    userId: 'ada',
    name: 'Ada Lindqvist',
    story: 'Email and phone. Change the email, or remove it.',
    email: 'ada@lumen.example',
    phone: '13800000001',
    username: 'ada',
    password: 'Analytical-1843',
    providers: ['github'],
    factors: [{ factorType: 'SMS', phoneNumber: '13800000001', phoneCountryCode: '+86' }],
  },
  {
    userId: 'lin',
    name: 'Lin Wei 林薇',
    story: 'Phone only, and no password yet. Add a first email.',
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
    password: 'Lighthouse-1912',
    providers: [],
  },
  {
    userId: 'kit',
    name: 'Kit Marlow',
    story: 'A British phone, which gets texts only where the pool sends them abroad.',
    email: 'kit@lumen.example',
    phone: '7911123456',
    phoneCountryCode: '+44',
    username: 'kit',
    password: 'Passionate-1599',
    providers: [],
  },
  {
    userId: 'tom',
    name: 'Tom Okafor',
    story: 'Here to be deleted. A button below brings him back.',
    email: 'tom@lumen.example',
    phone: null,
    username: 'tom',
    password: 'Temporary-2026',
    providers: [],
  },
  {
    userId: 'gil',
    name: 'Gil Moreau',
    story: 'Signs in with GitHub: no email and no phone. Only a password could prove a deletion.',
    email: null,
    phone: null,
    username: 'gil',
    password: 'Octopus-2008',
    providers: ['github'],
  },
]

/** Puts who is not there: at the first start, or after a deletion. What they did to their accounts survives a restart. */
export async function putMissingPeople(sandbox: Sandbox): Promise<void> {
  for (const { story: _, ...person } of people) {
    if ((await sandbox.user(person.userId)) === null) await sandbox.putUser(person)
  }
}
