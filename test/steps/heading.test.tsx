import { screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect, it } from 'vitest'
import * as library from '../../src/index.ts'
import type { HeadingOptions } from '../../src/steps/heading.tsx'
import { testAccount } from '../support/account.tsx'

/** Every component that there is, also one that comes later. */
const components = Object.entries(library).flatMap(([name, component]) =>
  /^[A-Z]\w+(Form|Wizard)$/.test(name) ? [[name, component as ComponentType<HeadingOptions>] as const] : [],
)

it.each(components)(
  '%s has its heading at the level of the page, which is 2 unless told',
  async (_, Component) => {
    const account = await testAccount()
    const { rerender, unmount } = account.open(<Component />)
    await screen.findByRole('heading', { level: 2 })
    for (const headingLevel of [3, 4, 5, 6] as const) {
      rerender(<Component headingLevel={headingLevel} />)
      expect(screen.getByRole('heading', { level: headingLevel })).toBeInTheDocument()
      expect(screen.getAllByRole('heading')).toHaveLength(1)
    }
    unmount()
  },
)

it.each(components)('%s keeps the heading for screen readers where it is not drawn', async (_, Component) => {
  const account = await testAccount()
  const { unmount } = account.open(<Component hideHeading />)
  await waitFor(() =>
    expect(document.querySelector('.acct-root')).not.toHaveAttribute('data-step', 'loading'),
  )
  const heading = screen.getByRole('heading', { level: 2 })
  expect(heading.closest('.acct-visually-hidden')).not.toBeNull()
  expect(document.querySelector('.acct-root')).toHaveAccessibleName(heading.textContent ?? '')
  unmount()
})
