import type { StoryPage } from './storybook.ts'

export interface Mode {
  name: string
  /** Whether text is larger or the window smaller than usual, and everything still has to fit. */
  fits: boolean
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
  ({ cdp }: StoryPage) =>
    cdp.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } })

/** WCAG 2.2, 1.4.12. */
const spacing = `#storybook-root .acct-root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
#storybook-root .acct-root p { margin-block-end: 2em !important }`

const stay = async () => undefined

export const modes: Mode[] = [
  { name: 'light', fits: false, enter: stay, leave: stay },
  { name: 'dark', fits: false, enter: theme('dark'), leave: theme('light') },
  {
    name: 'forced colours',
    fits: false,
    enter: ({ page }) => page.emulateMedia({ forcedColors: 'active' }),
    leave: ({ page }) => page.emulateMedia({ forcedColors: 'none' }),
  },
  {
    name: '320 px',
    fits: true,
    enter: ({ page }) => page.setViewportSize({ width: 320, height: 900 }),
    leave: ({ page }) => page.setViewportSize({ width: 800, height: 900 }),
  },
  { name: '200 % text', fits: true, enter: fontSize(32), leave: fontSize(16) },
  {
    name: 'text spacing',
    fits: true,
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

/** Played a second time, in Arabic. */
export const rightToLeft: Mode = { name: 'right to left', fits: true, enter: stay, leave: stay }
