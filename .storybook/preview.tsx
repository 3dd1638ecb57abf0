import type { Preview } from '@storybook/react-vite'
import { lazy, Suspense } from 'react'
import { expect } from 'storybook/test'
import '../src/theme/styles.css'
import './shadcn-theme.css'
import './preview.css'
import { errorText } from '../src/i18n/resolve-words.ts'
import { loadPhoneMetadata, onPhoneMetadata, phoneMetadata } from '../src/steps/load-phone-metadata.ts'
import { localeOf, locales, nameOf } from '../stories/support/locales.ts'
import { presetNames } from '../stories/support/presets.ts'
import { goOnline, until } from '../stories/support/scenes.ts'
import { featureOf, headingOf, type ScreenedName, stepOf } from '../stories/support/screens.ts'
import { createStoryAccount } from '../stories/support/story-account.ts'
import { type Look, StoryFrame } from '../stories/support/story-frame.tsx'

const DocsPage = lazy(async () => ({ default: (await import('./docs-page.tsx')).DocsPage }))

/** So that a number reads the same, whichever story was shown before. */
async function numbersKnown(): Promise<void> {
  if (phoneMetadata() !== null) return
  await new Promise<void>((resolve) => {
    onPhoneMetadata(resolve)
    loadPhoneMetadata()
  })
}

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: {
      page: () => (
        <Suspense>
          <DocsPage />
        </Suspense>
      ),
    },
    options: {
      storySort: {
        order: [
          'Overview',
          ['Start here', 'Settings page', 'Theme studio'],
          'Email',
          ['BindEmailForm', 'ChangeEmailWizard', 'UnbindEmailForm', ['Docs', 'Playground', '*', 'Errors']],
          'Phone',
          ['BindPhoneForm', 'ChangePhoneWizard', 'UnbindPhoneForm', ['Docs', 'Playground', '*', 'Errors']],
          'Password',
          'Profile',
          'Security',
          'Deletion',
          'Rows',
        ],
      },
    },
  },
  tags: ['autodocs'],
  initialGlobals: {
    theme: 'light',
    preset: 'none',
    language: 'en',
    direction: 'auto',
    width: '560px',
    time: 'running',
  },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    preset: {
      description: 'Preset',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No preset' },
          ...presetNames.map((name) => ({ value: name, title: `Preset ${name}` })),
        ],
      },
    },
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.values(locales).map((locale) => ({ value: locale.tag, title: nameOf(locale) })),
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Own direction' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the component',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          ...['280', '320', '375', '560'].map((width) => ({ value: `${width}px`, title: `${width} px` })),
          { value: 'full', title: 'Full' },
        ],
      },
    },
  },
  loaders: [
    async ({ parameters }) => ({ account: await createStoryAccount(parameters.account) }),
    numbersKnown,
  ],
  decorators: [
    (Story, { globals, loaded, parameters }) => (
      <StoryFrame
        look={globals as unknown as Look}
        account={loaded.account}
        layout={parameters.page === true ? 'page' : 'component'}
      >
        <Story />
      </StoryFrame>
    ),
  ],
  beforeEach: () => goOnline,
  /** Every story ends on the screen it is named for. */
  async afterEach({ canvasElement, parameters, globals, title }) {
    const { screen, error, pending } = parameters
    const locale = localeOf(globals.language)
    const root = () => canvasElement.querySelector('.acct-root')
    const component = title.split('/')[1] as ScreenedName
    if (screen !== undefined) {
      await until(() => expect(root()).toHaveAttribute('data-step', stepOf(screen)))
      await until(() =>
        expect(root()?.querySelector('.acct-title')).toHaveTextContent(headingOf(component, screen, locale)),
      )
    }
    if (pending !== undefined) {
      await until(() => expect(root()?.querySelector('button[aria-disabled="true"]')).not.toBeNull())
    }
    if (error !== undefined) {
      const sentence = errorText({ ...locale, words: locale[featureOf(component)] }, error)
      // As it is: French has spaces of its own, which a comparison of words would take for plain ones.
      await until(() =>
        expect(root()?.querySelector('.acct-notice-text, .acct-field-error')?.textContent).toContain(
          sentence,
        ),
      )
    }
  },
}

export default preview
