import { expect } from 'vitest'
import { breakNext, codeFor, emailOf, isThere, profileOf, setPool } from '../e2e/demo.ts'
import type { Hands } from './hands.ts'

const OLD = 'ada@lumen.example'
const NEW = 'ada@analytical.example'
const PASSWORD = 'Lantern-2026'

/** What a person does in each engine, and what their account is after it. */
export const errands: Record<string, (hands: Hands) => Promise<void>> = {
  async 'adds an email'(hands) {
    await signIn(hands, 'lin')
    await hands.press('Add Email')
    await hands.type('Email', 'lin@lumen.example')
    await hands.press('Send code')
    await hands.see('Enter the code')
    await hands.type('Verification code', await codeFor(hands, 'lin@lumen.example'))
    await hands.press('Add this email')
    await hands.see('Email added')
    expect(await emailOf(hands, 'lin')).toBe('lin@lumen.example')
  },

  async 'changes an email, with a confirmation, in a dialog'(hands) {
    await signIn(hands, 'ada')
    await hands.choose('Flows open', 'dialog')
    await toConfirm(hands)
    await hands.press('Change my email')
    await hands.see('Email changed')
    await hands.press('Done')
    expect(await emailOf(hands, 'ada')).toBe(NEW)
    await expect.poll(() => hands.read('#acct-email .acct-row-value')).toBe(NEW)
  },

  async 'changes an email straight through'(hands) {
    await signIn(hands, 'ada')
    await hands.choose('Commit', 'auto')
    await toVerify(hands)
    await hands.see('Email changed')
    expect(await emailOf(hands, 'ada')).toBe(NEW)
  },

  async 'removes an email'(hands) {
    await signIn(hands, 'ada')
    await hands.press('Remove Email')
    await hands.press('Send code')
    await hands.see('Confirm with a code')
    await hands.type('Verification code', await codeFor(hands, OLD))
    await hands.press('Remove my email')
    await hands.see('Email removed')
    expect(await emailOf(hands, 'ada')).toBeNull()
  },

  async 'lets the time to confirm run out'(hands) {
    await setPool(hands, { updateTokenLifetime: 1 })
    await signIn(hands, 'ada')
    await toVerify(hands)
    await hands.see('Time ran out')
    expect(await emailOf(hands, 'ada')).toBe(OLD)
  },

  async 'finds out what became of a change whose reply was lost'(hands) {
    await signIn(hands, 'ada')
    await toConfirm(hands)
    await breakNext(hands, 'updateEmail', 'lostReply')
    await hands.press('Change my email')
    await hands.see('Email changed')
    expect(await emailOf(hands, 'ada')).toBe(NEW)
  },

  async 'changes a phone number'(hands) {
    await signIn(hands, 'ada')
    await hands.press('Change Phone')
    await hands.type('New mobile number', '13911112222')
    await hands.press('Send codes')
    await hands.see('Enter the codes')
    await hands.type('Code from your new number', await textFor(hands, '+8613911112222'))
    await hands.type('Code from your current number', await textFor(hands, '+8613800000001'))
    await hands.press('Verify')
    await hands.press('Change my number')
    await hands.see('Phone number changed')
    await expect.poll(() => hands.read('#acct-phone .acct-row-value')).toBe('+86 139 1111 2222')
  },

  async 'does all there is to do, from row to row, and every row is true after each step'(hands) {
    const isRow = (row: string, text: string | RegExp) =>
      expect.poll(() => hands.read(`#acct-${row} .acct-row-value`)).toMatch(text)
    await signIn(hands, 'lin')
    await isRow('password', 'No password yet')
    await hands.press('Set Password')
    await hands.type('New password', PASSWORD)
    await hands.press('Set password')
    await hands.see('Password set')
    await hands.press('Done')
    await isRow('password', /^Last changed /)

    await hands.press('Add Email')
    await hands.type('Email', 'lin@lumen.example')
    await hands.press('Send code')
    await hands.see('Enter the code')
    await hands.type('Verification code', await codeFor(hands, 'lin@lumen.example'))
    await hands.press('Add this email')
    await hands.see('Email added')
    await hands.press('Done')
    await isRow('email', 'lin@lumen.example')

    await hands.press('Edit Profile')
    await hands.type('Nickname', 'Weiwei')
    await hands.press('Save changes')
    await hands.see('Profile saved')
    await hands.press('Done')
    await isRow('profile', 'Lin Wei')
    expect((await profileOf(hands, 'lin')).nickname).toBe('Weiwei')

    await hands.press('Delete Account')
    await hands.press('Send code')
    await hands.see('Confirm that it’s you')
    await hands.type('Verification code', await textFor(hands, '+8613800000002'))
    await hands.type('To go on, type this phrase', 'delete my account')
    await hands.press('Continue')
    await hands.press('Delete my account')
    await hands.see('Your account is deleted')
    expect(await isThere(hands, 'lin')).toBe(false)
    await isRow('email', /^–$/)
  },
}

async function toVerify(hands: Hands): Promise<void> {
  await hands.press('Change Email')
  await hands.type('New email', NEW)
  await hands.press('Send codes')
  await hands.see('Enter the codes')
  await hands.type('Code from your new email', await codeFor(hands, NEW))
  await hands.type('Code from your current email', await codeFor(hands, OLD))
  await hands.press('Verify')
}

async function toConfirm(hands: Hands): Promise<void> {
  await toVerify(hands)
  await hands.see('Confirm the change')
}

/** Signed in by the button of the page that has this person's name first. */
async function signIn(hands: Hands, userId: 'ada' | 'lin'): Promise<void> {
  const config = (await (await fetch(`${hands.url}/api/config`)).json()) as {
    people: { userId: string; name: string; story: string }[]
  }
  const person = config.people.find((one) => one.userId === userId)
  await hands.press(`${person?.name}${person?.story}`)
  await hands.see('Email')
}

async function textFor({ url }: Hands, number: string): Promise<string> {
  const texts = (await (await fetch(`${url}/api/texts`)).json()) as { to: string; text: string }[]
  const code = texts.find(({ to }) => to === number)?.text.match(/\d{4,8}/)?.[0]
  if (code === undefined) throw new Error(`No text has arrived at ${number}.`)
  return code
}
