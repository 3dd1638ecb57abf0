import type { Preview } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import '../src/theme/styles.css'
import './preview.css'
import { createStoryAccount } from '../stories/support/story-account.ts'
import { type Look, StoryFrame } from '../stories/support/story-frame.tsx'

declare const __STORY_THEME__: string | undefined

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Email', ['BindEmailForm', 'ChangeEmailWizard', 'UnbindEmailForm']] } },
  },
  tags: ['autodocs'],
  initialGlobals: {
    theme: typeof __STORY_THEME__ === 'undefined' ? 'light' : __STORY_THEME__,
    language: 'en',
    direction: 'auto',
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', items: ['en', 'zh-CN'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction',
      toolbar: { icon: 'transfer', items: ['auto', 'ltr', 'rtl'], dynamicTitle: true },
    },
  },
  loaders: [async ({ parameters }) => ({ account: await createStoryAccount(parameters.account) })],
  decorators: [
    (Story, { globals, loaded }) => (
      <StoryFrame look={globals as unknown as Look} account={loaded.account}>
        <Story />
      </StoryFrame>
    ),
  ],
  /** Every story ends in the step it is named for. */
  afterEach({ canvasElement, parameters }) {
    const root = canvasElement.querySelector('.acct-root')
    if (parameters.step !== undefined) expect(root).toHaveAttribute('data-step', parameters.step)
  },
}

export default preview
