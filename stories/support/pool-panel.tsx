import type { PoolSettings, SandboxOperation } from 'genauth-account-ui/sandbox'
import { type ReactNode, useState } from 'react'
import { Choice } from './choice.tsx'
import { useStoryWorld } from './story-frame.tsx'

const lifetimes: readonly (readonly [string, string])[] = [
  ['300', '5 minutes'],
  ['20', '20 seconds'],
  ['0', 'no time at all'],
]

const yesOrNo = [
  ['yes', 'yes'],
  ['no', 'no'],
] as const

/** What an administrator would set. Holds from the next message on. */
export function PoolPanel({ calls }: { calls: readonly SandboxOperation[] }): ReactNode {
  const { settings } = useStoryWorld().account.sandbox
  const [pool, setPool] = useState({ ...settings })
  const lives = calls.includes('sendSms') ? 'smsCodeLifetime' : 'codeLifetime'
  const lifetime = pool[lives]
  const set = (change: Partial<PoolSettings>) => setPool({ ...Object.assign(settings, change) })
  return (
    <section className="panel" aria-labelledby="pool">
      <h2 id="pool">User pool</h2>
      {calls.includes('verifyEmailChange') && (
        <Choice
          label="Verifies the old address"
          value={pool.verifyOldEmail ? 'yes' : 'no'}
          options={yesOrNo}
          onChange={(value) => set({ verifyOldEmail: value === 'yes' })}
        />
      )}
      {calls.includes('verifyPhoneChange') && (
        <Choice
          label="Verifies the old number"
          value={pool.verifyOldPhone ? 'yes' : 'no'}
          options={yesOrNo}
          onChange={(value) => set({ verifyOldPhone: value === 'yes' })}
        />
      )}
      {calls.includes('sendSms') && (
        <Choice
          label="Texts to other countries"
          value={pool.internationalSms ? 'yes' : 'no'}
          options={yesOrNo}
          onChange={(value) => set({ internationalSms: value === 'yes' })}
        />
      )}
      <Choice
        label="Digits of a code"
        value={`${pool.verifyCodeLength}`}
        options={['4', '5', '6', '8'].map((digits) => [digits, digits] as const)}
        onChange={(value) => set({ verifyCodeLength: Number(value) })}
      />
      <Choice
        label="A code lives"
        value={`${lifetime}`}
        options={lives === 'codeLifetime' ? lifetimes : [['60', 'a minute'], ...lifetimes.slice(1)]}
        onChange={(value) => set({ [lives]: Number(value) })}
      />
    </section>
  )
}
