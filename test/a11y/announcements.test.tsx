import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { en } from '../../src/i18n/locales/en.ts'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { NEW, OLD, toCodes, toConfirm } from '../support/change-email.ts'
import { listen } from '../support/listen.ts'
import { startReader } from './reader.ts'
import { expectTranscript } from './transcript.ts'

interface Heard {
  /** What the person did, or what happened. */
  after: string
  said: string[]
}

/** Hears a flow from its first step on. Each act is followed by what was said because of it. */
async function listener(account: TestAccount) {
  const reader = await startReader()
  const heard: Heard[] = []
  const after = async (what: string, done: Promise<unknown>) => {
    await done
    heard.push({ after: what, said: await reader.said() })
  }
  return {
    heard,
    after,
    async press(name: string, next: string | RegExp) {
      const pressed = await button(name)
      act(() => pressed.focus())
      const focused = await reader.said()
      await account.user.keyboard('{Enter}')
      await heading(next)
      heard.push({ after: `pressed “${name}”`, said: [...focused, ...(await reader.said())] })
    },
    async fill(name: string, text: string, secret = false) {
      await account.user.type(await field(name), text)
      await after(`typed ${secret ? 'the code' : text} into “${name}”`, field(name))
    },
  }
}

/** Steps and messages: what is said without the person moving to it. */
const told = (heard: Heard[]) =>
  heard.flatMap(({ said }) => said).filter((phrase) => /^(heading|polite|assertive)/.test(phrase))

const logOf = (heard: Heard[]) =>
  `${heard.map(({ after, said }) => [`[${after}]`, ...said].join('\n')).join('\n\n')}\n`

const rejected = en.shared.errors.code_rejected

describe('4.1.3 every state is told once', () => {
  it('while an email is added', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    await heading('Add an email')
    const person = await listener(account)
    await person.fill('Email', NEW)
    await person.press('Send code', 'Enter the code')
    await person.fill('Verification code', account.codeFor(NEW), true)
    await person.press('Add this email', 'Email added')
    expect(await account.email()).toBe(NEW)
    expect(told(person.heard)).toEqual([
      'heading, Enter the code, level 2',
      `polite: We sent a code to ${NEW}. Use the newest one.`,
      'heading, Email added, level 2',
    ])
    expectTranscript('announced-bind-email', logOf(person.heard))
  })

  it('while an email is changed', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await heading('Change your email')
    const person = await listener(account)
    await person.fill('New email', NEW)
    await person.press('Send codes', 'Enter the codes')
    await person.fill('Code from your new email', account.codeFor(NEW), true)
    await person.fill('Code from your current email', account.codeFor(OLD), true)
    await person.press('Verify', 'Confirm the change')
    await person.press('Change my email', 'Email changed')
    expect(await account.email()).toBe(NEW)
    expect(told(person.heard)).toEqual([
      'heading, Enter the codes, level 2',
      `polite: We sent a code to ${NEW}. Use the newest one. We sent a code to ${OLD}. Use the newest one.`,
      'heading, Confirm the change, level 2',
      'polite: You have 60 seconds to confirm.',
      'heading, Email changed, level 2',
    ])
    expectTranscript('announced-change-email', logOf(person.heard))
  })

  it('while an email is removed', async () => {
    const account = await testAccount()
    account.open(<UnbindEmailForm />)
    await heading('Remove your email')
    const person = await listener(account)
    await person.press('Send code', 'Confirm with a code')
    await person.fill('Verification code', account.codeFor(OLD), true)
    await person.press('Remove my email', 'Email removed')
    expect(await account.email()).toBeNull()
    expect(told(person.heard)).toEqual([
      'heading, Confirm with a code, level 2',
      `polite: We sent a code to ${OLD}. Use the newest one.`,
      'heading, Email removed, level 2',
    ])
    expectTranscript('announced-unbind-email', logOf(person.heard))
  })

  it('when steps follow each other by themselves', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    const reading = account.sandbox.faults.hold('getProfile')
    const person = await listener(account)
    await person.press('Change my email', 'Checking whether your email was changed')
    reading()
    await account.pass(1)
    await person.after('the account was read', heading('Email changed'))
    expect(told(person.heard)).toEqual([
      'heading, Checking whether your email was changed, level 2',
      'heading, Email changed, level 2',
    ])
    expectTranscript('announced-lost-reply', logOf(person.heard))
  })

  it('when the focus is elsewhere on the page, by a message', async () => {
    const account = await testAccount()
    account.open(
      <>
        <ChangeEmailWizard />
        <button type="button">Of the host</button>
      </>,
    )
    await toConfirm(account)
    const updating = account.sandbox.faults.hold('updateEmail')
    await account.user.click(await button('Change my email'))
    const elsewhere = await button('Of the host')
    await account.user.click(elsewhere)
    const person = await listener(account)
    const said = listen()
    updating()
    await person.after('the answer came', heading('Email changed'))
    expect(elsewhere).toHaveFocus()
    expect(said).toEqual(['Email changed'])
    // The virtual screen reader reads a region for what goes as for what comes: here both, in one `act`.
    expect([...new Set(told(person.heard))]).toEqual(['polite: Email changed'])
  })
})

