'use client'

import { type ReactNode, useId } from 'react'
import { nameless } from '../../steps/form-element.ts'
import { RichText } from '../../steps/rich-text.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx'
import type { PhotoControlProps } from './photo-control.tsx'
import { PhotoLater } from './photo-later.tsx'
import type { ProfileFieldState, UseProfileForm } from './use-profile-form.ts'
import { useProfileWords } from './use-profile-words.ts'

/** What browsers fill in by themselves. */
const autoComplete: Partial<Record<string, TextFieldProps['autoComplete']>> = {
  name: 'name',
  nickname: 'nickname',
  username: 'username',
  birthdate: 'bday',
  gender: 'sex',
  country: 'country-name',
  province: 'address-level1',
  city: 'address-level2',
  streetAddress: 'street-address',
  postalCode: 'postal-code',
  company: 'organization',
}

interface ProfileControlProps
  extends Pick<PhotoControlProps, 'flow' | 'field' | 'uploadPhoto' | 'onPicking'> {
  /** What the service said of it. */
  refusal: string | undefined
}

/** One field of a profile, and what to do where it was changed elsewhere too. */
export function ProfileControl({ flow, field, refusal, ...picture }: ProfileControlProps): ReactNode {
  const { form, pending } = flow
  const { field: text, photo } = useProfileWords().words
  const { id, type, name, conflict } = field
  const label = field.label ?? (name === undefined ? id : text[name])
  const control = { ...controlOf(form.register(id)), autoComplete: autoComplete[id] ?? 'off' }
  const error = form.formState.errors[id]?.message ?? refusal
  const options = optionsOf(type, text)
  const shown = (value: string) => options?.find((option) => option.value === value)?.label ?? value
  return (
    <>
      {type === 'photo' ? (
        <PhotoLater flow={flow} field={field} label={label} error={error} {...picture} />
      ) : options === null ? (
        <TextField
          {...control}
          label={label}
          error={error}
          type={type === 'date' ? 'date' : 'text'}
          inputMode={type === 'number' ? 'decimal' : undefined}
          dir={type === 'date' ? undefined : 'auto'}
          spellCheck={false}
          readOnly={pending !== null}
        />
      ) : (
        <Select label={label} error={error} options={options} isBusy={pending !== null} {...control} />
      )}
      {conflict !== undefined && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button onClick={() => flow.keepMine(id)}>{text.keepMine}</Button>
              <Button onClick={() => flow.takeTheirs(id)}>{text.takeTheirs}</Button>
            </>
          }
        >
          <p className="acct-notice-text" role="status">
            {conflict === '' ? (
              text.clearedElsewhere
            ) : type === 'photo' ? (
              photo.changedElsewhere
            ) : (
              <RichText template={text.changedElsewhere} quotes={{ value: shown(conflict) }} />
            )}
          </p>
        </Notice>
      )}
    </>
  )
}

interface Option {
  value: string
  label: string
}

function optionsOf(
  type: ProfileFieldState['type'],
  text: Record<'female' | 'male' | 'unsaid' | 'yes' | 'no', string>,
): readonly Option[] | null {
  if (type === 'gender') {
    return [
      { value: 'U', label: text.unsaid },
      { value: 'F', label: text.female },
      { value: 'M', label: text.male },
    ]
  }
  if (type !== 'boolean') return null
  return [
    { value: '', label: '–' },
    { value: 'true', label: text.yes },
    { value: 'false', label: text.no },
  ]
}

/** Not by `onChange`: React drops that where a script, as of a password manager, had set the value before. */
function controlOf({ name, onChange, onBlur, ref }: ReturnType<UseProfileForm['form']['register']>) {
  return { 'data-field': name, onInput: nameless(name, onChange), onBlur: nameless(name, onBlur), ref }
}

interface SelectProps extends ReturnType<typeof controlOf> {
  label: string
  error: string | undefined
  options: readonly Option[]
  isBusy: boolean
  autoComplete: string
}

function Select({ label, error, options, isBusy, ref, ...control }: SelectProps): ReactNode {
  const id = useId()
  return (
    <div className="acct-field">
      <label className="acct-field-label" htmlFor={id}>
        {label}
      </label>
      {error !== undefined && (
        <p className="acct-field-error" id={`${id}error`}>
          {error}
        </p>
      )}
      <select
        {...control}
        ref={ref}
        id={id}
        className="acct-input acct-select"
        aria-disabled={isBusy || undefined}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}error`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
