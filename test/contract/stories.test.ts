import { describe, expect, it } from 'vitest'
import type { Pending } from '../../src/change/core.ts'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../../src/features/contact/email.ts'
import { bindPhoneKind, changePhoneKind, unbindPhoneKind } from '../../src/features/contact/phone.ts'
import { en } from '../../src/i18n/locales/en.ts'
import * as bind from '../../stories/bind-email-form.stories.tsx'
import * as bindErrors from '../../stories/bind-email-form-errors.stories.tsx'
import * as bindPhone from '../../stories/bind-phone-form.stories.tsx'
import * as bindPhoneErrors from '../../stories/bind-phone-form-errors.stories.tsx'
import * as change from '../../stories/change-email-wizard.stories.tsx'
import * as changeErrors from '../../stories/change-email-wizard-errors.stories.tsx'
import * as changePhone from '../../stories/change-phone-wizard.stories.tsx'
import * as changePhoneErrors from '../../stories/change-phone-wizard-errors.stories.tsx'
import * as deletion from '../../stories/delete-account-wizard.stories.tsx'
import * as password from '../../stories/password-form.stories.tsx'
import * as photo from '../../stories/photo-field.stories.tsx'
import * as profile from '../../stories/profile-form.stories.tsx'
import * as reset from '../../stories/reset-password-form.stories.tsx'
import { type ComponentName, neverShown } from '../../stories/support/never-shown.ts'
import {
  errorsOf,
  headingOf,
  type Screen,
  type ScreenedName,
  screens,
} from '../../stories/support/screens.ts'
import { stylingHooks } from '../../stories/support/styling-hooks.ts'
import * as unbind from '../../stories/unbind-email-form.stories.tsx'
import * as unbindErrors from '../../stories/unbind-email-form-errors.stories.tsx'
import * as unbindPhone from '../../stories/unbind-phone-form.stories.tsx'
import * as unbindPhoneErrors from '../../stories/unbind-phone-form-errors.stories.tsx'

interface Subject {
  name: ComponentName
  states: object
  errors: object
  /** Every request that a screen can show as under way. */
  tasks: readonly Pending[]
}

const subjects: Subject[] = [
  {
    name: 'BindEmailForm',
    states: bind,
    errors: bindErrors,
    tasks: ['send', 'commit', 'read', 'signIn'],
  },
  {
    name: 'ChangeEmailWizard',
    states: change,
    errors: changeErrors,
    tasks: ['send', 'verify', 'commit', 'read', 'signIn'],
  },
  {
    name: 'UnbindEmailForm',
    states: unbind,
    errors: unbindErrors,
    tasks: ['send', 'commit', 'read', 'signIn'],
  },
  {
    name: 'BindPhoneForm',
    states: bindPhone,
    errors: bindPhoneErrors,
    tasks: ['send', 'commit', 'read', 'signIn'],
  },
  {
    name: 'ChangePhoneWizard',
    states: changePhone,
    errors: changePhoneErrors,
    tasks: ['send', 'verify', 'commit', 'read', 'signIn'],
  },
  {
    name: 'UnbindPhoneForm',
    states: unbindPhone,
    errors: unbindPhoneErrors,
    tasks: ['send', 'commit', 'read', 'signIn'],
  },
]

/** Components whose errors are shown in their tests, and have no story each. */
const others: { name: ScreenedName; states: object; errors?: object }[] = [
  { name: 'PasswordForm', states: password },
  { name: 'ResetPasswordForm', states: reset },
  { name: 'DeleteAccountWizard', states: deletion },
  { name: 'ProfileForm', states: profile },
  { name: 'PhotoField', states: photo },
]

interface Parameters {
  screen?: Screen
  error?: string
  pending?: Pending
}

/** What the stories of a file say of themselves; Storybook checks it against the screen when it plays them. */
function told(stories: object): [story: string, said: Parameters][] {
  const all = Object.entries(stories).filter(([name]) => name !== 'default')
  return all.map(([name, { parameters = {} }]) => [name, parameters])
}

const all = <Key extends keyof Parameters>(stories: object, key: Key) =>
  told(stories).flatMap(([, said]) => said[key] ?? [])

it('have every component in the list', () => {
  const known = [...subjects, ...others].map(({ name }) => name)
  expect(known.sort()).toEqual(Object.keys(screens).sort())
})

describe.each([...subjects, ...others])('the stories of $name', ({ name, states, errors = {} }) => {
  it.each(Object.entries(screens[name]))('show the screen %s, by the name in the list', (screen, story) => {
    expect(Object.fromEntries(told(states))[story]?.screen).toBe(screen)
    expect(headingOf(name, screen as Screen, en)).not.toBe('')
  })

  it('show no screen that is not in the list, and say which one they show', () => {
    for (const [story, { screen }] of [...told(states), ...told(errors)]) {
      expect(Object.keys(screens[name]), story).toContain(screen)
    }
  })
})

describe.each(subjects)('the stories of $name', ({ name, states, errors, tasks }) => {
  it('show every request under way', () => {
    expect(new Set(all(states, 'pending'))).toEqual(new Set(tasks))
  })

  it('show every error, once, or the table says why it never does', () => {
    const shown = all(errors, 'error')
    const never = Object.keys(neverShown[name])
    expect([...shown, ...never].sort()).toEqual(errorsOf(name).sort())
  })

  it('of errors show nothing else, and are named for what they show', () => {
    for (const [story, { error }] of told(errors)) {
      expect(story.replace(/(?<=.)[A-Z]/g, '_$&').toLowerCase()).toBe(error)
    }
  })
})

const sources = import.meta.glob<string>('../../src/{ui,steps,settings,features}/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const kinds = [
  bindEmailKind,
  changeEmailKind,
  unbindEmailKind,
  bindPhoneKind,
  changePhoneKind,
  unbindPhoneKind,
]

function hooksIn(markup: string): string[] {
  const classes = [...markup.matchAll(/acct-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => `.${name}`)
  const states = [...markup.matchAll(/(data-[a-z]+|aria-invalid|aria-disabled)=\{?"?/g)]
  return [...classes, ...states.map(([, name]) => `[${name}]`), ...kinds.map(({ name }) => `.acct-${name}`)]
}

it('the table of styling hooks names all that is in the markup, and nothing else', () => {
  const used = new Set(hooksIn(Object.values(sources).join('\n')))
  expect(stylingHooks.map(({ hook }) => hook).sort()).toEqual([...used].sort())
})
