'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { PhotoChoice } from './photo-choice.tsx'
import { photoKind } from './photo-kind.ts'
import { type PhotoFieldOptions, usePhotoField } from './use-photo-field.ts'
import { useProfileWords } from './use-profile-words.ts'

export interface PhotoFieldProps extends HeadingOptions, PhotoFieldOptions {}

const kind = /* @__PURE__ */ anyKind(photoKind)

/**
 * The profile's picture: chosen, dropped or pasted, cropped by pointer or keyboard, uploaded and saved. What is uploaded is
 * drawn anew, so that it is a picture for sure and tells nothing else, like the place it was taken at.
 */
export function PhotoField({ headingLevel, hideHeading, ...options }: PhotoFieldProps): ReactNode {
  return (
    <FlowBoundary words={useProfileWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...options} />
    </FlowBoundary>
  )
}

function Flow(options: PhotoFieldOptions): ReactNode {
  const { form, photo: text } = useProfileWords().words
  const flow = usePhotoField(options)
  const { picker, photo, unsaved, name, pending, retryAt } = flow
  const isPicking = picker.picking.at !== 'rest'
  return (
    <ChangeView
      kind={kind}
      flow={flow}
      words={{ ...form, ...text }}
      values={{}}
      staysOpen
      cancellable={false}
      onDone={undefined}
      draft={({ failure }) => (
        <div className="acct-form">
          {failure}
          <PhotoChoice
            picker={picker}
            url={unsaved ?? photo}
            name={name}
            isBusy={pending !== null}
            onRemove={flow.remove}
          />
          {unsaved !== null && !isPicking && (
            <>
              <p className="acct-lead">{unsaved === '' ? text.unsavedNone : text.unsaved}</p>
              <div className="acct-actions">
                <WaitButton variant="primary" until={retryAt} pending={pending !== null} onClick={flow.save}>
                  {unsaved === '' ? text.remove : text.save}
                </WaitButton>
                {pending === null && (
                  <Button variant="quiet" onClick={flow.discard}>
                    {form.discard}
                  </Button>
                )}
              </div>
            </>
          )}
        </div>
      )}
    />
  )
}
