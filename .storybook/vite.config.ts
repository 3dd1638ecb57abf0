import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Storybook’s own: the one at the root builds the library. */
export default defineConfig({ plugins: [react()] })
