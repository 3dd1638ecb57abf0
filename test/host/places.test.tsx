import { cleanup, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, expect, it, vi } from 'vitest'
import { userEvent as browser } from 'vitest/browser'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { PasswordForm } from '../../src/features/password/password-form.tsx'
import { ResetPasswordForm } from '../../src/features/password/reset-password-form.tsx'
import { ProfileForm } from '../../src/features/profile/profile-form.tsx'
import styles from '../../src/theme/styles.css?inline'
import { type TestAccountOptions, testAccount } from '../support/account.tsx'
import { NEW, OLD } from '../support/change-email.ts'

interface Place {
  /** Where React draws. */
  container: HTMLElement
  /** What is drawn there; by default the wizard alone. */
  around?: (wizard: ReactElement) => ReactElement
  /** Where the wizard comes to stand, if not in the container. */
  target?: HTMLElement
}

function append<Name extends keyof HTMLElementTagNameMap>(parent: Node, name: Name) {
  const element = (parent.ownerDocument ?? document).createElement(name)
  parent.appendChild(element)
  return element
}

function dress(parent: Node): void {
  append(parent, 'style').textContent = styles
}

const submitted = vi.fn((event: { preventDefault(): void }) => event.preventDefault())

const inForm = 'a form of the host’s'
const places: Record<string, () => Place> = {
  'a shadow root': () => {
    const shadow = append(document.body, 'div').attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    shadow.adoptedStyleSheets = [sheet]
    return { container: append(shadow, 'div') }
  },
  'a frame': () => {
    const inside = append(document.body, 'iframe').contentDocument as Document
    dress(inside.head)
    return { container: append(inside.body, 'div') }
  },
  'a portal out of a form of the host’s': () => {
    dress(document.head)
    const target = append(document.body, 'div')
    return {
      container: append(document.body, 'div'),
      target,
      around: (wizard) => <form onSubmit={submitted}>{createPortal(wizard, target)}</form>,
    }
  },
  [inForm]: () => {
    dress(document.head)
    return {
      container: append(document.body, 'div'),
      around: (wizard) => (
        <form action="/elsewhere" onSubmit={submitted}>
          <input name="company" defaultValue="Lumen" />
          {wizard}
        </form>
      ),
    }
  },
  'one of two roots on a page': () => {
    dress(document.head)
    return { container: append(document.body, 'div') }
  },
}

afterEach(() => {
  cleanup()
  document.head.querySelectorAll('style').forEach((style) => void style.remove())
  document.body.replaceChildren()
})

/** A wizard in a place, and the hands of whoever uses it there. */
async function standing(open: () => Place, part = <ChangeEmailWizard />, options: TestAccountOptions = {}) {
  const { container, target = container, around = (wizard) => wizard } = open()
  const account = await testAccount(options)
  account.open(around(part), container)
  const screen = within(target)
  const user = userEvent.setup({ document: target.ownerDocument })
  const scope = target.getRootNode() as Document | ShadowRoot
  return {
    account,
    screen,
    user,
    focused: () => scope.activeElement,
    press: async (name: string) => user.click(await screen.findByRole('button', { name })),
    fill: async (name: string, text: string) => user.type(await screen.findByRole('textbox', { name }), text),
  }
}

it.each(Object.entries(places))('changes an email in %s, and leads the focus there', async (_, open) => {
  submitted.mockClear()
  const { account, screen, focused, press, fill } = await standing(open)
  await fill('New email', NEW)
  const send = await screen.findByRole('button', { name: 'Send codes' })
  expect(send.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 409, apiCode: 2200 })
  await press('Send codes')
  await expect.poll(focused).toHaveProperty('value', NEW)
  await press('Send codes')
  await expect.poll(focused).toHaveProperty('textContent', 'Enter the codes')
  await fill('Code from your new email', account.codeFor(NEW))
  await fill('Code from your current email', `${account.codeFor(OLD)}{enter}`)
  await expect.poll(focused).toHaveProperty('textContent', 'Confirm the change')
  await press('Change my email')
  await expect.poll(focused).toHaveProperty('textContent', 'Email changed')
  expect(await account.email()).toBe(NEW)
  expect(submitted).not.toHaveBeenCalled()
})

