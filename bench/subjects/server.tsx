import { renderToString } from 'react-dom/server'
import { Surroundings, subjects } from './page'

type Name = keyof typeof subjects

export function render(name: Name): string {
  const Subject = subjects[name]
  return renderToString(
    <Surroundings name={name}>
      <Subject />
    </Surroundings>,
  )
}

/** Milliseconds for each of so many. */
export function renderTime(name: Name, times: number): number {
  const started = performance.now()
  for (let time = 0; time < times; time += 1) render(name)
  return (performance.now() - started) / times
}
