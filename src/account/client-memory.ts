import type { AccountClient } from '../api/account-client.ts'
import { type Cooldowns, createCooldowns } from '../flow/cooldowns.ts'
import { createOtherTabs, type OtherTabs } from './other-tabs.ts'
import { createSettledChange, type SettledChange } from './settled.ts'

/** What outlives a provider, and what several of one client have to agree on. */
interface ClientMemory {
  number: number
  cooldowns: Cooldowns
  settled: SettledChange
  otherTabs: OtherTabs
}

const memories = new WeakMap<AccountClient, ClientMemory>()
let clients = 0

export function memoryOf(client: AccountClient): ClientMemory {
  const known = memories.get(client)
  if (known !== undefined) return known
  const memory = {
    number: ++clients,
    cooldowns: createCooldowns(),
    settled: createSettledChange(),
    otherTabs: createOtherTabs(),
  }
  memories.set(client, memory)
  return memory
}
