import type { PoolSettings, SandboxOperation } from 'genauth-account-ui/sandbox'
import { type ReactNode, useState } from 'react'
import { Choice } from './choice.tsx'
import { useStoryWorld } from './story-frame.tsx'

const lifetimes = [
  ['300', '5 minutes'],
  ['20', '20 seconds'],
  ['0', 'no time at all'],
] as const

/** What an administrator would set. Holds from the next mail on. */
export function PoolPanel({ calls }: { calls: readonly SandboxOperation[] }): ReactNode {
  const { settings } = useStoryWorld().account.sandbox
  const [pool, setPool] = useState({ ...settings })
  const set = (change: Partial<PoolSettings>) => setPool({ ...Object.assign(settings, change) })
  return (
    <section className="panel" aria-labelledby="pool">
      <h2 id="pool">User pool</h2>
      {calls.includes('verifyEmailChange') && (
        <Choice
          label="Verifies the old address"
          value={pool.verifyOldEmail ? 'yes' : 'no'}
          options={[
            ['yes', 'yes'],
            ['no', 'no'],
          ]}
          onChange={(value) => set({ verifyOldEmail: value === 'yes' })}
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
        value={`${pool.codeLifetime}`}
        options={lifetimes as readonly (readonly [string, string])[]}
        onChange={(value) => set({ codeLifetime: Number(value) })}
      />
    </section>
  )
}
