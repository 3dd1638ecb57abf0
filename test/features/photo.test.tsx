import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { AccountError } from '../../src/api/account-error.ts'
import { PhotoField } from '../../src/features/profile/photo-field.tsx'
import type { UploadPhoto } from '../../src/features/profile/photo-picker.ts'
import { centreSquare, fitSquare, growSquare, moveSquare } from '../../src/features/profile/photo-square.ts'
import { encodePicture } from '../../src/features/profile/picture-canvas.ts'
import { initialsOf } from '../../src/features/profile/picture-place.tsx'
import { ProfileForm, type ProfileFormProps } from '../../src/features/profile/profile-form.tsx'
import { button, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { stubDrawing } from '../support/drawn.ts'
import { empty, fake, fileOf, heic, jpegHeader, png, pngHeader, svg } from '../support/pictures.ts'

const URL_OF_IT = 'https://files.example/1'
const bodies = (account: TestAccount) =>
  account.calls.filter(({ path }) => path === '/api/v3/update-profile').map(({ body }) => body)
const photoOf = async (account: TestAccount) => (await account.sandbox.user('ada'))?.photo
const me = fileOf(png(300, 200), 'me.png')

async function give(...files: File[]): Promise<void> {
  await button('Choose a picture')
  const input = document.querySelector('input[type=file]')
  if (input === null) throw new Error('There is no field for files.')
  fireEvent.change(input, { target: { files } })
}

async function use(account: TestAccount, file = me): Promise<void> {
  await give(file)
  await account.user.click(await button('Use this picture'))
}

/** What the field says of a file, or of its upload. */
const told = () =>
  waitFor(() => {
    const [alert] = within(screen.getByRole('group', { name: 'Your picture' })).getAllByRole('alert')
    expect(alert).not.toBeEmptyDOMElement()
    return alert
  })

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null)

/** An upload that ends when it is told to. */
function slowUpload() {
  const seen: { file?: Blob; options?: Parameters<UploadPhoto>[1]; calls: number } = { calls: 0 }
  let end: (url: string) => void = () => undefined
  const upload: UploadPhoto = (file, options) => {
    Object.assign(seen, { file, options, calls: seen.calls + 1 })
    return new Promise((resolve) => {
      end = resolve
    })
  }
  return { upload, seen, end: (url: string) => end(url) }
}

beforeEach(() => void stubDrawing())

