import { pageChunks } from '../../bench/page-chunks.ts'

const foreign = /.*\/node_modules\/(.+)$/
const ours = /\/dist\/(.+\.js)$/

/** Our modules on a page that Vite builds: those that come with it, and those that are fetched when they are needed. */
export async function pageWith(names: string) {
  const chunks = await pageChunks(names, { folder: process.cwd(), minify: false, external: () => false })
  const modules = (list: typeof chunks.later) =>
    list.flatMap(({ moduleIds }) => moduleIds.map((id) => foreign.exec(id)?.[1] ?? ours.exec(id)?.[1] ?? id))
  return { atOnce: modules(chunks.atOnce), later: modules(chunks.later) }
}
