import { renderToString } from 'react-dom/server'
import { App } from './app.tsx'
import { createHost } from './host.ts'
import { readSettings } from './settings.ts'

/** The page as a server renders it. */
export function render(url: URL): string {
  const settings = readSettings(url)
  return renderToString(<App settings={settings} host={createHost(settings.api)} accountKey="ada" shown />)
}
