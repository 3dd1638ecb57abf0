// @vitest-environment node
import type { Page } from 'playwright'
import { beforeAll, expect, it } from 'vitest'
import { readHeader } from '../../src/features/profile/picture-header.ts'
import { fake, heic, PLACE, png, withExif } from '../support/pictures.ts'
import { breakNext, demoPage, expectSilence, type Visit } from './demo.ts'
import { buildPhotoPage } from './photo-page/build.ts'

const { demo, visit } = demoPage()
let webRoot = ''
beforeAll(async () => {
  webRoot = await buildPhotoPage()
})

/** What the account has, past the page, and the bytes that are there. */
async function stored({ page, url }: Visit) {
  const origin = new URL(url).origin
  const { serviceUrl } = (await (await fetch(`${origin}/api/config`)).json()) as { serviceUrl: string }
  const signedIn = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    body: JSON.stringify({ userId: 'ada' }),
    headers: { 'content-type': 'application/json' },
  })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  const profile = await fetch(`${serviceUrl}/api/v3/get-profile`, {
    headers: { authorization: `Bearer ${accessToken}`, 'x-authing-app-id': 'lumen' },
  })
  const { photo, nickname } = ((await profile.json()) as { data: Record<string, string | null> }).data
  const bytes = photo ? new Uint8Array(await (await fetch(photo)).arrayBuffer()) : new Uint8Array()
  return { photo, nickname, bytes, colour: (x: number, y: number) => colourAt(page, bytes, x, y) }
}

/** Of a picture, the colour at a place: red, blue or another. */
function colourAt(page: Page, bytes: Uint8Array, x: number, y: number): Promise<string> {
  return page.evaluate(
    async ([content, across, down]) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(content)]))
      const canvas = document.createElement('canvas')
      canvas.width = bitmap.width
      canvas.height = bitmap.height
      const context = canvas.getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const [red = 0, , blue = 0] =
        context?.getImageData(bitmap.width * across, bitmap.height * down, 1, 1).data ?? []
      return red > 150 && blue < 100 ? 'red' : blue > 150 && red < 100 ? 'blue' : `${red} ${blue}`
    },
    [[...bytes], x, y] as const,
  )
}

/** A JPEG as a camera writes it, its left half red and its right half blue. */
async function redAndBlue(page: Page, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas')
      canvas.width = w
      canvas.height = h
      const context = canvas.getContext('2d')
      if (context === null) return []
      context.fillStyle = 'red'
      context.fillRect(0, 0, w / 2, h)
      context.fillStyle = 'blue'
      context.fillRect(w / 2, 0, w / 2, h)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95))
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
    },
    [width, height] as const,
  )
  return new Uint8Array(bytes)
}

const give = (page: Page, content: Uint8Array, name: string, mimeType = 'image/jpeg') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(content) })

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

it('turns a photo as the camera says, and leaves out where it was taken', async () => {
  await using running = await demo({ webRoot })
  await using here = await visit(running.pageUrl)
  const { page } = here
  const chunks: string[] = []
  page.on('request', (request) => chunks.push(request.url()))
  await page.getByRole('button', { name: 'Choose a picture' }).waitFor()
  await page.getByRole('img', { name: 'No picture' }).getByText('AL').waitFor()
  const photo = withExif(await redAndBlue(page, 400, 200))
  expect(latin(photo)).toContain(PLACE)
  expect(chunks.filter((url) => url.includes('crop'))).toEqual([])
  await give(page, photo, 'me.jpg')
  await page.getByRole('button', { name: 'Use this picture' }).click()
  await page.getByRole('heading', { name: 'Picture saved' }).waitFor()
  expect(chunks.filter((url) => url.includes('photo-crop'))).toHaveLength(1)

  const { bytes, colour } = await stored(here)
  expect(readHeader(bytes)).toEqual({ type: 'image/webp', width: 512, height: 512 })
  expect(bytes.length).toBeLessThanOrEqual(200 * 1024)
  expect(latin(bytes)).not.toMatch(/Exif|Ockham/)
  // The left of what was stored is the top of what was seen.
  expect([await colour(0.1, 0.1), await colour(0.9, 0.1)]).toEqual(['red', 'red'])
  expect([await colour(0.1, 0.9), await colour(0.9, 0.9)]).toEqual(['blue', 'blue'])

  await page.reload()
  await page.locator('img[alt="Your picture"]').waitFor()
  await page.getByRole('button', { name: 'Remove picture' }).click()
  await page.getByRole('heading', { name: 'Picture saved' }).waitFor()
  expect((await stored(here)).photo).toBeFalsy()
  expectSilence(here)
})

