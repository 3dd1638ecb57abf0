import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import plain from '../../src/theme/styles.css?inline'
import layered from '../../src/theme/styles.layer.css?inline'
import { testAccount } from '../support/account.tsx'
import { toCodes } from '../support/change-email.ts'
import { applySheets } from './sheets.ts'

const hostsOwn = (
  <>
    <p className="mt-4 p-2" data-testid="text">
      Write to <a href="#support">support</a>
    </p>
    <a className="text-red-500" href="#help" data-testid="link">
      help
    </a>
    <ul data-testid="list">
      <li>by post</li>
    </ul>
    <pre>{'x'.repeat(400)}</pre>
    <img alt="" style={{ inlineSize: 900, blockSize: 9 }} src="data:," />
  </>
)

async function withHelp(...sheets: string[]): Promise<void> {
  applySheets(...sheets)
  const account = await testAccount()
  account.open(<ChangeEmailWizard oldMailboxHelp={hostsOwn} />)
  await toCodes(account)
  const help = document.querySelector('details') as HTMLDetailsElement
  help.open = true
}

const styleOf = (id: string) => getComputedStyle(screen.getByTestId(id))

afterEach(cleanup)

describe.each(Object.entries({ 'styles.css': plain, 'styles.layer.css': layered }))('with %s', (_, ours) => {
  beforeEach(async () => {
    const kits = await commands.kits()
    const tailwind = kits.find(({ name }) => name === 'Tailwind 4')?.sheet ?? ''
    await withHelp('@layer theme, base, acct, components, utilities;', tailwind, ours)
  })

  it('a host’s content in our slot looks as it does elsewhere on its page', () => {
    expect(styleOf('text')).toHaveProperty('marginTop', '16px')
    expect(styleOf('text')).toHaveProperty('padding', '8px')
    const red = document.body.appendChild(document.createElement('a'))
    red.className = 'text-red-500'
    expect(styleOf('link').color).toBe(getComputedStyle(red).color)
    red.remove()
  })

  it('a host’s wide content is scrolled in our slot, and pushes nothing', () => {
    const root = document.querySelector('.acct-root') as HTMLElement
    root.parentElement?.style.setProperty('inline-size', '320px')
    const slot = document.querySelector('.acct-help-body') as HTMLElement
    expect(slot.scrollWidth).toBeGreaterThan(900)
    expect(slot.getBoundingClientRect().right).toBeLessThan(root.getBoundingClientRect().right)
    const panel = document.querySelector('.acct-panel') as HTMLElement
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth)
    for (const part of root.querySelectorAll('.acct-form, .acct-field, .acct-input, .acct-button')) {
      expect(part.getBoundingClientRect().width, part.className).toBeLessThanOrEqual(320)
    }
  })
})
