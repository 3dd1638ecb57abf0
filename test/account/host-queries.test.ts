// @vitest-environment node
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it, onTestFinished } from 'vitest'
import { createAccountSession } from '../../src/account/session.ts'
import { coreAccount } from '../support/core-account.ts'

/** A query of the host's, in the client it shares with this library, on the screen. */
async function hostQuery() {
  const account = await coreAccount()
  let reads = 0
  const options = { queryKey: ['orders'], queryFn: async () => ++reads, staleTime: Number.POSITIVE_INFINITY }
  onTestFinished(new QueryObserver(account.queryClient, options).subscribe(() => undefined))
  const flow = await account.change()
  return { account, flow, orders: () => [account.queryClient.getQueryData(['orders']), reads] }
}

it.each([
  ['is read again', 'refetchProfile'],
  ['is forgotten', 'forgetProfile'],
] as const)('stays as it is when the profile %s', async (_, verb) => {
  const { account, flow, orders } = await hostQuery()
  await flow.press(() => account.session[verb]())
  expect(orders()).toEqual([1, 1])
})

it('stays as it is when an email was changed', async () => {
  const { account, flow, orders } = await hostQuery()
  await flow.press(() => account.session.settle('ada', { email: 'ada@new.example' }))
  expect(orders()).toEqual([1, 1])
})

it('a profile that was forgotten is shown to nobody, and read anew', async () => {
  const account = await coreAccount()
  const flow = await account.change()
  flow.hide()
  account.session.forgetProfile()
  await account.sandbox.putUser({ userId: 'ada', email: 'ada@moved.example', phone: '1' })
  const seen: unknown[] = []
  onTestFinished(account.session.watchProfile((read) => seen.push(read)))
  await account.pass(0)
  expect(seen).toMatchObject([{ email: 'ada@moved.example' }])
})

it('a profile that was read for nobody who watches is not kept', async () => {
  const account = await coreAccount()
  expect(await account.session.readProfile()).toMatchObject({ email: 'ada@example.com' })
  expect(account.queryClient.getQueryCache().getAll()).toEqual([])
})

it('a profile that was read for one flow is seen by all that watch', async () => {
  const account = await coreAccount()
  const flow = await account.change()
  await account.sandbox.putUser({ userId: 'ada', email: 'ada@moved.example' })
  await flow.press(() => void account.session.readProfile())
  expect(flow.now().state).toMatchObject({ step: 'draft', draft: { from: 'ada@moved.example' } })
})

it('what was read before it was settled is not taken back by a replica that lags', async () => {
  const account = await coreAccount()
  await account.change()
  await account.sandbox.putUser({ userId: 'ada', email: 'ada@new.example' })
  await account.session.readProfile()
  account.session.settle('ada', { email: 'ada@new.example' })
  await account.sandbox.putUser({ userId: 'ada', email: 'ada@example.com' })
  expect(await account.session.readProfile()).toMatchObject({ email: 'ada@new.example' })
})

it.each(['refetchProfile', 'readProfile'] as const)(
  'whoever signs in again is not shown what was read when somebody else was: %s',
  async (verb) => {
    const account = await coreAccount({ accountKey: 'ada' })
    const flow = await account.change()
    const { accessToken } = account.host
    flow.hide()
    account.host.accessToken = (await account.sandbox.signIn('eve')).accessToken
    await flow.press(() => void account.session[verb]())
    account.host.accessToken = accessToken
    const back = await account.change()
    expect(back.now().state).toMatchObject({ step: 'draft', draft: { from: 'ada@example.com' } })
  },
)

it('what was changed for one person is not written over the profile of another', async () => {
  const account = await coreAccount()
  await account.change()
  const profile = await account.session.readProfile()
  const [[key] = [[]]] = account.queryClient.getQueriesData({ queryKey: ['acct', 'profile'] })
  account.queryClient.setQueryData(key, { ...profile, userId: 'eve', email: 'eve@example.com' })
  account.session.settle('ada', { email: 'ada@new.example' })
  expect(account.queryClient.getQueryData(key)).toMatchObject({ userId: 'eve', email: 'eve@example.com' })
})

it('what was settled through one provider is not taken back through another of the same client', async () => {
  const account = await coreAccount({ email: null })
  const other = createAccountSession({
    client: account.client,
    queryClient: new QueryClient(),
    clock: account.clock,
    accountKey: undefined,
    onReauthRequired: () => undefined,
  })
  await account.change()
  await other.readProfile()
  account.session.settle('ada', { email: 'ada@new.example' })
  expect(await other.readProfile()).toMatchObject({ email: 'ada@new.example' })
  other.settle('ada', { email: null })
  await account.sandbox.putUser({ userId: 'ada', email: null, phone: '1' })
  expect(await account.session.readProfile()).toMatchObject({ email: null })
})

it('what is confirmed after the host has given the same person a key is read again under that key', async () => {
  const account = await coreAccount()
  const named = createAccountSession({
    client: account.client,
    queryClient: account.queryClient,
    clock: account.clock,
    accountKey: 'ada',
    onReauthRequired: () => undefined,
  })
  const emails: (string | null | undefined)[] = []
  const unwatch = named.watchProfile((read) => 'email' in read && emails.push(read.email))
  await account.change()
  await account.sandbox.putUser({ userId: 'ada', email: 'ada@new.example' })
  account.session.settle('ada', { email: 'ada@new.example' })
  await account.change()
  expect(emails).toEqual(['ada@example.com', 'ada@new.example'])
  unwatch()
})
