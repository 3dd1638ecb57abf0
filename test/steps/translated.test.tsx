import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { ChangeReview } from '../../src/features/contact/change-review.tsx'
import { Address, RichText } from '../../src/steps/rich-text.tsx'
import { field, heading, testAccount } from '../support/account.tsx'
import { OLD } from '../support/change-email.ts'

const LONG = 'augusta.ada.king.countess.of.lovelace@analytical.example'
const OTHER = 'augusta.ada.byron.countess.of.lovelace@difference.example'

/** What a browser does that translates a page: each text is replaced by elements that React knows nothing of. */
function translate(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    if (text.parentElement?.localName === 'font' || text.data === '') continue
    const font = document.createElement('font')
    font.textContent = text.data
    text.replaceWith(font)
  }
}

/** What is on the page at each moment of a change with everything that can go wrong in it. */
async function shownAlong(after: () => void): Promise<string[]> {
  const account = await testAccount()
  const shown: string[] = []
  const look = () => {
    shown.push((document.querySelector('.acct-root') as HTMLElement).textContent ?? '')
    after()
  }
  const press = async (name: string, index = 0) => {
    await screen.findAllByRole('button', { name })
    fireEvent.click(screen.getAllByRole('button', { name })[index] as HTMLElement)
    await account.pass(1)
    look()
  }
  const type = async (name: string, value: string) =>
    fireEvent.input(await field(name), { target: { value } })

  const { unmount } = account.open(<ChangeEmailWizard onCancelled={() => undefined} />)
  await heading('Change your email')
  await field('New email')
  look()
  await press('Send codes')
  await type('New email', LONG)
  await press('Send codes')
  for (const apiCode of [3103, 2100]) {
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 400, apiCode })
    await press('Send again', 1)
  }
  await account.pass(60)
  await press('Send again', 1)
  await press('Edit the address')
  await type('New email', OTHER)
  await press('Send codes')
  await type('Code from your new email', '12')
  await press('Verify')
  await type('Code from your new email', account.codeFor(OTHER))
  await type('Code from your current email', '000000')
  await press('Verify')
  await account.pass(60)
  await press('Send new codes')
  await account.sandbox.putUser({ userId: 'ada', email: 'ada.of.another.place@moved.example' })
  await type('Code from your new email', account.codeFor(OTHER))
  await type('Code from your current email', account.codeFor(OLD))
  await press('Verify')
  await account.pass(5)
  look()
  unmount()
  return shown
}

it.each([
  ['short', 'ada@a.example', 'eve@b.example'],
  ['long', LONG, OTHER],
])(
  'an address that becomes another is shown, where the browser translated the %s one',
  (_, before, after) => {
    for (const sentence of [
      (email: string) => <Address>{email}</Address>,
      (email: string) => <RichText template="Sent to {email}." addresses={{ email }} />,
      (email: string) => <RichText template="Sent to {email}." quotes={{ email }} />,
      (email: string) => <ChangeReview template="From {from} to {to}" from={email} to={email} />,
    ]) {
      const { container, rerender, unmount } = render(sentence(before))
      translate()
      rerender(sentence(after))
      expect(container.textContent).toContain(after)
      expect(container.textContent).not.toContain(before)
      unmount()
    }
  },
)

it('FJ10 a page that the browser translates shows at every moment what it shows otherwise', async () => {
  const plain = await shownAlong(() => undefined)
  expect(new Set(plain).size).toBeGreaterThan(8)
  expect(plain.join()).not.toContain('stopped working')
  expect(await shownAlong(translate)).toEqual(plain)
})
