import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readHeader } from '../../src/features/profile/picture-header.ts'
import { breakNext, codeFor, emailOf, isThere, profileOf, setPool } from '../e2e/demo.ts'
import { png } from '../support/pictures.ts'
import type { Hands } from './hands.ts'

const OLD = 'ada@lumen.example'
const NEW = 'ada@analytical.example'
const FIRST = 'lin@lumen.example'
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
    await changePhone(hands, '+8613800000001')
    await expect.poll(() => hands.read('#acct-phone .acct-row-value')).toBe('+86 139 1111 2222')
  },

  async 'does all there is to do, from row to row, and every row is true after each step'(hands) {
    const isRow = (row: string, text: string | RegExp) =>
      expect.poll(() => hands.read(`#acct-${row} .acct-row-value`)).toMatch(text)
    const advises = (text: string) =>
      expect.poll(() => hands.read('.acct-security-checkup .acct-lead')).toContain(text)
    await signIn(hands, 'lin')
    await advises('Add an email first')
    await hands.follow('Add: Email')
    await hands.press('Add Email')
    await hands.type('Email', FIRST)
    await hands.press('Send code')
    await hands.see('Enter the code')
    await hands.type('Verification code', await codeFor(hands, FIRST))
    await hands.press('Add this email')
    await hands.see('Email added')
    await hands.press('Done')
    await isRow('email', FIRST)

    await advises('Set a password next')
    await isRow('password', 'No password yet')
    await hands.press('Set Password')
    await hands.type('New password', PASSWORD)
    await hands.press('Set password')
    await hands.see('Password set')
    await hands.press('Done')
    await isRow('password', /^Last changed /)

    await toConfirm(hands, FIRST, NEW)
    await hands.press('Change my email')
    await hands.see('Email changed')
    await hands.press('Done')
    await isRow('email', NEW)

    await changePhone(hands, '+8613800000002')
    await hands.press('Done')
    await isRow('phone', '+86 139 1111 2222')

    await hands.press('Edit Profile')
    await hands.type('Nickname', 'Weiwei')
    await hands.give('Choose a picture', pictureFile())
    await hands.press('Use this picture')
    await expect.poll(() => hands.read('.acct-profile')).toContain('This picture is not saved yet.')
    await hands.press('Save changes')
    await hands.see('Profile saved')
    await hands.press('Done')
    await isRow('profile', 'Lin Wei')
    const { nickname, photo } = await profileOf(hands, 'lin')
    expect(nickname).toBe('Weiwei')
    expect(await headerOf(String(photo))).toMatchObject({ width: 512, height: 512 })
    await advises('is in place')

    await hands.press('Delete Account')
    await hands.press('Send code')
    await hands.see('Confirm that it’s you')
    await hands.type('Verification code', await textFor(hands, '+8613911112222'))
    await hands.type('To go on, type this phrase', 'delete my account')
    await hands.press('Continue')
    await hands.press('Delete my account')
    await hands.see('Your account is deleted')
    expect(await isThere(hands, 'lin')).toBe(false)
    await isRow('email', /^–$/)
  },
}

async function toVerify(hands: Hands, from = OLD, to = NEW): Promise<void> {
  await hands.press('Change Email')
  await hands.type('New email', to)
  await hands.press('Send codes')
  await hands.see('Enter the codes')
  await hands.type('Code from your new email', await codeFor(hands, to))
  await hands.type('Code from your current email', await codeFor(hands, from))
  await hands.press('Verify')
}

async function toConfirm(hands: Hands, from = OLD, to = NEW): Promise<void> {
  await toVerify(hands, from, to)
  await hands.see('Confirm the change')
}

async function changePhone(hands: Hands, from: string): Promise<void> {
  await hands.press('Change Phone')
  await hands.type('New mobile number', '13911112222')
  await hands.press('Send codes')
  await hands.see('Enter the codes')
  await hands.type('Code from your new number', await textFor(hands, '+8613911112222'))
  await hands.type('Code from your current number', await textFor(hands, from))
  await hands.press('Verify')
  await hands.press('Change my number')
  await hands.see('Phone number changed')
}

/** A picture on this machine, twice as wide as high. */
function pictureFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'account-picture-')), 'me.png')
  writeFileSync(path, png(400, 200))
  return path
}

/** What is at an address, and not only that there is one. */
async function headerOf(url: string): Promise<ReturnType<typeof readHeader>> {
  return readHeader(new Uint8Array(await (await fetch(url)).arrayBuffer()))
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