it('crops by the keyboard alone', async () => {
  await using running = await demo({ webRoot })
  await using here = await visit(running.pageUrl)
  const { page } = here
  const choose = page.getByRole('button', { name: 'Choose a picture' })
  await choose.waitFor()
  const picture = await redAndBlue(page, 400, 200)
  // The browser has to know of it before the key: a key is one message and overtakes what is only on its way.
  const opened = page.waitForEvent('filechooser')
  const isFocused = () => choose.evaluate((element) => element === document.activeElement)
  for (let tabs = 0; tabs < 5 && !(await isFocused()); tabs += 1) await page.keyboard.press('Tab')
  expect(await isFocused()).toBe(true)
  await page.keyboard.press('Enter')
  await (await opened).setFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(picture) })

  const area = page.getByRole('group', { name: /Arrow keys move it/ })
  await area.waitFor()
  await expect.poll(() => area.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByText('Size: 100%').waitFor()
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => page.getByText(/^Size: /).textContent()).not.toContain('100%')
  const use = page.getByRole('button', { name: 'Use this picture' })
  for (let tabs = 0; tabs < 20; tabs += 1) {
    if (await use.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Picture saved' }).waitFor()
  const { colour } = await stored(here)
  expect([await colour(0.1, 0.5), await colour(0.9, 0.5)]).toEqual(['red', 'red'])
  expectSilence(here)
})

it('says what to do about a fake, and opens 48 megapixels', async () => {
  await using running = await demo({ webRoot })
  await using here = await visit(running.pageUrl)
  const { page } = here
  await page.getByRole('button', { name: 'Choose a picture' }).waitFor()
  await give(page, fake, 'me.png', 'image/png')
  await page.getByRole('alert').getByText('This file is not a picture').waitFor()
  await give(page, heic, 'me.jpg')
  await page.getByRole('alert').getByText('Most Compatible').waitFor()
  await give(page, png(30, 20).subarray(0, 60), 'me.png')
  await page.getByRole('alert').getByText('damaged').waitFor()
  expect(here.requests.filter((path) => path.includes('upload'))).toEqual([])
  await give(page, png(8000, 6000), 'large.png', 'image/png')
  await page.getByRole('button', { name: 'Use this picture' }).click()
  await page.getByRole('heading', { name: 'Picture saved' }).waitFor()
  expectSilence(here)
})

it('takes a picture that is dropped or pasted, and several by their first', async () => {
  await using running = await demo({ webRoot })
  await using here = await visit(running.pageUrl)
  const { page } = here
  await page.getByRole('button', { name: 'Choose a picture' }).waitFor()
  const hand = (type: 'drop' | 'paste', count: number) =>
    page.locator('.acct-photo-field').evaluate(
      (element, [event, files, content]) => {
        const data = new DataTransfer()
        for (let index = 0; index < files; index += 1)
          data.items.add(new File([new Uint8Array(content)], `${index}.png`, { type: 'image/png' }))
        element.dispatchEvent(
          event === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      },
      [type, count, [...png(90, 60)]] as const,
    )
  await hand('drop', 2)
  await page.getByText('This is the first one.').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Choose a picture' }).waitFor()
  await hand('paste', 1)
  await page.getByRole('button', { name: 'Use this picture' }).waitFor()
  expect(await page.getByText('This is the first one.').count()).toBe(0)
  expectSilence(here)
})

it('uploads nothing again when the change was lost, and saves a picture with the rest of a profile', async () => {
  await using running = await demo({ webRoot })
  await using here = await visit(`${running.pageUrl}?form`)
  const { page } = here
  await give(page, png(90, 60), 'me.png', 'image/png')
  await page.getByRole('button', { name: 'Use this picture' }).click()
  await page.getByText('This picture is not saved yet.').waitFor()
  await page.getByLabel('Nickname').fill('Countess')
  await breakNext({ url: new URL(here.url).origin }, 'updateProfile', 'serverError')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await page
    .getByRole('button', { name: /Try again|Check again/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await page.getByRole('heading', { name: 'Profile saved' }).waitFor()
  const { photo, nickname } = await stored(here)
  expect(photo).toMatch(/^http/)
  expect(nickname).toBe('Countess')
  expect(here.requests.filter((path) => path.includes('upload'))).toHaveLength(1)
})
