'use client'

import type { ReactNode } from 'react'
import type { Account } from '../../account/account.ts'
import { useAside } from '../../account/use-aside.ts'
import { listFactors } from '../../api/factors.ts'
import { phoneOf } from '../../api/phone-of.ts'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { formatPhone } from '../../steps/format-phone.ts'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import { Notice } from '../../ui/notice.tsx'
import { unbindPhoneKind } from './phone.ts'
import { phoneParts } from './phone-parts.ts'
import { TextNote } from './text-note.tsx'
import { UnbindContact } from './unbind-contact.tsx'
import { useUnbindPhoneWords } from './use-phone-words.ts'
import { type UnbindPhoneOptions, type UseUnbindPhone, useUnbindPhone } from './use-unbind-phone.ts'

export interface UnbindPhoneFormProps extends HeadingOptions, UnbindPhoneOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(unbindPhoneKind)

/** Removes the signed-in user's phone number, after a code that was texted to it. Says first what that means. */
export function UnbindPhoneForm({ headingLevel, hideHeading, ...props }: UnbindPhoneFormProps): ReactNode {
  return (
    <FlowBoundary words={useUnbindPhoneWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength, onDone, ...options }: UnbindPhoneFormProps): ReactNode {
  const { unbind: text } = useUnbindPhoneWords().words
  const flow = useUnbindPhone(options)
  usePhoneMetadata()
  return (
    <UnbindContact
      kind={kind}
      parts={phoneParts}
      flow={flow}
      words={text}
      other={{ template: text.wayEmail, name: 'email' }}
      codeLength={codeLength}
      warning={<TextsSignIn account={accountOf(flow.state)} />}
      codeNote={() => <TextNote />}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
    />
  )
}

/** The account before anything was sent; once a code is on its way, the user was told. */
const accountOf = (state: UseUnbindPhone['state']) => (state.step === 'draft' ? state.account : null)

/** That the codes of a second step go to this number: removing it may lock the user out. */
function TextsSignIn({ account }: { account: Account | null }): ReactNode {
  const { factorNote } = useUnbindPhoneWords().words.unbind
  const factors = useAside(listFactors, account?.userId) ?? []
  const number = account && phoneOf(account)
  const isFactor = factors.some((factor) => factor.type === 'SMS' && phoneOf(factor) === number)
  return (
    isFactor && (
      <Notice tone="warning">
        <p className="acct-notice-text">
          <RichText template={factorNote} addresses={{ phone: formatPhone(number ?? '') }} />
        </p>
      </Notice>
    )
  )
}
