'use client'

import { type ReactNode, useState } from 'react'
import { blamedField } from '../../change/blame.ts'
import { anyKind } from '../../change/change-kind.ts'
import { errorText } from '../../i18n/resolve-words.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { formHandlers, readAgain } from '../../steps/form-element.ts'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { ProfileControl } from './profile-control.tsx'
import { profileKind } from './profile-kind.ts'
import { type ProfileFormOptions, useProfileForm } from './use-profile-form.ts'
import { useProfileWords } from './use-profile-words.ts'

export interface ProfileFormProps extends HeadingOptions, ProfileFormOptions {
  /** Puts a *Done* button beside *Save changes*, while nothing is left to save. The form stays open otherwise. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(profileKind)

/**
 * Edits the fields of the profile that you choose. Only what the user has changed is sent; what was changed elsewhere
 * meanwhile is asked about beside its field.
 */
export function ProfileForm({ headingLevel, hideHeading, ...props }: ProfileFormProps): ReactNode {
  return (
    <FlowBoundary words={useProfileWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ onDone, ...options }: ProfileFormProps): ReactNode {
  const shown = useProfileWords()
  const { form: text, photo } = shown.words
  const { common } = shown.shared
  const flow = useProfileForm(options)
  const { pending, error, retryAt, fields, isDirty } = flow
  const [isPicking, setPicking] = useState(false)
  const blamed = blamedField(kind, error)
  const isShown = fields.some(({ id }) => id === blamed)
  return (
    <ChangeView
      kind={kind}
      flow={flow}
      words={text}
      values={{}}
      staysOpen
      unsaved={isDirty || isPicking}
      cancellable={false}
      onDone={undefined}
      draft={({ failure }) => (
        <form
          className="acct-form"
          noValidate
          {...formHandlers((form) => {
            readAgain(flow.form, fieldsIn(form))
            const picture = fields.find(({ type }) => type === 'photo')
            if (picture === undefined || !isPicking) return flow.save()
            flow.form.setError(picture.id, { message: `${photo.finishFirst} ${text.nothingSaved}` })
          })}
        >
          {!isShown && failure}
          {fields.map((field) => (
            <ProfileControl
              key={field.id}
              flow={flow}
              field={field}
              uploadPhoto={options.uploadPhoto}
              onPicking={setPicking}
              refusal={
                field.id === blamed && error !== null
                  ? `${errorText(shown, error.code)} ${text.nothingSaved}`
                  : undefined
              }
            />
          ))}
          <div className="acct-actions">
            <WaitButton
              type="submit"
              variant="primary"
              until={retryAt}
              pending={pending !== null}
              unavailable={!isDirty}
            >
              {text.draftSubmit}
            </WaitButton>
            {isDirty && pending === null && (
              <Button variant="quiet" onClick={flow.discard}>
                {text.discard}
              </Button>
            )}
            {!isDirty && !isPicking && pending === null && onDone !== undefined && (
              <Button variant="quiet" onClick={onDone}>
                {common.done}
              </Button>
            )}
          </div>
        </form>
      )}
    />
  )
}

function fieldsIn({
  elements,
}: HTMLFormElement): [id: string, field: HTMLInputElement | HTMLSelectElement][] {
  return [...elements].flatMap((field) => {
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    return isField && field.dataset.field !== undefined ? [[field.dataset.field, field]] : []
  })
}
