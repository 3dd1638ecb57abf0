'use client'

import { type ReactNode, useMemo, useRef } from 'react'
import * as z from 'zod/mini'
import type { ProofFields } from '../../steps/proof-fields.ts'
import { type RefusableFieldProps, useRefusable } from '../../steps/use-refusable.ts'
import { TextField } from '../../ui/text-field.tsx'
import { UsernameField } from '../../ui/username-field.tsx'
import type { DeletionDraft } from './delete-account.ts'
import { isPhrase } from './phrase.ts'
import { useDeletionWords } from './use-deletion-words.ts'

const verbatim = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } as const

/** The password, where that is the proof, and the phrase, which stays when the user has to begin again. */
export function useDeletionFields(
  { kind, flow }: Omit<RefusableFieldProps, 'form'>,
  draft: DeletionDraft | null,
): ProofFields {
  const { delete: text } = useDeletionWords().words
  const byPassword = draft?.by === 'password'
  const { generation } = flow
  const typed = useRef({ generation, phrase: '' })
  if (typed.current.generation !== generation) typed.current = { generation, phrase: '' }
  const schema = useMemo((): ProofFields['schema'] => {
    const password = z.string().check(z.minLength(1, text.passwordEmpty))
    const phrase = z.string().check(
      z.refine((value) => isPhrase(value, text.phrase), {
        error: ({ input }) => (String(input).trim() === '' ? text.phraseEmpty : text.phraseWrong),
      }),
    )
    return byPassword ? { password, phrase } : { phrase }
  }, [text, byPassword])
  return {
    schema,
    initial: { phrase: typed.current.phrase },
    render: (form) => (
      <>
        {byPassword && (
          <>
            <UsernameField value={draft.names[0] ?? null} />
            <Password kind={kind} flow={flow} form={form} />
          </>
        )}
        <Phrase
          kind={kind}
          flow={flow}
          form={form}
          onTyped={(phrase) => {
            typed.current.phrase = phrase
          }}
        />
      </>
    ),
  }
}

function Password(props: RefusableFieldProps): ReactNode {
  const { delete: text } = useDeletionWords().words
  return (
    <TextField
      {...useRefusable(props, 'password')}
      {...verbatim}
      type="password"
      label={text.passwordLabel}
      autoComplete="current-password"
      dir="ltr"
    />
  )
}

function Phrase({
  onTyped,
  ...props
}: RefusableFieldProps & { onTyped: (phrase: string) => void }): ReactNode {
  const { delete: text } = useDeletionWords().words
  const control = useRefusable(props, 'phrase')
  return (
    <TextField
      {...control}
      {...verbatim}
      onInput={(event) => {
        onTyped(event.currentTarget.value)
        control.onInput(event)
      }}
      type="text"
      label={text.phraseLabel}
      hint={
        <bdi className="acct-phrase" translate="no">
          {text.phrase}
        </bdi>
      }
      autoComplete="off"
      translate="no"
      dir="auto"
    />
  )
}
