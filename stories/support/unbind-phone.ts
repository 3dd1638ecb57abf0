import { type Scene, type StoryContext, sceneOf } from './scenes.ts'
import { OLD_NUMBER } from './story-account.ts'

/** Waits for what the number is used for. */
export async function toDraft(context: StoryContext): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  return scene
}

/** Asks for the code. */
export async function toCode(context: StoryContext): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  await scene.submit()
  return scene
}

/** Asks for the code, and enters it. */
export async function withCode(context: StoryContext): Promise<Scene> {
  const scene = await toCode(context)
  await scene.step('prove')
  await scene.fill(0, scene.code(OLD_NUMBER))
  return scene
}
