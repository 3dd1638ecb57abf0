import { build, type Rolldown } from 'vite'

const ENTRY = 'virtual:page'
const ours = /\/dist\/(.+\.js)$/

/** Our modules on a page that Vite builds: those that come with it, and those that are fetched when they are needed. */
export async function pageWith(names: string) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === ENTRY ? `${process.cwd()}/page.js` : null),
        load: (id) =>
          id === `${process.cwd()}/page.js`
            ? `import { ${names} } from 'genauth-account-ui'; globalThis.page = [${names}]`
            : null,
      },
    ],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: ENTRY } },
  })
  // SAFETY: one build that does not watch has one output.
  const { output } = built as Rolldown.RolldownOutput
  const chunks = output.filter((file) => file.type === 'chunk')
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  function withImports(names: string[]): string[] {
    const found = new Set(names)
    for (const name of found) for (const next of named.get(name)?.imports ?? []) found.add(next)
    return [...found]
  }
  const modules = (names: string[]) =>
    names.flatMap((name) =>
      (named.get(name)?.moduleIds ?? []).map(
        (id) => ours.exec(id)?.[1] ?? id.replace(/.*node_modules\//, ''),
      ),
    )
  const page = withImports(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  const later = withImports(page.flatMap((name) => named.get(name)?.dynamicImports ?? []))
  return { atOnce: modules(page), later: modules(later) }
}
