import { featureOf, type ScreenedName, screens } from '../../stories/support/screens.ts'

/** The story that is read aloud for each screen, by Storybook's ids. */
export const states = Object.entries(screens).map(([component, stories]) => ({
  // SAFETY: the keys of the list are the components.
  component: `${featureOf(component as ScreenedName)}-${component.toLowerCase()}`,
  stories: Object.entries<string>(stories).map(([screen, story]) => ({
    screen,
    story: story.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase(),
  })),
}))
