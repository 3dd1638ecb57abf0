import type { Meta, StoryObj } from '@storybook/react-vite'
import { PhotoField } from 'genauth-account-ui'
import { crop, give, shown } from './support/photo.ts'
import { accountWith, signedOut } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const meta = {
  title: 'Profile/PhotoField',
  component: PhotoField,
} satisfies Meta<typeof PhotoField>

export default meta
type Story = StoryObj<typeof meta>
export const Playground: Story = {
  parameters: { screen: 'draft' },
  render: (props) => (
    <Workbench calls={['upload', 'updateProfile', 'getProfile']}>
      {(told) => <PhotoField {...props} {...told('onSaved', 'onUnconfirmed', 'onStep', 'onError')} />}
    </Workbench>
  ),
}

export const Loading: Story = {
  parameters: {
    screen: 'loading',
    account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = { parameters: { screen: 'unavailable', account: signedOut } }

export const Draft: Story = { parameters: { screen: 'draft' } }

export const Unusable: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => (await give(context, new File(['no picture'], 'me.png'))).error(),
}

export const Heic: Story = {
  parameters: { screen: 'draft' },
  play: async (context) =>
    (await give(context, new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], 'IMG_1.HEIC'))).error(),
}

export const Cropping: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => void (await crop(context)),
}

export const Uploading: Story = {
  parameters: {
    screen: 'draft',
    account: accountWith({ before: ({ faults }) => void faults.hold('upload') }),
  },
  play: async (context) => (await crop(context)).submit(),
}

export const UploadingByTheHost: Story = {
  parameters: { screen: 'draft' },
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
    screen: 'draft',
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
    screen: 'draft',
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
  parameters: { screen: 'done' },
  play: async (context) => {
    const scene = await crop(context)
    await scene.submit()
    await scene.step('done')
  },
}

const broken = (kind: 'unreachable' | 'lostReply') =>
  accountWith({ before: ({ faults }) => faults.next('updateProfile', { kind }) })

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed', account: broken('lostReply') },
  play: async (context) => {
    const scene = await crop(context)
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
    await scene.step('unconfirmed')
  },
}

export const StillUnconfirmed: Story = {
  parameters: { screen: 'unconfirmedStill', account: broken('lostReply') },
  play: async (context) => {
    const scene = await crop(context)
    scene.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 500 })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 3; read += 1) await scene.pass(30)
  },
}

/** The picture is uploaded already: another try uploads nothing. */
export const Undone: Story = {
  parameters: { screen: 'againUndone', account: broken('unreachable') },
  play: async (context) => {
    const scene = await crop(context)
    await scene.submit()
    await scene.step('unconfirmed')
    await scene.pass(1)
    await scene.step('again')
  },
}
