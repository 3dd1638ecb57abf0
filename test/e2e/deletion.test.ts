// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  breakNext,
  codeFor,
  demoPage,
  expectAsked,
  expectSilence,
  isThere,
  setPool,
  signIn,
  textFor,
  type Visit,
} from './demo.ts'

const { demo, visit } = demoPage()

const title = ({ page }: Visit, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
const press = ({ page }: Visit, name: string) => page.getByRole('button', { name, exact: true }).click()

async function open(here: Visit, who: RegExp): Promise<void> {
  await signIn(here, who)
  await press(here, 'Delete Account')
  await title(here, 'Delete your account')
}

/** Proves whose account it is, up to the last question. */
async function prove(here: Visit, field: string, proof: string): Promise<void> {
  await here.page.getByLabel(field, { exact: true }).fill(proof)
  await here.page.getByLabel(/type this phrase/).fill('Delete my account')
  await press(here, 'Continue')
}

async function toProof(here: Visit): Promise<void> {
  await open(here, /Tom/)
  await press(here, 'Send code')
  await title(here, 'Confirm that it’s you')
  await prove(here, 'Verification code', await codeFor(here, 'tom@lumen.example'))
}

async function toConfirm(here: Visit): Promise<void> {
  await toProof(here)
  await title(here, 'Delete your account for good?')
}

describe('deleting an account in Chromium, over HTTP, SQL, SMTP and SMS', () => {
  it('goes by a code in a mail, and the reset button of the demo brings the person back', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await toConfirm(here)
    expect(await isThere(here, 'tom')).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep my account')
    await press(here, 'Delete my account')
    await title(here, 'Your account is deleted')
    expect(await isThere(here, 'tom')).toBe(false)
    expect(here.requests.filter((path) => /delete-account$/.test(path))).toHaveLength(1)
    expectSilence(here)

    await press(here, 'Done')
    await page.getByRole('button', { name: /Tom/ }).click()
    await page.getByText('The account of Tom Okafor is deleted.').waitFor()
    await press(here, 'Bring back who was deleted')
    await page.getByText('Everybody who was deleted is back.').waitFor()
    await signIn(here, /Tom/)
    expect(await isThere(here, 'tom')).toBe(true)
    expectAsked(here, '/api/v3/verify-delete-account-request', '/api/v3/delete-account')
  })

  it('goes by a code in a text', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await open(here, /Lin Wei/)
    await press(here, 'Send code')
    await title(here, 'Confirm that it’s you')
    await prove(here, 'Verification code', await textFor(here, '+8613800000002'))
    await press(here, 'Delete my account')
    await title(here, 'Your account is deleted')
    expect(await isThere(here, 'lin')).toBe(false)
    expect(here.requests).toContain('/api/v3/verify-delete-account-request')
    expectSilence(here)
  })

  it('goes by the password where there is neither email nor phone, and not by a wrong one', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await open(here, /Gil/)
    await press(here, 'Continue')
    await prove(here, 'Your password', 'Octopus-2009')
    await here.page.getByText('This isn’t your password.').first().waitFor()
    expect(await isThere(here, 'gil')).toBe(true)
    await prove(here, 'Your password', 'Octopus-2008')
    await press(here, 'Delete my account')
    await title(here, 'Your account is deleted')
    expect(await isThere(here, 'gil')).toBe(false)
    expectSilence(here)
  })

  it('keeps the account where the user wants that', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await toConfirm(here)
    await press(here, 'Keep my account')
    await here.page.getByRole('button', { name: 'Delete Account' }).waitFor()
    expect(await isThere(here, 'tom')).toBe(true)
    expect(here.requests).not.toContain('/api/v3/delete-account')
    expectSilence(here)
  })

  it('keeps the account where the time to confirm is over', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await setPool(here, { updateTokenLifetime: 1 })
    await toProof(here)
    await title(here, 'Time ran out')
    expect(await isThere(here, 'tom')).toBe(true)
    expect(here.requests).not.toContain('/api/v3/delete-account')
    expectSilence(here)
  })

  it.each([
    ['lostReply', 'Your account is deleted', false],
    ['lostRequest', 'Checking whether your account was deleted', true],
  ] as const)('ends in the truth after a deletion met with %s', async (fault, heading, stays) => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await toConfirm(here)
    await breakNext(here, 'deleteAccount', fault)
    await press(here, 'Delete my account')
    await title(here, heading)
    expect(await isThere(here, 'tom')).toBe(stays)
  })
})
