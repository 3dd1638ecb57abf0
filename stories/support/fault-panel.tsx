import type { SandboxFault, SandboxOperation } from 'genauth-account-ui/sandbox'
import { type ReactNode, useState } from 'react'
import { Choice } from './choice.tsx'
import { useStoryWorld } from './story-frame.tsx'

const paths: Partial<Record<SandboxOperation, string>> = {
  sendEmail: 'send-email',
  bindEmail: 'bind-email',
  unbindEmail: 'unbind-email',
  verifyEmailChange: 'verify-update-email-request',
  updateEmail: 'update-email',
  sendSms: 'send-sms',
  bindPhone: 'bind-phone',
  unbindPhone: 'unbind-phone',
  verifyPhoneChange: 'verify-update-phone-request',
  updatePhone: 'update-phone',
  getProfile: 'get-profile',
  getSecurityInfo: 'get-security-info',
  refreshToken: 'oidc/token',
}

const pathOf = (operation: SandboxOperation) => paths[operation] ?? operation

interface Mishap {
  text: string
  fault: () => SandboxFault
}

const SLOW_MS = 4_000

const mishaps = {
  lostReply: { text: 'is carried out, but its reply is lost', fault: () => ({ kind: 'lostReply' }) },
  unreachable: { text: 'never arrives', fault: () => ({ kind: 'unreachable' }) },
  slow: {
    text: 'takes four seconds',
    fault: () => ({
      kind: 'slowReply',
      until: new Promise((resolve) => {
        setTimeout(resolve, SLOW_MS)
      }),
    }),
  },
  rateLimited: {
    text: 'is one too many: wait 20 seconds',
    fault: () => ({ kind: 'rateLimited', retryAfter: 20 }),
  },
  forbidden: {
    text: 'wants a fresh sign-in',
    fault: () => ({ kind: 'refusal', statusCode: 403, apiCode: 1001 }),
  },
  mailUnavailable: {
    text: 'cannot deliver mail',
    fault: () => ({ kind: 'refusal', statusCode: 500, apiCode: 2021 }),
  },
  server: { text: 'ends in a server error', fault: () => ({ kind: 'refusal', statusCode: 500 }) },
  garbled: {
    text: 'is answered with something unreadable',
    fault: () => ({ kind: 'reply', apply: true, response: () => new Response('<html>') }),
  },
} satisfies Record<string, Mishap>

type MishapName = keyof typeof mishaps

/** Has the next call of a kind go wrong. */
export function FaultPanel({ calls }: { calls: readonly SandboxOperation[] }): ReactNode {
  const { faults } = useStoryWorld().account.sandbox
  const [call, setCall] = useState<SandboxOperation>(calls[0] ?? 'sendEmail')
  const some = Object.entries(mishaps).filter(
    ([key]) => key !== 'mailUnavailable' || calls.includes('sendEmail'),
  )
  const [name, setName] = useState<MishapName>('lostReply')
  const [armed, setArmed] = useState('')
  const { text, fault } = mishaps[name]
  const arm = () => {
    faults.next(call, fault())
    setArmed(`The next ${pathOf(call)} ${text}.`)
  }
  return (
    <section className="panel" aria-labelledby="faults">
      <h2 id="faults">What goes wrong next</h2>
      <Choice
        label="The next call of"
        value={call}
        options={calls.map((operation) => [operation, pathOf(operation)] as const)}
        onChange={setCall}
      />
      <Choice
        label="What happens to it"
        value={name}
        options={some.map(([key, mishap]) => [key as MishapName, mishap.text] as const)}
        onChange={setName}
      />
      <button type="button" className="panel-button" onClick={arm}>
        Arrange it
      </button>
      <p className="panel-quiet" role="status">
        {armed}
      </p>
    </section>
  )
}
