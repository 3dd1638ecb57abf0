import type { StoryPage } from './storybook.ts'

export interface Mode {
  name: string
  /** Changes how the page is seen; the story stays in its state. */
  enter(story: StoryPage): Promise<unknown>
  leave(story: StoryPage): Promise<unknown>
}

const theme =
  (name: string) =>
  ({ page }: StoryPage) =>
    page.evaluate((value) => {
      for (const story of document.querySelectorAll<HTMLElement>('.story')) story.dataset.theme = value
    }, name)

const fontSize =
  (standard: number) =>
  async ({ cdp, page }: StoryPage) => {
    await cdp.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } })
    await page.evaluate(styleAnew)
  }

/** Runs in the page: Chromium leaves elements as they are whose `medium` comes from a custom property. */
function styleAnew(): void {
  const sheet = document.createElement('style')
  sheet.textContent = '* { --anew: 1 }'
  document.head.append(sheet)
  document.documentElement.getBoundingClientRect()
  sheet.remove()
}

/** WCAG 2.2, 1.4.12. */
const spacing = `#storybook-root .acct-root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
#storybook-root .acct-root p { margin-block-end: 2em !important }`

const stay = async () => undefined

/** How a story is seen: one level of each factor. The first of each is the usual one. */
export interface View {
  colours: Mode
  size: Mode
  language: string
}

export const colours: Mode[] = [
  { name: 'light', enter: stay, leave: stay },
  { name: 'dark', enter: theme('dark'), leave: theme('light') },
  {
    name: 'forced colours',
    enter: ({ page }) => page.emulateMedia({ forcedColors: 'active' }),
    leave: ({ page }) => page.emulateMedia({ forcedColors: 'none' }),
  },
]

export const largeText: Mode = { name: '200 % text', enter: fontSize(32), leave: fontSize(16) }

export const sizes: Mode[] = [
  { name: '800 px', enter: stay, leave: stay },
  {
    name: '320 px',
    enter: ({ page }) => page.setViewportSize({ width: 320, height: 900 }),
    leave: ({ page }) => page.setViewportSize({ width: 800, height: 900 }),
  },
  largeText,
  {
    name: 'text spacing',
    enter: ({ page }) =>
      page.evaluate((text) => {
        const sheet = document.createElement('style')
        sheet.id = 'spacing'
        sheet.textContent = text
        document.head.append(sheet)
      }, spacing),
    leave: ({ page }) => page.evaluate(() => document.querySelector('#spacing')?.remove()),
  },
]

/** English, one that is written from right to left, and one without spaces. */
export const languages = ['en', 'ar', 'zh-CN']

const [light, usual, english] = [colours[0], sizes[0], languages[0]]
if (light === undefined || usual === undefined || english === undefined) throw new Error('A factor is empty.')

export const usualView: View = { colours: light, size: usual, language: english }
export const nameOf = ({ colours, size, language }: View) => `${colours.name}, ${size.name}, ${language}`
