import { type Scene, type StoryContext, sceneOf } from './scenes.ts'
import { NEW_NUMBER, OLD_NUMBER } from './story-account.ts'

/** Asks for the codes. */
export async function toCodes(context: StoryContext, to = NEW_NUMBER): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  await scene.fill(0, to)
  await scene.submit()
  return scene
}

/** Asks for both codes, and enters them. */
export async function withCodes(context: StoryContext, to = NEW_NUMBER): Promise<Scene> {
  const scene = await toCodes(context, to)
  await scene.step('prove')
  await scene.fill(0, scene.code(to))
  await scene.fill(1, scene.code(OLD_NUMBER))
  return scene
}

/** Has both codes verified. */
export async function toConfirm(context: StoryContext, to = NEW_NUMBER): Promise<Scene> {
  const scene = await withCodes(context, to)
  await scene.submit()
  await scene.step('confirm')
  return scene
}

/** Goes up to the confirmation, whose reply will be lost. */
export async function loseTheReply(context: StoryContext): Promise<Scene> {
  const scene = await toConfirm(context)
  scene.sandbox.faults.next('updatePhone', { kind: 'lostReply' })
  return scene
}
