import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutLayers } from '../build/without-layers.ts'

/** Storybook’s own: the one at the root builds the library. */
export default defineConfig({
  plugins: [react()],
  css: { postcss: { plugins: [withoutLayers] } },
})
