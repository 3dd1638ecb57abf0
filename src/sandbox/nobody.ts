import type { SandboxUser } from './store.ts'

/** What a person has of whom nothing else is told. */
export const nobody: Omit<SandboxUser, 'userId'> = {
  email: null,
  emailVerified: true,
  phone: null,
  phoneCountryCode: null,
  username: null,
  name: null,
  nickname: null,
  photo: null,
  externalId: null,
  birthdate: null,
  country: null,
  province: null,
  city: null,
  address: null,
  streetAddress: null,
  postalCode: null,
  gender: 'U',
  company: null,
  identityNumber: null,
  customData: {},
  providers: [],
  factors: [],
}
