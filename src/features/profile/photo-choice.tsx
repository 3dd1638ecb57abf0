'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { PhotoCropping } from './photo-cropping.tsx'
import { PhotoTrouble } from './photo-trouble.tsx'
import { Avatar } from './picture-place.tsx'
import type { UsePhotoPicker } from './use-photo-picker.ts'
import { useProfileWords } from './use-profile-words.ts'

/** Safari makes a JPEG of a HEIC photo where only these are accepted. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif'

interface PhotoChoiceProps {
  picker: UsePhotoPicker
  /** The address of what is shown, saved or not; empty: none. */
  url: string
  /** Whose picture it is. */
  name: string
  /** What there is belongs to a request under way. */
  isBusy: boolean
  onRemove: () => void
  /** The name of the field, where it stands among others. */
  label?: string
  /** What the service said of it. */
  error?: string | undefined
}

function focusCrop(place: HTMLElement | null): void {
  const area = place?.querySelector<HTMLElement>('[role="group"][tabindex]') ?? place?.querySelector('button')
  area?.focus()
}

/** A picture, and the ways to another one: a button, dropping and pasting. */
export function PhotoChoice(props: PhotoChoiceProps): ReactNode {
  const { picker, url, name, isBusy, onRemove, label, error } = props
  const { words } = useProfileWords()
  const { photo: text, pictureProblem } = words
  const { picking, problem, uploaded } = picker
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const id = useId()

  const isOpen = picking.at === 'cropping' || picking.at === 'uploading'
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current === isOpen) return
    wasOpen.current = isOpen
    if (isOpen) focusCrop(place.current)
    else button.current?.focus()
  }, [isOpen])
  useEffect(() => {
    if (error !== undefined) focusCrop(place.current)
  }, [error])

  const takes = picker.canUpload && !isBusy && picking.at !== 'uploading'
  function choose(files: FileList): void {
    if (takes) picker.choose([...files])
  }

  const message = problem === null ? error : pictureProblem[problem]
  const described = [message === undefined ? '' : `${id}error`, `${id}hint`].join(' ').trim()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn by the host's sheets
    <div
      className="acct-photo-field"
      role="group"
      aria-label={label ?? text.draftTitle}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(takes)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        setOver(false)
        choose(event.dataTransfer.files)
      }}
      onPaste={(event) => {
        if (event.clipboardData.files.length === 0) return
        event.preventDefault()
        choose(event.clipboardData.files)
      }}
    >
      {label !== undefined && (
        <span className="acct-field-label" aria-hidden="true">
          {label}
        </span>
      )}
      {message !== undefined && (
        <p className="acct-field-error" id={`${id}error`} role="alert">
          {message}
        </p>
      )}
      <PhotoTrouble picker={picker} />
      {isOpen ? (
        <div ref={place} className="acct-cropping">
          <PhotoCropping picker={picker} picking={picking} />
        </div>
      ) : (
        <div className="acct-photo-now">
          <Avatar
            url={url}
            drawn={uploaded !== null && uploaded.url === url ? uploaded.picture : null}
            name={name}
            labels={text}
          />
          <div className="acct-photo-ways">
            <div className="acct-photo-buttons">
              {picker.canUpload && (
                <Button
                  ref={button}
                  unavailable={isBusy}
                  pending={picking.at === 'opening'}
                  aria-describedby={described}
                  onClick={() => input.current?.click()}
                >
                  {text.choose}
                </Button>
              )}
              {url !== '' && (
                <Button variant="quiet" unavailable={isBusy} onClick={onRemove}>
                  {text.remove}
                </Button>
              )}
            </div>
            {picker.canUpload && (
              <p className="acct-field-hint" id={`${id}hint`}>
                {text.hint}
              </p>
            )}
          </div>
        </div>
      )}
      <input
        ref={input}
        hidden
        tabIndex={-1}
        type="file"
        accept={ACCEPTED}
        aria-label={text.choose}
        onChange={({ target }) => {
          if (target.files !== null) choose(target.files)
          // The same file again is a choice too.
          target.value = ''
        }}
      />
      <span className="acct-visually-hidden" role="status">
        {picking.at === 'opening' && text.opening}
      </span>
    </div>
  )
}
