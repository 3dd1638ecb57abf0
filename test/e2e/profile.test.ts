// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  ask,
  breakNext,
  demoPage,
  expectAsked,
  expectSilence,
  profileOf,
  signIn,
  type Visit,
} from './demo.ts'

const { demo, visit } = demoPage()

/** Every body that the page sends to change a profile. */
function changesSent({ page }: Visit): object[] {
  const sent: object[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v3/update-profile')) sent.push(request.postDataJSON())
  })
  return sent
}

async function open(here: Visit, who: RegExp): Promise<void> {
  await signIn(here, who)
  await here.page.getByRole('button', { name: 'Edit Profile' }).click()
  await here.page.getByLabel('Nickname').waitFor()
}

const title = ({ page }: Visit, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
const save = async (here: Visit) => {
  await here.page.getByRole('button', { name: 'Save changes' }).click()
  await title(here, 'Profile saved')
}

describe('a profile in Chromium, over HTTP and SQL', () => {
  it('is edited field by field: what was not touched is never sent', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    const sent = changesSent(here)
    await open(here, /Ada/)
    await page.getByLabel('Nickname').fill('Countess')
    await save(here)
    await page.getByLabel('Date of birth').fill('1815-12-10')
    await page.getByLabel('Gender').selectOption('F')
    await save(here)
    await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace')
    await page.getByLabel('City').fill('Marylebone')
    await page.getByLabel('City').fill('')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#acct-profile .acct-row-value').textContent()).toBe('Ada Lovelace')
    expect(sent).toEqual([
      { nickname: 'Countess' },
      { birthdate: '1815-12-10', gender: 'F' },
      { name: 'Ada Lovelace' },
    ])
    expect(await profileOf(here, 'ada')).toMatchObject({
      name: 'Ada Lovelace',
      nickname: 'Countess',
      birthdate: '1815-12-10',
      gender: 'F',
      username: 'ada',
      email: 'ada@lumen.example',
    })
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Edit Profile' }).waitFor()
    expectSilence(here)
    expectAsked(here, '/api/v3/update-profile')
  })

  it('asks which one counts where a field was changed elsewhere too', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    const sent = changesSent(here)
    await open(here, /Kit/)
    await page.getByLabel('Company').fill('Rose Theatre')
    await page.getByLabel('City').fill('Deptford')
    await ask(here, 'kit', 'update-profile', { company: 'Globe', city: 'Canterbury', nickname: 'Kit' })
    const isSeen = async () => {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
      return page.getByText(/changed somewhere else to/).count()
    }
    await expect.poll(isSeen, { timeout: 20_000, interval: 500 }).toBe(2)
    expect(await page.getByLabel('Nickname').inputValue()).toBe('Kit')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('Choose which one to keep.').first().waitFor()
    expect(sent).toEqual([])
    await page.getByRole('button', { name: 'Keep yours' }).first().click()
    await page.getByRole('button', { name: 'Take theirs' }).click()
    await save(here)
    expect(sent).toHaveLength(1)
    const { company, city } = await profileOf(here, 'kit')
    // The fields stand in the order of the form: the city is first, and was kept.
    expect([company, city]).toEqual(['Globe', 'Deptford'])
    expect(sent).toEqual([{ city: 'Deptford' }])
    expectSilence(here)
  })

  it('marks a username that is taken, and saves nothing', async () => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    const { page } = here
    await open(here, /Ada/)
    await page.getByLabel('Nickname').fill('Countess')
    await page.getByLabel('Username').fill('kit')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page
      .getByText(/Somebody else has this username/)
      .first()
      .waitFor()
    expect(await profileOf(here, 'ada')).toMatchObject({ username: 'ada', nickname: null })
    expect(await page.getByLabel('Nickname').inputValue()).toBe('Countess')
    expectSilence(here)
  })

  it.each([
    ['lostReply', 'Profile saved', 'Countess'],
    ['lostRequest', 'Your changes were not saved', null],
  ] as const)('ends in the truth after a save met with %s', async (fault, heading, nickname) => {
    await using running = await demo()
    await using here = await visit(running.pageUrl)
    await open(here, /Ada/)
    await here.page.getByLabel('Nickname').fill('Countess')
    await breakNext(here, 'updateProfile', fault)
    await here.page.getByRole('button', { name: 'Save changes' }).click()
    await title(here, heading)
    expect(await profileOf(here, 'ada')).toMatchObject({ nickname })
  })
})
