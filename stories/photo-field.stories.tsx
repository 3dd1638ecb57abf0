import type { Meta, StoryObj } from '@storybook/react-vite'
import { PhotoField, ProfileForm } from 'genauth-account-ui'
import { type Scene, sceneOf, until } from './support/scenes.ts'
import { accountWith, signedOut } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const meta = {
  title: 'Profile/PhotoField',
  component: PhotoField,
} satisfies Meta<typeof PhotoField>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

/** A landscape, drawn here. */
async function drawnFile(): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = 900
  canvas.height = 600
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws on no canvas.')
  const sky = context.createLinearGradient(0, 0, 0, 600)
  sky.addColorStop(0, 'lightskyblue')
  sky.addColorStop(1, 'seashell')
  context.fillStyle = sky
  context.fillRect(0, 0, 900, 600)
  context.fillStyle = 'seagreen'
  context.ellipse(450, 620, 620, 220, 0, 0, 7)
  context.fill()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new File([blob ?? ''], 'hills.png', { type: 'image/png' })
}

async function give(context: Context, ...files: File[]): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  const input = await until(() => {
    const found = context.canvasElement.querySelector<HTMLInputElement>('input[type=file]')
    if (found === null) throw new Error('There is no field for files.')
    return found
  })
  const data = new DataTransfer()
  for (const file of files) data.items.add(file)
  input.files = data.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return scene
}

const shown = ({ canvasElement }: Context, selector: string) =>
  until(() => {
    if (canvasElement.querySelector(selector) === null) throw new Error(`There is no ${selector}.`)
  })

async function crop(context: Context): Promise<Scene> {
  const scene = await give(context, await drawnFile())
  await shown(context, '.acct-crop')
  return scene
}

export const Playground: Story = {
  render: (props) => (
    <Workbench calls={['upload', 'updateProfile', 'getProfile']}>
      {(told) => <PhotoField {...props} {...told('onSaved', 'onUnconfirmed', 'onStep', 'onError')} />}
    </Workbench>
  ),
}

export const Loading: Story = {
  parameters: { account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }) },
}

export const Unavailable: Story = { parameters: { account: signedOut } }

export const Draft: Story = {}

export const Unusable: Story = {
  play: async (context) => (await give(context, new File(['no picture'], 'me.png'))).error(),
}

export const Heic: Story = {
  play: async (context) =>
    (await give(context, new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], 'IMG_1.HEIC'))).error(),
}

export const Cropping: Story = { play: async (context) => void (await crop(context)) }

export const Uploading: Story = {
  parameters: { account: accountWith({ before: ({ faults }) => void faults.hold('upload') }) },
  play: async (context) => (await crop(context)).submit(),
}

export const UploadingByTheHost: Story = {
  args: {
    uploadPhoto: (_, { onProgress }) => {
      onProgress(0.4)
      return new Promise(() => undefined)
    },
  },
  play: async (context) => {
    await (await crop(context)).submit()
    await shown(context, '.acct-photo-progress')
  },
}

export const Refused: Story = {
  parameters: {
    account: accountWith({
      before: ({ faults }) => faults.next('upload', { kind: 'refusal', statusCode: 413 }),
    }),
  },
  play: async (context) => {
    const scene = await crop(context)
    await scene.submit()
    await scene.error()
  },
}

export const NotSaved: Story = {
  parameters: {
    account: accountWith({
      before: ({ faults }) => faults.next('updateProfile', { kind: 'refusal', statusCode: 403 }),
    }),
  },
  play: async (context) => {
    const scene = await crop(context)
    await scene.submit()
    await scene.error()
  },
}

export const Done: Story = {
  play: async (context) => {
    const scene = await crop(context)
    await scene.submit()
    await scene.step('done')
  },
}

export const InProfile: Story = {
  render: () => <ProfileForm fields={['photo', 'name', 'nickname']} />,
  play: async (context) => {
    const scene = await crop(context)
    await scene.submit()
    await shown(context, '.acct-avatar canvas')
  },
}
