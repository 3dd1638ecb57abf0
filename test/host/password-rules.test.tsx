import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PasswordForm } from '../../src/features/password/password-form.tsx'
import { testAccount } from '../support/account.tsx'

const fits = 'This password fits the rule.'
const unfit = 'This password doesn’t fit the rule yet.'

async function open(regex: string) {
  const message = 'Ten characters'
  const settings = { passwordStrength: 4, customPasswordStrength: { regex, message } } as const
  const account = await testAccount({ settings })
  account.open(<PasswordForm rules="service" />)
  const field = await screen.findByLabelText('New password')
  await waitFor(() => expect(field).toHaveAccessibleDescription(message))
  return { ...account, field }
}

/** The longest that the page stood still, in milliseconds. */
function watchStandstill() {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 20)
  return () => {
    clearInterval(timer)
    return longest
  }
}

afterEach(cleanup)

it('tells whether a password fits the pattern of the pool, and lets it go either way', async () => {
  const account = await open('^.{10,}$')
  await account.user.type(account.field, 'too short')
  await account.pass(1)
  expect(await screen.findByText(unfit)).toBeVisible()
  await account.user.type(account.field, ' no more')
  await account.pass(1)
  expect(await screen.findByText(fits)).toBeVisible()
  await account.user.clear(account.field)
  await account.pass(1)
  await waitFor(() => expect(screen.queryByText(fits)).toBeNull())
})

it('stops a pattern that never ends, and the page never stands still for it', async () => {
  const account = await open('^(([a-z])+.)+[A-Z]([a-z])+$')
  await account.user.type(account.field, 'a'.repeat(40))
  const standstill = watchStandstill()
  await account.pass(1)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  // A busy machine stands still for a moment. The pattern would do so for good.
  expect(standstill()).toBeLessThan(5_000)
  expect(screen.queryByText(/the rule/)).toBeNull()
  expect(account.field).toHaveAccessibleDescription('Ten characters')
  // The next password is judged as ever.
  await account.user.clear(account.field)
  await account.user.type(account.field, 'aaB')
  await account.pass(1)
  expect(await screen.findByText(unfit)).toBeVisible()
})

it('says nothing of what is no pattern', async () => {
  const account = await open('([')
  await account.user.type(account.field, 'anything')
  await account.pass(1)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(screen.queryByText(/the rule/)).toBeNull()
})

// The last one: a policy cannot be taken back.
it('leaves the sentence alone where the page refuses workers, and tries it once', async () => {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "worker-src 'none'"
  document.head.append(policy)
  const refused: string[] = []
  addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI))
  const account = await open('^.{10,}$')
  for (const typed of ['too short', ' no more']) {
    await account.user.type(account.field, typed)
    await account.pass(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(refused).toEqual(['blob'])
  }
  expect(screen.queryByText(/the rule/)).toBeNull()
  expect(account.field).toHaveAccessibleDescription('Ten characters')
})