describe('the picture of a profile', () => {
  it('is cropped, uploaded by the host with its progress, and saved', async () => {
    const account = await testAccount()
    const { upload, seen, end } = slowUpload()
    const onSaved = vi.fn()
    account.open(<PhotoField uploadPhoto={upload} onSaved={onSaved} />)
    await use(account)
    await screen.findByText('Uploading…')
    await waitFor(() => expect(seen.calls).toBe(1))
    expect(seen.file?.type).toBe('image/webp')
    seen.options?.onProgress(0.4)
    await screen.findByText('Uploading: 40%')
    expect(await photoOf(account)).toBeFalsy()
    end(URL_OF_IT)
    await heading('Picture saved')
    expect(bodies(account)).toEqual([{ photo: URL_OF_IT }])
    expect(await photoOf(account)).toBe(URL_OF_IT)
    expect(onSaved.mock.calls).toEqual([[{ photo: URL_OF_IT }]])
    expect(screen.getByRole('img', { name: 'Your picture' })).toBeInTheDocument()
  })

  it('is not changed by an upload that was cancelled, whatever comes later', async () => {
    const account = await testAccount()
    const { upload, seen, end } = slowUpload()
    account.open(<PhotoField uploadPhoto={upload} />)
    await use(account)
    await waitFor(() => expect(seen.calls).toBe(1))
    await account.user.click(await button('Cancel'))
    expect(seen.options?.signal.aborted).toBe(true)
    end(URL_OF_IT)
    // What was cropped is still there.
    await button('Use this picture')
    await account.user.click(await button('Cancel'))
    await button('Choose a picture')
    expect(bodies(account)).toEqual([])
  })

  it('is let go when the screen is gone', async () => {
    const account = await testAccount()
    const { upload, seen, end } = slowUpload()
    const { unmount } = account.open(<PhotoField uploadPhoto={upload} />)
    await use(account)
    await waitFor(() => expect(seen.calls).toBe(1))
    unmount()
    expect(seen.options?.signal.aborted).toBe(true)
    end(URL_OF_IT)
    await account.pass(1)
    expect(bodies(account)).toEqual([])
  })

  it('is not uploaded again when the change of the profile was lost', async () => {
    const account = await testAccount()
    const upload = vi.fn(async () => URL_OF_IT)
    account.open(<PhotoField uploadPhoto={upload} />)
    await button('Choose a picture')
    account.sandbox.faults.next('updateProfile', { kind: 'unreachable' })
    await use(account)
    await account.pass(1)
    await heading('Your picture was not saved')
    expect(await photoOf(account)).toBeFalsy()
    await account.user.click(await button('Try again'))
    await screen.findByText('This picture is not saved yet.')
    await account.user.click(await button('Save picture'))
    await heading('Picture saved')
    expect(await photoOf(account)).toBe(URL_OF_IT)
    expect(upload).toHaveBeenCalledTimes(1)
  })

  it('is found to be saved when only the reply was lost', async () => {
    const account = await testAccount()
    account.open(<PhotoField uploadPhoto={async () => URL_OF_IT} />)
    await button('Choose a picture')
    account.sandbox.faults.next('updateProfile', { kind: 'lostReply' })
    await use(account)
    await account.pass(1)
    await heading('Picture saved')
    expect(bodies(account)).toHaveLength(1)
  })

  it.each([
    ['fails', () => Promise.reject(new Error('The bucket is gone'))],
    ['answers with what is no address', async () => 'javascript:alert(1)'],
  ])('can be uploaded once more where the upload %s', async (_, fails) => {
    const account = await testAccount()
    const upload = vi.fn<UploadPhoto>(async () => URL_OF_IT).mockImplementationOnce(fails)
    account.open(<PhotoField uploadPhoto={upload} />)
    await use(account)
    expect(await told()).toHaveTextContent('The picture was not uploaded')
    expect(bodies(account)).toEqual([])
    await account.user.click(await button('Use this picture'))
    await heading('Picture saved')
  })

  it('is asked for again after a sign-in', async () => {
    const account = await testAccount({ provider: { onReauthRequired: async () => true } })
    const upload = vi
      .fn<UploadPhoto>(async () => URL_OF_IT)
      .mockImplementationOnce(() => Promise.reject(new AccountError('unauthenticated')))
    account.open(<PhotoField uploadPhoto={upload} />)
    await use(account)
    expect(await told()).toHaveTextContent('You’re signed out')
    await account.user.click(await button('Sign in again'))
    await waitFor(() => expect(screen.queryByText(/You’re signed out/)).toBeNull())
    await account.user.click(await button('Use this picture'))
    await heading('Picture saved')
  })

  it('is taken away', async () => {
    const account = await testAccount({ user: { photo: 'https://files.example/0' } })
    const onSaved = vi.fn()
    account.open(<PhotoField onSaved={onSaved} />)
    await account.user.click(await button('Remove picture'))
    await heading('Picture saved')
    expect(bodies(account)).toEqual([{ photo: '' }])
    expect(onSaved.mock.calls).toEqual([[{ photo: null }]])
    expect(screen.queryByRole('button', { name: 'Remove picture' })).toBeNull()
  })

  it('has no way to another one where nothing can be uploaded', async () => {
    const account = await testAccount({ user: { photo: 'https://files.example/0' } })
    const { call } = account.client
    const client = { call, offers: (name: string) => name !== 'photo.upload' }
    account.open(
      <AccountSettingsProvider client={client} queryClient={account.queryClient} clock={account.clock}>
        <PhotoField />
      </AccountSettingsProvider>,
    )
    await button('Remove picture')
    expect(screen.queryByRole('button', { name: 'Choose a picture' })).toBeNull()
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['is empty', empty, /empty/],
    ['is a drawing', svg, /SVG.*JPEG or PNG/],
    ['is from an iPhone', heic, /HEIC.*Most Compatible/],
    ['is something else', fake, /not a picture.*Choose a JPEG/],
    ['is a bomb', pngHeader(30_000, 30_000), /50 megapixels/],
    ['ends too early', jpegHeader(3, 2).subarray(0, 100), /damaged/],
  ])('%s: says what to do, and asks nobody', async (_, content, sentence) => {
    const account = await testAccount()
    const upload = vi.fn(async () => URL_OF_IT)
    account.open(<PhotoField uploadPhoto={upload} />)
    await give(fileOf(content, 'me.png'))
    expect(await told()).toHaveTextContent(sentence)
    expect(await button('Choose a picture')).toHaveAccessibleDescription(sentence)
    expect(upload).not.toHaveBeenCalled()
    // The next one may be fine.
    await give(me)
    await button('Use this picture')
    expect(screen.queryByText(sentence)).toBeNull()
  })

  it('is damaged beyond its beginning', async () => {
    stubDrawing({ size: null })
    const account = await testAccount()
    account.open(<PhotoField />)
    await give(me)
    expect(await told()).toHaveTextContent('damaged')
  })

  it('is one of several, of which the first counts', async () => {
    const account = await testAccount()
    account.open(<PhotoField />)
    await give(me, fileOf(fake, 'b.png'))
    await screen.findByText(/This is the first one/)
  })
})

