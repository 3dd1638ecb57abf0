'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { ProfileChanges } from '../../api/profile-details.ts'
import { type ChangeEvents, tell } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import { useCrash } from '../../steps/form-element.ts'
import type { UploadPhoto } from './photo-picker.ts'
import { changesOf, type FieldSpec, type ProfileField, specOf, type Texts, textsOf } from './profile-field.ts'
import { type ProfileDraft, profileKind } from './profile-kind.ts'
import { useProfileWords } from './use-profile-words.ts'

export interface ProfileFormOptions extends ChangeEvents {
  /** Puts pictures of the field `photo` into a storage of yours. @default GenAuth's own upload */
  uploadPhoto?: UploadPhoto
  /** What is shown, in this order. Nothing else is ever written. @default name, nickname, username */
  fields?: readonly ProfileField[]
  /** What was changed is saved. Called once, also when the screen is gone by then. */
  onSaved?: (saved: { changes: ProfileChanges }) => void
  /** A reply was lost, and the account does not tell whether the changes were saved. */
  onUnconfirmed?: (unsaved: { changes: ProfileChanges }) => void
  /** Whether there are changes that are not saved, for a warning of yours before the user leaves. */
  onDirtyChange?: (isDirty: boolean) => void
}

/** A field of the form, as it stands. */
export interface ProfileFieldState extends FieldSpec {
  /** What the account has. */
  readonly saved: string
  readonly isDirty: boolean
  /** The user has changed it, and so has somebody elsewhere: to this. */
  readonly conflict: string | undefined
}

export interface UseProfileForm extends UseChange<ProfileDraft, object> {
  /** React Hook Form's, with a text for each field by its `id`. */
  form: UseFormReturn<Record<string, string>>
  fields: readonly ProfileFieldState[]
  isDirty: boolean
  /** Sends what was changed. */
  save(): void
  /** Shows what the account has. */
  discard(): void
  /** Of a conflict, what the user typed counts: the next save writes it. */
  keepMine(id: string): void
  takeTheirs(id: string): void
}

const MAX_LENGTH = 1000
const defaultFields: readonly ProfileField[] = ['name', 'nickname', 'username']

/**
 * A profile form without our looks. Register each of `fields` with `form.register(id)`.
 *
 * @example
 * const { fields, form, save, isDirty } = useProfileForm({ fields: ['name', 'birthdate'] })
 */
export function useProfileForm(options: ProfileFormOptions = {}): UseProfileForm {
  const { fields = defaultFields, onSaved: onSuccess, onDirtyChange, uploadPhoto: _, ...events } = options
  const { field: text } = useProfileWords().words
  const specs = fields.map(specOf)
  const crash = useCrash()
  const flow = useChange(profileKind, { ...events, onSuccess })
  const { state, generation } = flow
  const account = state.step === 'done' ? state.now : 'account' in state ? state.account : null
  const details = account?.details
  const now = details && textsOf(specs, details)

  const ids = specs.map(({ id, type }) => `${type} ${id}`).join('\n')
  const resolver = useMemo(() => {
    const checks = ids.split('\n').map((line): [string, z.ZodMiniType<string, string>] => {
      const [type = '', ...id] = line.split(' ')
      const isFine = (value: string) => type !== 'number' || Number.isFinite(Number(value))
      const check = z.string().check(
        z.refine((value) => value.length <= MAX_LENGTH, { error: text.tooLong }),
        z.refine(isFine, { error: text.notNumber }),
      )
      return [id.join(' '), check]
    })
    return zodResolver(z.object(Object.fromEntries(checks)))
  }, [ids, text])
  const form = useForm<Record<string, string>>({ resolver, mode: 'onSubmit', reValidateMode: 'onSubmit' })

  /** What each field began with. Of another person, or after a cancel, it begins anew. */
  const [begun, setBegun] = useState<{ generation: number; base: Texts }>({ generation, base: {} })
  const base = begun.generation === generation ? begun.base : {}
  const sent = useRef<Texts>({})
  const told = JSON.stringify(now)
  const isDone = state.step === 'done'

  // The fields follow the account, but for those that the user has changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only news of the account count
  useEffect(() => {
    if (now === undefined) return
    const next: Record<string, string> = { ...base }
    for (const { id } of specs) {
      const [before, mine, theirs = ''] = [base[id], form.getValues(id), now[id]]
      const saved = isDone && sent.current[id] !== undefined && sent.current[id] === mine
      const follows = before === undefined || mine === undefined || mine === before || saved
      if (!follows && mine !== theirs) continue
      if (mine !== theirs) form.setValue(id, theirs)
      next[id] = theirs
    }
    if (isDone) sent.current = {}
    setBegun({ generation, base: next })
  }, [told, generation, isDone])

  const statesOf = (values: Texts) =>
    specs.map((spec): ProfileFieldState => {
      const { id } = spec
      const saved = now?.[id] ?? ''
      const before = base[id] ?? saved
      const value = values[id] ?? before
      const isDirty = value !== before
      return {
        ...spec,
        saved,
        isDirty,
        conflict: isDirty && saved !== before && saved !== value ? saved : undefined,
      }
    })
  const states = statesOf(form.watch())
  const isDirty = states.some((one) => one.isDirty)

  const hear = useRef(onDirtyChange)
  hear.current = onDirtyChange
  const wasDirty = useRef(false)
  useEffect(() => {
    if (wasDirty.current !== isDirty) tell(() => hear.current?.(isDirty))
    wasDirty.current = isDirty
  }, [isDirty])

  const rebase = (texts: Texts) => setBegun({ generation, base: { ...base, ...texts } })

  return {
    ...flow,
    form,
    fields: states,
    isDirty,
    save() {
      const send = (typed: Texts) => {
        // What a field shows may be newer than this render.
        const changed = statesOf(typed).filter((one) => one.isDirty)
        const open = changed.find(({ conflict }) => conflict !== undefined)
        if (open !== undefined)
          return form.setError(open.id, { message: text.conflictOpen }, { shouldFocus: true })
        if (flow.pending !== null || changed.length === 0) return
        sent.current = Object.fromEntries(changed.map(({ id }) => [id, typed[id] ?? '']))
        if (state.step === 'done') flow.reopen()
        flow.enter({ changes: changesOf(changed, sent.current) })
      }
      void form.handleSubmit(send, flow.dismissError)().catch(crash)
    },
    discard() {
      if (now === undefined) return
      for (const [id, value] of Object.entries(now)) form.setValue(id, value)
      form.clearErrors()
      flow.dismissError()
      rebase(now)
    },
    keepMine(id) {
      form.clearErrors(id)
      rebase({ [id]: now?.[id] ?? '' })
    },
    takeTheirs(id) {
      form.clearErrors(id)
      form.setValue(id, now?.[id] ?? '')
      rebase({ [id]: now?.[id] ?? '' })
    },
  }
}
