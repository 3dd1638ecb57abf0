const sheets = import.meta.glob<string>('../../src/theme/presets/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const byName = new Map(
  Object.entries(sheets).map(([path, sheet]) => [path.replace(/^.*\/(.+)\.css$/, '$1'), sheet]),
)

/** Of the presets that are published as `genauth-account-ui/presets/<name>.css`. */
export const presetNames: readonly string[] = [...byName.keys()]

/** A preset's sheet; empty for any other name. */
export function presetSheet(name: string): string {
  return byName.get(name) ?? ''
}
