import { describe, expect, it } from 'vitest'
import { bindEmailFlow } from '../../src/features/contact/bind-email.flow.ts'
import { changeEmailFlow } from '../../src/features/contact/change-email.flow.ts'
import { unbindEmailFlow } from '../../src/features/contact/unbind-email.flow.ts'
import * as bind from '../../stories/bind-email-form.stories.tsx'
import * as change from '../../stories/change-email-wizard.stories.tsx'
import * as unbind from '../../stories/unbind-email-form.stories.tsx'

function stepsOf({ default: _, ...stories }: { default: unknown }): Set<string> {
  const all = Object.values(stories) as { parameters?: { step?: string } }[]
  return new Set(all.map(({ parameters }) => parameters?.step ?? 'none'))
}

describe('every step has a story', () => {
  it.each([
    ['BindEmailForm', bind, bindEmailFlow.steps],
    ['ChangeEmailWizard', change, changeEmailFlow(() => true).steps],
    ['UnbindEmailForm', unbind, unbindEmailFlow.steps],
  ])('of %s', (_, stories, steps) => {
    expect(stepsOf(stories)).toEqual(new Set(steps))
  })
})
