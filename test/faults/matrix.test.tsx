import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { afterAll, describe, expect, it } from 'vitest'
import { useAccount } from '../../src/account/provider.tsx'
import { bindEmail, type EmailBinding, sendEmailCode } from '../../src/api/email.ts'
import type { Operation } from '../../src/api/operation.ts'
import { entryOf, flowNames } from '../flows.ts'
import { seed, soaking } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { sampled } from '../support/sampled.ts'
import { callSites } from './call-sites.ts'
import { faults } from './faults.ts'
import { runCell } from './run-cell.tsx'

const cells = callSites.flatMap((site) => faults.map((fault) => ({ site, fault })))
const applicable = cells.filter(({ site, fault }) => {
  const end = site.ends[fault.outcome]
  return !(typeof end === 'object' && 'notApplicable' in end)
})
/** Each fault somewhere, what a caller can know of a call at a call of each kind, and each call with a fault or more. */
const everyday = new Set([
  ...sampled(applicable, ({ fault }) => fault.name, 0, seed),
  ...sampled(applicable, ({ site, fault }) => `${fault.outcome} ${site.kind}`, 0, seed),
  ...sampled(applicable, ({ site }) => site.name, 0, seed),
])
/** The soak tries all cells. */
const chosen = soaking ? applicable : applicable.filter((cell) => everyday.has(cell))
let tried = 0
let wrong = 0

afterAll(() => {
  const skipped = cells.length - applicable.length
  count(
    `fault matrix: ${tried} of ${applicable.length} cells tried, ${wrong} wrong; ${skipped} not applicable`,
  )
})

it('has 32 faults, and calls of every kind at every flow', () => {
  expect(faults).toHaveLength(32)
  for (const name of flowNames) {
    const kinds = new Set(chosen.filter(({ site }) => site.flow === name).map(({ site }) => site.kind))
    const asked = entryOf(name).legs.flatMap(({ calls }) => calls.map(({ kind }) => kind))
    expect([...kinds].sort(), name).toEqual([...new Set([...asked, 'read', 'refresh'])].sort())
    expect(asked, name).toContain('change')
  }
})

describe.each(callSites)('$name', (site) => {
  const here = chosen.filter((cell) => cell.site === site)
  it.each(here)('$fault.name', async ({ fault }) => {
    const problems = await runCell(site, fault)
    tried += 1
    if (problems.length > 0) wrong += 1
    expect(problems).toEqual([])
  })
})

it('fails a component that does the usual thing in most cells', async () => {
  let failed = 0
  const everyFault = applicable.filter(
    ({ site }) => site.flow === 'bind' && (site.kind === 'message' || site.kind === 'change'),
  )
  // As many every day, however many flows there are.
  const binding = everyFault.filter((_, index) => soaking || index % 3 === 0)
  for (const { site, fault } of binding) {
    const problems = await runCell(site, fault, <Naive />).catch((error: Error) => [error.message])
    if (problems.length > 0) failed += 1
    if (fault.name === '1 ok') expect(problems, 'with no fault it works').toEqual([])
  }
  count(`fault matrix: the naive component fails ${failed} of ${binding.length} cells`)
  expect(failed).toBeGreaterThanOrEqual(binding.length * 0.6)
}, 120_000)

/** Mutations with variables, and an alert on error: what is written when nobody thinks of lost replies. */
function Naive() {
  const { session } = useAccount()
  const [address, setAddress] = useState('')
  const [code, setCode] = useState('')
  const [step, setStep] = useState('draft')
  const ask = async <Input, Output>(operation: Operation<Input, Output>, input: Input) => {
    const { error } = await session.request(operation, input)
    if (error !== undefined) throw error
  }
  const send = useMutation({
    mutationFn: (email: string) => ask(sendEmailCode, { address: email, channel: 'CHANNEL_BIND_EMAIL' }),
    onSuccess: () => setStep('prove'),
  })
  const bind = useMutation({
    mutationFn: (proof: EmailBinding) => ask(bindEmail, proof),
    onSuccess: () => setStep('done'),
  })
  const { error, isPending } = step === 'draft' ? send : bind
  return (
    <div className="acct-root" data-step={step} data-pending={isPending || undefined}>
      {step === 'draft' ? (
        <input value={address} onChange={(event) => setAddress(event.target.value)} />
      ) : (
        <label>
          <span className="acct-address">{address}</span>
          <input data-field="new" value={code} onChange={(event) => setCode(event.target.value)} />
        </label>
      )}
      <div role="alert">{error === null ? '' : String(error)}</div>
      <div className="acct-actions">
        <button
          type="button"
          data-variant="primary"
          disabled={isPending}
          onClick={() => (step === 'draft' ? send.mutate(address) : bind.mutate({ address, code }))}
        >
          Go
        </button>
      </div>
    </div>
  )
}
