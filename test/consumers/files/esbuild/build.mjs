import { build } from 'esbuild'

await build({
  // Each with all that it needs: two copies of everything.
  entryPoints: ['main.tsx', 'second.tsx'],
  bundle: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  outdir: 'dist',
  logLevel: 'error',
})
