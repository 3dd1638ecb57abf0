import { cleanup } from '@testing-library/react'
import { afterAll } from 'vitest'

// All files of tests have one page, so that modules are loaded once. The next file finds nothing of this one there.
afterAll(() => {
  cleanup()
  for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) sheet.remove()
  document.body.replaceChildren()
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name)
})
