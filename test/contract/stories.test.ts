import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../src/api/account-error.ts'
import { bindEmailFlow } from '../../src/features/contact/bind-email.flow.ts'
import { changeEmailFlow } from '../../src/features/contact/change-email.flow.ts'
import type { EmailTask } from '../../src/features/contact/email-flow.ts'
import { unbindEmailFlow } from '../../src/features/contact/unbind-email.flow.ts'
import * as bind from '../../stories/bind-email-form.stories.tsx'
import * as bindErrors from '../../stories/bind-email-form-errors.stories.tsx'
import * as change from '../../stories/change-email-wizard.stories.tsx'
import * as changeErrors from '../../stories/change-email-wizard-errors.stories.tsx'
import { type ComponentName, neverShown } from '../../stories/support/never-shown.ts'
import { stylingHooksOf } from '../../stories/support/styling-hooks.ts'
import * as unbind from '../../stories/unbind-email-form.stories.tsx'
import * as unbindErrors from '../../stories/unbind-email-form-errors.stories.tsx'

interface Subject {
  name: ComponentName
  states: object
  errors: object
  steps: readonly string[]
  /** Every request that a screen can show as under way. */
  tasks: readonly EmailTask[]
}

const subjects: Subject[] = [
  {
    name: 'BindEmailForm',
    states: bind,
    errors: bindErrors,
    steps: bindEmailFlow.steps,
    tasks: ['send', 'resendNew', 'bind', 'read', 'signIn'],
  },
  {
    name: 'ChangeEmailWizard',
    states: change,
    errors: changeErrors,
    steps: changeEmailFlow(() => true).steps,
    tasks: ['send', 'resendNew', 'resendOld', 'verify', 'update', 'read', 'signIn'],
  },
  {
    name: 'UnbindEmailForm',
    states: unbind,
    errors: unbindErrors,
    steps: unbindEmailFlow.steps,
    tasks: ['send', 'unbind', 'read', 'signIn'],
  },
]

/** What the stories of a file say of themselves; Storybook checks it against the screen when it plays them. */
function told(stories: object, parameter: 'step' | 'error' | 'pending'): string[] {
  const all = Object.entries(stories).filter(([name]) => name !== 'default')
  return all
    .map(([, story]) => (story as { parameters?: Record<string, string> }).parameters?.[parameter] ?? 'none')
    .filter((value) => parameter === 'step' || value !== 'none')
}

describe.each(subjects)('the stories of $name', ({ name, states, errors, steps, tasks }) => {
  it('show every step', () => {
    expect(new Set(told(states, 'step'))).toEqual(new Set(steps))
  })

  it('show every request under way', () => {
    expect(new Set(told(states, 'pending'))).toEqual(new Set(tasks))
  })

  it('show every error, once, or the table says why it never does', () => {
    const shown = told(errors, 'error')
    const never = Object.keys(neverShown[name])
    expect([...shown, ...never].sort()).toEqual([...Object.values(errorCodes).flat()].sort())
  })

  it('of errors show nothing else, and are named for what they show', () => {
    for (const [story, { parameters }] of Object.entries(errors).filter(([key]) => key !== 'default')) {
      expect(story.replace(/(?<=.)[A-Z]/g, '_$&').toLowerCase()).toBe(parameters.error)
    }
    expect(told(errors, 'error')).toHaveLength(Object.keys(errors).length - 1)
    expect(steps).toEqual(expect.arrayContaining(told(errors, 'step')))
  })
})

const sources = import.meta.glob<string>('../../src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const roots: Record<ComponentName, string> = {
  BindEmailForm: 'features/contact/bind-email-form.tsx',
  ChangeEmailWizard: 'features/contact/change-email-wizard.tsx',
  UnbindEmailForm: 'features/contact/unbind-email-form.tsx',
}

/** A component's markup: its own source, and those of all components that it imports. */
function markupOf(path: string, seen = new Set<string>()): string {
  const source = sources[`../../src/${path}`]
  if (source === undefined || seen.has(path)) return ''
  seen.add(path)
  const imports = [...source.matchAll(/from '(\.[^']+\.tsx)'/g)].map(([, to = '']) =>
    new URL(to, `http://src/${path}`).pathname.slice(1),
  )
  return [source, ...imports.map((imported) => markupOf(imported, seen))].join('\n')
}

function hooksIn(markup: string): Set<string> {
  const classes = [...markup.matchAll(/acct-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => `.${name}`)
  const named = [...markup.matchAll(/<FlowFrame\s+name="([a-z-]+)"/g)].map(([, name]) => `.acct-${name}`)
  const states = [...markup.matchAll(/(data-[a-z]+|aria-invalid|aria-disabled)=\{?"?/g)]
  return new Set([...classes, ...named, ...states.map(([, name]) => `[${name}]`)])
}

describe('the table of styling hooks', () => {
  it.each(Object.entries(roots))('names all that is in the markup of %s, and nothing else', (name, path) => {
    const told = stylingHooksOf(name as ComponentName).map(({ hook }) => hook)
    expect([...told].sort()).toEqual([...hooksIn(markupOf(path))].sort())
  })
})