it('in a form of the host’s gives that form nothing to send, and leaves the page where it is', async () => {
  const { account, screen, fill } = await standing(places[inForm] as () => Place)
  const { href } = location
  const outer = document.querySelector('form') as HTMLFormElement
  const heard = vi.fn()
  outer.addEventListener('submit', heard)
  const sends = () => [...new FormData(outer)]
  await fill('New email', `${NEW}{enter}`)
  await screen.findByRole('heading', { name: 'Enter the codes' })
  await fill('Code from your new email', account.codeFor(NEW))
  expect(sends()).toEqual([['company', 'Lumen']])
  // As where a server drew the page: there can be no form in a form then, and ours are the host's fields.
  const inner = outer.querySelector('.acct-root form') as HTMLFormElement
  expect([...inner.elements].map((field) => field.getAttribute('name'))).not.toContainEqual(
    expect.any(String),
  )
  await fill('Code from your current email', `${account.codeFor(OLD)}{enter}`)
  await screen.findByRole('heading', { name: 'Confirm the change' })
  expect([location.href, heard.mock.calls.length]).toEqual([href, 0])
})

/** As where a server drew the page: there can be no form in a form then, and ours are the host's fields. */
function flatten(outer: HTMLFormElement): void {
  for (const inner of outer.querySelectorAll('form')) inner.replaceWith(...inner.childNodes)
}

const own: [name: string, part: ReactElement, fields: number][] = [
  ['the choice of an address', <ResetPasswordForm key="reset" />, 2],
  ['the fields for passwords', <PasswordForm key="password" />, 3],
  ['a profile', <ProfileForm key="profile" fields={['name', 'gender']} />, 2],
]

it.each(own)('in a form of the host’s gives that form nothing of %s', async (_, part, fields) => {
  const { screen } = await standing(places[inForm] as () => Place, part, {
    user: { password: 'Analytical-1843' },
  })
  await screen.findAllByRole('button', { name: /Send code|Change password|Save changes/ })
  const outer = document.querySelector('form') as HTMLFormElement
  expect(outer.querySelectorAll('.acct-root :is(input, select)')).toHaveLength(fields)
  expect([...new FormData(outer)]).toEqual([['company', 'Lumen']])
  flatten(outer)
  expect(outer.querySelectorAll('.acct-root :is(input, select)')).toHaveLength(fields)
  expect([...new FormData(outer)]).toEqual([['company', 'Lumen']])
})

it('in a form of the host’s has a choice that the arrow keys go through, and Enter sends', async () => {
  submitted.mockClear()
  const user = { password: 'Analytical-1843' }
  const { account, screen } = await standing(places[inForm] as () => Place, <ResetPasswordForm />, { user })
  const [email, phone] = await screen.findAllByRole('radio')
  email?.focus()
  await browser.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(phone)
  expect([email, phone].map((one) => (one as HTMLInputElement).checked)).toEqual([false, true])
  await browser.keyboard('{Enter}')
  await screen.findByRole('heading', { name: 'Choose a new password' })
  expect(account.textsTo('+8613800000000')).toBe(1)
  expect(submitted).not.toHaveBeenCalled()
})

it('in a form of the host’s lets that form be sent by its own button', async () => {
  submitted.mockClear()
  await standing(places[inForm] as () => Place)
  const outer = document.querySelector('form') as HTMLFormElement
  outer.requestSubmit()
  expect(submitted).toHaveBeenCalledTimes(1)
})

it('in a shadow root takes no focus from the page around it', async () => {
  const { account, screen, press, fill } = await standing(places['a shadow root'] as () => Place)
  const search = append(document.body, 'input')
  await fill('New email', NEW)
  const release = account.sandbox.faults.hold('sendEmail')
  await press('Send codes')
  search.focus()
  release()
  await screen.findByRole('heading', { name: 'Enter the codes' })
  expect(document.activeElement).toBe(search)
})

it('in a shadow root takes colours and scheme from the page around it', async () => {
  const { screen } = await standing(places['a shadow root'] as () => Place)
  const send = await screen.findByRole('button', { name: 'Send codes' })
  const field = screen.getByRole('textbox')
  const looks = () => [getComputedStyle(send).backgroundColor, getComputedStyle(field).colorScheme]
  const page = document.documentElement.style
  page.setProperty('--acct-accent', 'rgb(1, 2, 3)')
  page.colorScheme = 'dark'
  await expect.poll(looks).toEqual(['rgb(1, 2, 3)', 'dark'])
  page.cssText = ''
})

it('has ids of its own beside another root', async () => {
  const place = places['one of two roots on a page'] as () => Place
  await standing(place)
  const { screen } = await standing(place)
  await screen.findByRole('textbox')
  const ids = [...document.querySelectorAll('.acct-root [id]')].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(3)
  expect(new Set(ids).size).toBe(ids.length)
})
