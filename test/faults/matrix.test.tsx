import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { afterAll, describe, expect, it } from 'vitest'
import { bindEmail, type EmailBinding, sendEmailCode } from '../../src/api/email.ts'
import type { createGenAuthClient } from '../../src/api/genauth-client.ts'
import type { OperationName } from '../../src/api/operation-name.ts'
import { useAccount } from '../../src/account/provider.tsx'
import { seed, soaking } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { sampled } from '../support/sampled.ts'
import { callSites } from './call-sites.tsx'
import { faults } from './faults.ts'
import { runCell } from './run-cell.tsx'

const cells = callSites.flatMap((site) => faults.map((fault) => ({ site, fault })))
const applicable = cells.filter(({ site, fault }) => {
  const end = site.ends[fault.outcome]
  return !(typeof end === 'object' && 'notApplicable' in end)
})
/** Every fault at each kind of call, and some cells besides; the soak tries them all. */
const chosen = soaking
  ? applicable
  : sampled(applicable, ({ site, fault }) => `${fault.name} ${site.kind}`, seed)
let tried = 0
let wrong = 0

afterAll(() => {
  const skipped = cells.length - applicable.length
  count(
    `fault matrix: ${tried} of ${applicable.length} cells tried, ${wrong} wrong; ${skipped} not applicable`,
  )
})

it('has 32 faults at ten calls, about 300 of them applicable', () => {
  expect([faults.length, callSites.length]).toEqual([32, 10])
  expect(applicable.length).toBeGreaterThanOrEqual(300)
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
  const binding = chosen.filter(({ site }) => site.name === 'sendBind' || site.name === 'bind')
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
  const [step, setStep] = useState('address')
  type Client = ReturnType<typeof createGenAuthClient>
  const ask = <T,>(name: OperationName, work: (client: Client) => Promise<T>) => session.request(name, work)
  const send = useMutation({
    mutationFn: (email: string) =>
      ask(sendEmailCode.name, (client) =>
        client.call(sendEmailCode, { address: email, channel: 'CHANNEL_BIND_EMAIL' }),
      ),
    onSuccess: () => setStep('code'),
  })
  const bind = useMutation({
    mutationFn: (proof: EmailBinding) => ask(bindEmail.name, (client) => client.call(bindEmail, proof)),
    onSuccess: () => setStep('bound'),
  })
  const { error, isPending } = step === 'address' ? send : bind
  return (
    <div className="acct-root" data-step={step} data-pending={isPending || undefined}>
      {step === 'address' ? (
        <input value={address} onChange={(event) => setAddress(event.target.value)} />
      ) : (
        <label>
          {address} <input value={code} onChange={(event) => setCode(event.target.value)} />
        </label>
      )}
      <div role="alert">{error === null ? '' : String(error)}</div>
      <div className="acct-actions">
        <button
          type="button"
          data-variant="primary"
          disabled={isPending}
          onClick={() => (step === 'address' ? send.mutate(address) : bind.mutate({ address, code }))}
        >
          Go
        </button>
      </div>
    </div>
  )
}
