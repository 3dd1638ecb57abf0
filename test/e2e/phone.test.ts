// @vitest-environment node
import { expect, it } from 'vitest'
import { demoPage, expectAsked, expectSilence, setPool, signIn, textFor, type Visit } from './demo.ts'

const { demo, visit } = demoPage()

const current = ({ page }: Visit) => page.locator('#acct-phone .acct-row-value').textContent()

it('adds a pasted number, once its country and digits are seen', async () => {
  await using running = await demo()
  await using here = await visit(running.pageUrl)
  const { page } = here
  const chunks: string[] = []
  page.on('request', (request) => chunks.push(request.url()))
  await signIn(here, /Noor/)
  await page.getByRole('button', { name: 'Add Phone' }).click()
  const field = page.getByLabel('Mobile number')
  await field.waitFor()
  expect(chunks.filter((url) => url.includes('metadata'))).toEqual([])
  await field.focus()
  await expect.poll(() => chunks.filter((url) => url.includes('metadata')).length).toBe(1)
  await field.fill('+86 139-1111-2222')
  await page.getByText('The text goes to +86 139 1111 2222.').waitFor()
  expect(await page.getByLabel('Country or region').inputValue()).toBe('CN')
  await page.getByRole('button', { name: 'Send code' }).click()
  await page.getByLabel('Verification code').fill(await textFor(here, '+8613911112222'))
  await page.getByRole('button', { name: 'Add this number' }).click()
  await page.getByRole('heading', { name: 'Phone number added' }).waitFor()
  await expect.poll(() => current(here)).toBe('+86 139 1111 2222')
  expectSilence(here)
  expectAsked(here, '/api/v3/bind-phone')
})

it('changes a number with the codes of both phones', async () => {
  await using running = await demo()
  await using here = await visit(running.pageUrl)
  const { page } = here
  await signIn(here, /Ada/)
  await page.getByRole('button', { name: 'Change Phone' }).click()
  await page.getByLabel('New mobile number').fill('13911112222')
  await page.getByRole('button', { name: 'Send codes' }).click()
  await page.getByLabel('Code from your new number').fill(await textFor(here, '+8613911112222'))
  await page.getByLabel('Code from your current number').fill(await textFor(here, '+8613800000001'))
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('button', { name: 'Change my number' }).click()
  await page.getByRole('heading', { name: 'Phone number changed' }).waitFor()
  await expect.poll(() => current(here)).toBe('+86 139 1111 2222')
  expectSilence(here)
  expectAsked(here, '/api/v3/verify-update-phone-request', '/api/v3/update-phone')
})

it('changes a number abroad with the new code alone, where the pool wants no other', async () => {
  await using running = await demo()
  await using here = await visit(running.pageUrl)
  const { page } = here
  await setPool(here, { verifyOldPhone: false, internationalSms: true })
  await signIn(here, /Kit/)
  await page.getByLabel('verifyOldPhone').uncheck()
  await page.getByRole('button', { name: 'Change Phone' }).click()
  expect(await page.getByLabel('Country or region').inputValue()).toMatch(/GB|GG/)
  await page.getByLabel('New mobile number').fill('07400 123456')
  await page.getByText('The text goes to +44 7400 123456.').waitFor()
  await page.getByRole('button', { name: 'Send code' }).click()
  await page.getByLabel('Verification code').fill(await textFor(here, '+447400123456'))
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('button', { name: 'Change my number' }).click()
  await page.getByRole('heading', { name: 'Phone number changed' }).waitFor()
  await expect.poll(() => current(here)).toBe('+44 7400 123456')
  expectSilence(here)
})

it('removes a number', async () => {
  await using running = await demo()
  await using here = await visit(running.pageUrl)
  const { page } = here
  await signIn(here, /Ada/)
  await page.getByRole('button', { name: 'Remove Phone' }).click()
  await page.getByRole('button', { name: 'Send code' }).click()
  await page.getByLabel('Verification code').fill(await textFor(here, '+8613800000001'))
  await page.getByRole('button', { name: 'Remove my number' }).click()
  await page.getByRole('heading', { name: 'Phone number removed' }).waitFor()
  await expect.poll(() => current(here)).toBe('No phone number yet')
  expectSilence(here)
  expectAsked(here, '/api/v3/unbind-phone')
})
