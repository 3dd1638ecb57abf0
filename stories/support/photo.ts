import { type Scene, type StoryContext, sceneOf, until } from './scenes.ts'

/** A landscape, drawn here. */
async function drawnFile(): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = 900
  canvas.height = 600
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws on no canvas.')
  const sky = context.createLinearGradient(0, 0, 0, 600)
  sky.addColorStop(0, 'lightskyblue')
  sky.addColorStop(1, 'seashell')
  context.fillStyle = sky
  context.fillRect(0, 0, 900, 600)
  context.fillStyle = 'seagreen'
  context.ellipse(450, 620, 620, 220, 0, 0, 7)
  context.fill()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new File([blob ?? ''], 'hills.png', { type: 'image/png' })
}

/** Gives files to the field, as a person who has chosen them. */
export async function give(context: StoryContext, ...files: File[]): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  const input = await until(() => {
    const found = context.canvasElement.querySelector<HTMLInputElement>('input[type=file]')
    if (found === null) throw new Error('There is no field for files.')
    return found
  })
  const data = new DataTransfer()
  for (const file of files) data.items.add(file)
  input.files = data.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return scene
}

/** Waits for an element. */
export const shown = ({ canvasElement }: StoryContext, selector: string) =>
  until(() => {
    if (canvasElement.querySelector(selector) === null) throw new Error(`There is no ${selector}.`)
  })

/** Gives a picture, and waits for the circle that cuts it. */
export async function crop(context: StoryContext): Promise<Scene> {
  const scene = await give(context, await drawnFile())
  await shown(context, '.acct-crop')
  return scene
}
