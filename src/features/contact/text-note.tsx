'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { usePhoneField } from './use-phone-words.ts'

/** Most users would look for a text for longer than its code works. */
export function TextNote({ children }: { children?: ReactNode }): ReactNode {
  return (
    <span>
      {' '}
      {usePhoneField().words.field.lifetime}
      {children}
    </span>
  )
}

interface OtpCredential {
  readonly code?: unknown
}

/**
 * Lets the browser put the code of a text into the field that this stands beside. It only fills: sending is the user's.
 * It ends when the user types, sends or leaves.
 */
export function TextReader({ name }: { name: string }): ReactNode {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    const input = form?.querySelector(`[data-field="${name}"]`)
    if (!form || !(input instanceof HTMLInputElement) || !('OTPCredential' in window)) return
    const reading = new AbortController()
    const end = () => reading.abort()
    // On the way down from the window: a submit of ours goes no further than React.
    const { defaultView: page } = form.ownerDocument
    const endIfOurs = (event: Event) => {
      if (event.composedPath()[0] === form) end()
    }
    form.addEventListener('input', end)
    page?.addEventListener('submit', endIfOurs, true)
    void readText(reading.signal).then((code) => {
      if (reading.signal.aborted || code === null || input.value !== '') return
      end()
      input.value = code
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    return () => {
      end()
      form.removeEventListener('input', end)
      page?.removeEventListener('submit', endIfOurs, true)
    }
  }, [name])
  return <span ref={place} hidden />
}

async function readText(signal: AbortSignal): Promise<string | null> {
  // SAFETY: WebOTP is not in TypeScript's library; a browser that does not know it was left out before.
  const options = { otp: { transport: ['sms'] }, signal } as CredentialRequestOptions
  try {
    const { code } = ((await navigator.credentials.get(options)) ?? {}) as OtpCredential
    return typeof code === 'string' ? code : null
  } catch {
    // The user refused, or it was ended: they type.
    return null
  }
}
