import { screens } from '../../stories/support/screens.ts'

/** The story that is read aloud for each screen, by Storybook's ids. */
export const states = Object.entries(screens).map(([component, stories]) => ({
  component: `email-${component.toLowerCase()}`,
  stories: Object.entries<string>(stories).map(([screen, story]) => ({
    screen,
    story: story.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase(),
  })),
}))