describe('what is shown', () => {
  it('are initials where the picture cannot be loaded, and nobody learns of the page', async () => {
    const account = await testAccount({ user: { name: 'Ada Lovelace', photo: 'https://files.example/gone' } })
    account.open(<PhotoField />)
    const image = await screen.findByRole('img', { name: 'Your picture' })
    expect(image).toHaveAttribute('src', 'https://files.example/gone')
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer')
    fireEvent.error(image)
    expect(await screen.findByRole('img', { name: 'No picture' })).toHaveTextContent('AL')
  })

  it.each(['javascript:alert(1)', 'data:image/png;base64,AA', 'not an address'])(
    'are initials in the place of %s',
    async (photo) => {
      const account = await testAccount({ user: { photo } })
      account.open(<PhotoField />)
      expect(await screen.findByRole('img', { name: 'No picture' })).toHaveTextContent('A')
      expect(document.querySelector('img')).toBeNull()
    },
  )

  it.each([
    ['Ada Lovelace', 'AL'],
    ['  ada  king  lovelace ', 'AL'],
    ['李小龍', '李'],
    ['Ærøskøbing', 'Æ'],
    ['👩‍💻 Grace', 'G'],
    ['ada@example.com', 'A'],
    ['e\u0301lodie', 'E\u0301'],
    ['', ''],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
})

describe('a picture in a profile', () => {
  it('is saved with what else was changed, and nothing more', async () => {
    const account = await testAccount()
    account.open(<ProfileForm fields={['photo', 'name', 'nickname']} uploadPhoto={async () => URL_OF_IT} />)
    await use(account)
    await screen.findByText('This picture is not saved yet.')
    expect(bodies(account)).toEqual([])
    await account.user.click(await button('Save changes'))
    await heading('Profile saved')
    expect(bodies(account)).toEqual([{ photo: URL_OF_IT }])
    expect(screen.queryByText('This picture is not saved yet.')).toBeNull()
  })

  it('is finished or cancelled before anything is saved', async () => {
    const account = await testAccount()
    const { upload, seen, end } = slowUpload()
    const leave = vi.fn()
    account.open(<ProfileForm fields={['photo', 'nickname']} uploadPhoto={upload} onDone={leave} />)
    const save = async () => account.user.click(await button('Save changes'))
    const refused = 'Finish your picture first, or cancel it. Nothing was saved.'
    await give(me)
    await button('Use this picture')
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
    await account.paste(screen.getByLabelText('Nickname'), 'Weiwei')
    await save()
    await screen.findByText(refused)
    expect(screen.getByRole('group', { name: 'Picture' })).toContainElement(focused())

    await account.user.click(await button('Use this picture'))
    await waitFor(() => expect(seen.calls).toBe(1))
    await save()
    await screen.findByText(refused)
    expect(bodies(account)).toEqual([])

    end(URL_OF_IT)
    await screen.findByText('This picture is not saved yet.')
    expect(screen.queryByText(refused)).toBeNull()
    await save()
    await heading('Profile saved')
    expect(bodies(account)).toEqual([{ photo: URL_OF_IT, nickname: 'Weiwei' }])
    expect(await photoOf(account)).toBe(URL_OF_IT)
  })

  it('holds nothing up once its field is gone', async () => {
    const account = await testAccount()
    const form = (fields: ProfileFormProps['fields']) => (
      <ProfileForm fields={fields} uploadPhoto={async () => URL_OF_IT} onDone={() => undefined} />
    )
    const { rerender } = account.open(form(['photo', 'nickname']))
    await give(me)
    await button('Use this picture')
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
    rerender(form(['nickname']))
    await button('Done')
  })

  it('is discarded like everything else', async () => {
    const account = await testAccount({ user: { photo: 'https://files.example/0' } })
    const onDirtyChange = vi.fn()
    account.open(<ProfileForm fields={['photo']} onDirtyChange={onDirtyChange} />)
    await account.user.click(await button('Remove picture'))
    await screen.findByText('The removal is not saved yet.')
    await account.user.click(await button('Discard changes'))
    await button('Remove picture')
    expect(onDirtyChange.mock.calls).toEqual([[true], [false]])
  })

  it('asks about one that was changed elsewhere', async () => {
    const account = await testAccount()
    account.open(<ProfileForm fields={['photo']} uploadPhoto={async () => URL_OF_IT} />)
    await use(account)
    await screen.findByText('This picture is not saved yet.')
    const user = await account.sandbox.user('ada')
    await account.sandbox.putUser({ ...user, userId: 'ada', photo: 'https://files.example/theirs' })
    await account.queryClient.refetchQueries({ queryKey: ['acct'] })
    await screen.findByText('Your picture was changed somewhere else.')
    await account.user.click(await button('Take theirs'))
    await waitFor(() =>
      expect(document.querySelector('img')).toHaveAttribute('src', 'https://files.example/theirs'),
    )
    expect(bodies(account)).toEqual([])
  })
})

describe('what is written', () => {
  const canvas = () => document.createElement('canvas')

  it('is WebP, as good as fits into 200 kB', async () => {
    const { written, fills } = stubDrawing({ bytes: (quality) => quality * 300_000 })
    expect((await encodePicture(canvas())).size).toBeLessThanOrEqual(200 * 1024)
    expect(written).toEqual([0.9, 0.8, 0.7, 0.6].map((quality) => ({ type: 'image/webp', quality })))
    expect(fills).toEqual([])
  })

  it('is JPEG on white where the browser writes no WebP', async () => {
    const { fills } = stubDrawing({ writes: ['image/jpeg', 'image/png'] })
    expect((await encodePicture(canvas())).type).toBe('image/jpeg')
    expect(fills).toEqual(['white'])
  })
})

describe('the part that is shown', () => {
  const picture = { width: 300, height: 200 }

  it('is the middle at first', () => expect(centreSquare(picture)).toEqual({ x: 50, y: 0, size: 200 }))

  it('stays within the picture', () => {
    expect(fitSquare({ x: -10, y: 500, size: 100 }, picture)).toEqual({ x: 0, y: 100, size: 100 })
    expect(fitSquare({ x: 250, y: 0, size: 900 }, picture)).toEqual({ x: 100, y: 0, size: 200 })
    expect(fitSquare({ x: 0, y: 0, size: 1 }, picture).size).toBe(64)
    expect(fitSquare({ x: 5, y: 5, size: 1 }, { width: 20, height: 10 })).toEqual({ x: 5, y: 0, size: 10 })
  })

  it('grows around its middle, and moves by parts of the shorter side', () => {
    expect(growSquare({ x: 100, y: 50, size: 100 }, 0.8, picture)).toEqual({ x: 110, y: 60, size: 80 })
    expect(growSquare({ x: 0, y: 0, size: 100 }, 1.5, picture)).toEqual({ x: 0, y: 0, size: 150 })
    expect(moveSquare({ x: 100, y: 50, size: 100 }, -0.1, 0.1, picture)).toEqual({ x: 80, y: 70, size: 100 })
  })
})
