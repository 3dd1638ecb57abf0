import { type Scene, type StoryContext, sceneOf } from './scenes.ts'
import { accountWith, NEW_NUMBER, type StoryAccountOptions, withNumber } from './story-account.ts'

/** An account that has no phone number yet. */
export const withoutPhone = (options: StoryAccountOptions = {}): StoryAccountOptions =>
  accountWith({ user: withNumber(null), ...options })

/** Asks for a code. */
export async function toCode(context: StoryContext, address = NEW_NUMBER): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  await scene.fill(0, address)
  await scene.submit()
  return scene
}

/** Asks for a code, and enters it. */
export async function withCode(context: StoryContext, address = NEW_NUMBER): Promise<Scene> {
  const scene = await toCode(context, address)
  await scene.step('prove')
  await scene.fill(0, scene.code(address))
  return scene
}
