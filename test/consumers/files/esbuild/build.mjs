import { build } from 'esbuild'

await build({
  entryPoints: ['main.tsx'],
  bundle: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  outdir: 'dist',
  logLevel: 'error',
})
