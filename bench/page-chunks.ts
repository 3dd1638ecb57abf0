import { build, type Rolldown } from 'vite'

const ENTRY = 'virtual:page'

/** The files of a page as Vite builds it. */
export interface PageChunks {
  /** Those that come with the page. */
  atOnce: Rolldown.OutputChunk[]
  /** Those that are fetched when they are needed, with all that these need. */
  later: Rolldown.OutputChunk[]
}

export interface PageOptions {
  /** Where the library is installed, or the repository itself. */
  folder: string
  minify: boolean
  /** What the page takes from elsewhere. */
  external: (id: string) => boolean
}

/** Builds a page that takes these exports of the library. */
export async function pageChunks(
  names: string,
  { folder, minify, external }: PageOptions,
): Promise<PageChunks> {
  const page = `${folder}/page.js`
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    // Vite would take over what the run of the tests says.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === ENTRY ? page : null),
        load: (id) =>
          id === page ? `import { ${names} } from 'genauth-account-ui'; globalThis.page = [${names}]` : null,
      },
    ],
    build: { write: false, minify, modulePreload: false, rolldownOptions: { input: ENTRY, external } },
  })
  // SAFETY: one build that does not watch has one output.
  const { output } = built as Rolldown.RolldownOutput
  const chunks = output.filter((file) => file.type === 'chunk')
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  function withImports(names: string[]): Rolldown.OutputChunk[] {
    const found = new Set(names)
    for (const name of found) for (const next of named.get(name)?.imports ?? []) found.add(next)
    return [...found].flatMap((name) => named.get(name) ?? [])
  }
  const atOnce = withImports(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  return { atOnce, later: withImports(atOnce.flatMap(({ dynamicImports }) => dynamicImports)) }
}