describe('4.1.3 the time left to confirm', () => {
  it('is told at most four times in its 60 seconds, and its end once', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.user.type(await field('Code from your new email'), account.codeFor(NEW))
    await account.user.type(await field('Code from your current email'), account.codeFor(OLD))
    const person = await listener(account)
    await person.press('Verify', 'Confirm the change')
    for (let second = 1; second <= 60; second += 1) {
      await person.after(`second ${second}`, account.pass(1))
    }
    const ofTime = told(person.heard).filter((phrase) => phrase.includes('second'))
    expect(ofTime.length).toBeLessThanOrEqual(4)
    expect(ofTime).toEqual([
      'polite: You have 60 seconds to confirm.',
      'polite: 20 seconds left to confirm.',
      'polite: 10 seconds left to confirm.',
    ])
    expect(told(person.heard).slice(-1)).toEqual(['heading, Time ran out, level 2'])
    expectTranscript('announced-time', logOf(person.heard.filter(({ said }) => said.length > 0)))
  })
})

describe('4.1.3 an error that comes again is told again', () => {
  it('in a field, whether it had the focus already or not', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await heading('Change your email')
    const person = await listener(account)
    await person.press('Send codes', 'Change your email')
    await person.after('pressed Enter in the field', account.user.keyboard('{Enter}'))
    await person.press('Send codes', 'Change your email')
    const problem = 'assertive: Enter an email address, like name@example.com.'
    expect(person.heard.map(({ said }) => said.filter((phrase) => phrase === problem))).toEqual([
      [problem],
      [problem],
      [problem],
    ])
    expect(account.sent('sendEmail')).toBe(0)
    expectTranscript('announced-field-error', logOf(person.heard))
  })

  it.each(['bind', 'change', 'unbind'] as const)('from the service, in %s', async (flow) => {
    const account = await testAccount({
      settings: { verifyCodeMaxAttempts: 5 },
      user: { email: flow === 'bind' ? null : OLD },
    })
    const [element, submit] = {
      bind: [<BindEmailForm key="bind" />, 'Add this email'] as const,
      change: [<ChangeEmailWizard key="change" />, 'Verify'] as const,
      unbind: [<UnbindEmailForm key="unbind" />, 'Remove my email'] as const,
    }[flow]
    account.open(element)
    if (flow === 'bind') await account.user.type(await field('Email'), `${NEW}{enter}`)
    if (flow === 'change') await toCodes(account)
    if (flow === 'unbind') await account.user.click(await button('Send code'))
    await heading(/code/)
    for (const code of screen.getAllByRole('textbox')) await account.user.type(code, '000000')
    const person = await listener(account)
    for (const time of ['once', 'twice']) {
      await account.user.click(await button(submit))
      await expect.poll(() => screen.getByRole('button', { name: submit }).ariaDisabled).toBeNull()
      await person.after(`pressed “${submit}” ${time}`, heading(/code/))
    }
    expect(person.heard.map(({ said }) => said.filter((phrase) => phrase.startsWith('assertive')))).toEqual([
      [`assertive: ${rejected}`],
      [`assertive: ${rejected}`],
    ])
  })
})
