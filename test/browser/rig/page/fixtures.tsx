import { type QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import type { AccountClient } from 'genauth-account-ui'
import { sendEmailCode, verifyEmailChange } from 'genauth-account-ui'
import { type ReactNode, useState } from 'react'

interface PendingFormProps {
  api: string
  queryClient: QueryClient
}

/** Guards against a second submit in the usual way, and in no other. */
export function PendingForm({ queryClient, ...props }: PendingFormProps): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <Pending {...props} />
    </QueryClientProvider>
  )
}

function Pending({ api }: { api: string }): ReactNode {
  const send = useMutation({ mutationFn: () => fetch(`${api}/rig/naive`, { method: 'POST' }) })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <label>
        Code <input />
      </label>
      <button type="submit" disabled={send.isPending}>
        Send
      </button>
    </form>
  )
}

interface NaiveFormProps {
  client: AccountClient
  queryClient: QueryClient
}

/** Keeps its codes where everybody does: in state, in a mutation's variables, and the token in its data. */
export function NaiveForm({ queryClient, ...props }: NaiveFormProps): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <Naive {...props} />
    </QueryClientProvider>
  )
}

function Naive({ client }: { client: AccountClient }): ReactNode {
  const [newCode, setNewCode] = useState('')
  const [oldCode, setOldCode] = useState('')
  const verify = useMutation({
    mutationFn: (codes: { newCode: string; oldCode: string }) =>
      client.call(verifyEmailChange, { ...naive, ...codes }),
  })
  const send = async () => {
    for (const email of [naive.newAddress, naive.oldAddress]) {
      await client.call(sendEmailCode, { address: email, channel: 'CHANNEL_UPDATE_EMAIL' })
    }
  }
  if (verify.isSuccess) return <p>Verified</p>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        verify.mutate({ newCode, oldCode })
      }}
    >
      <button type="button" onClick={send}>
        Send codes
      </button>
      <input aria-label="New code" value={newCode} onChange={({ target }) => setNewCode(target.value)} />
      <input aria-label="Old code" value={oldCode} onChange={({ target }) => setOldCode(target.value)} />
      <button type="submit">Verify</button>
    </form>
  )
}

const naive = { newAddress: 'ada@new.example', oldAddress: 'ada@example.com' }
