import { composeStories, setProjectAnnotations } from '@storybook/react-vite'
import * as preview from '../../.storybook/preview.tsx'
import * as bind from '../../stories/bind-email-form.stories.tsx'
import * as change from '../../stories/change-email-wizard.stories.tsx'
import * as changeErrors from '../../stories/change-email-wizard-errors.stories.tsx'
import * as unbind from '../../stories/unbind-email-form.stories.tsx'

setProjectAnnotations([preview])
const { DraftRejected, Loading, Done } = composeStories(bind)
const { ConfirmRunningLow, Verifying } = composeStories(change)
const { CodeRejected, Forbidden } = composeStories(changeErrors)
const { Draft, Prove } = composeStories(unbind)

/** Between them they show every part: fields, all buttons, all notices, the countdown, the review, the skeleton. */
const scenes = [
  DraftRejected,
  Loading,
  Done,
  CodeRejected,
  ConfirmRunningLow,
  Forbidden,
  Verifying,
  Draft,
  Prove,
]

/** Plays the scenes, and leaves what they drew: elements that nothing moves any more. */
export async function createGallery(): Promise<HTMLElement> {
  const gallery = document.createElement('main')
  for (const scene of scenes) {
    const canvasElement = document.createElement('div')
    document.body.append(canvasElement)
    await scene.run({ canvasElement })
    for (const root of canvasElement.querySelectorAll('.acct-root')) gallery.append(root.cloneNode(true))
    canvasElement.remove()
  }
  for (const details of gallery.querySelectorAll('details')) details.open = true
  return gallery
}
