import { afterEach, expect, it } from 'vitest'
import { compute } from './cheap-styles.ts'

afterEach(() => document.body.replaceChildren())

const pages = {
  'what is hidden': '<p>a</p><p hidden>b</p><input><input type="hidden"><p>c</p>',
  'what is open':
    '<dialog>a</dialog><dialog open><p>b</p></dialog><details><summary>c</summary><p>d</p></details>',
  'what is never drawn': '<template><p>a</p></template><script type="text/plain">b</script><p>c</p>',
  'what inherits': '<div style="visibility: hidden"><p>a<b>b</b></p></div><p>c<b>d</b></p>',
  'what has a style of its own': '<p>a</p><p style="display: none">b</p><p>c</p>',
  'what a sheet decides': '<style>.gone { display: none }</style><p>a</p><p class="gone">b</p>',
}

it.each(Object.entries(pages))('%s looks as jsdom computes it for each element', (_, page) => {
  document.body.innerHTML = page
  const look = ({ display, visibility, opacity }: CSSStyleDeclaration) => [display, visibility, opacity]
  const elements = [...document.body.querySelectorAll('*')]
  const seen = () => elements.map((element) => look(window.getComputedStyle(element)))
  const right = elements.map((element) => look(compute(element)))
  expect(seen()).toEqual(right)
  expect(seen()).toEqual(right)
})

it('sees that an element is hidden and shown', () => {
  document.body.innerHTML = '<p>a</p>'
  const [element] = document.body.children
  if (!(element instanceof HTMLElement)) throw new Error('There is no paragraph.')
  const display = () => window.getComputedStyle(element).display
  expect(display()).toBe('block')
  element.hidden = true
  expect(display()).toBe('none')
  element.hidden = false
  expect(display()).toBe('block')
})
