// @vitest-environment node
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createOtherTabs } from '../../src/account/other-tabs.ts'

/** The browser's channels, which hear one another and never themselves. At once, so that nothing has to be waited for. */
class Channel {
  static open: Channel[] = []
  static messages: unknown[] = []
  onmessage: (() => void) | null = null
  constructor(readonly name: string) {
    Channel.open.push(this)
  }
  postMessage(message: unknown): void {
    Channel.messages.push(message)
    for (const other of Channel.open) if (other !== this && other.name === this.name) other.onmessage?.()
  }
  close(): void {
    Channel.open = Channel.open.filter((one) => one !== this)
  }
}

afterEach(() => {
  Channel.open = []
  Channel.messages = []
})

describe('tabs of one origin', () => {
  const tabs = () => {
    vi.stubGlobal('BroadcastChannel', Channel)
    return [createOtherTabs(), createOtherTabs()] as const
  }

  it('hear of a change that another made, and not of their own', () => {
    const [here, there] = tabs()
    const heard = [vi.fn(), vi.fn(), vi.fn()] as const
    here.listen(heard[0])
    there.listen(heard[1])
    there.listen(heard[2])
    here.tell()
    expect(heard.map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1])
  })

  it('are told nothing of the account', () => {
    const [here] = tabs()
    here.tell()
    expect(Channel.messages).toEqual(['changed'])
  })

  it('hear also of one where nobody listens, which keeps no channel', () => {
    const [here, there] = tabs()
    const heard = vi.fn()
    there.listen(heard)
    here.tell()
    expect([heard.mock.calls.length, Channel.open.length]).toEqual([1, 1])
  })

  it('keep one channel for all who listen, and none when nobody does', () => {
    const [here, there] = tabs()
    const heard = [vi.fn(), vi.fn()] as const
    const [leave, leaveToo] = heard.map((hear) => here.listen(hear))
    expect(Channel.open).toHaveLength(1)
    leave?.()
    there.tell()
    expect(heard.map(({ mock }) => mock.calls.length)).toEqual([0, 1])
    leaveToo?.()
    expect(Channel.open).toHaveLength(0)
    here.listen(heard[0])
    there.tell()
    expect(heard[0]).toHaveBeenCalledTimes(1)
  })

  it('tell those who listened when it came, whoever leaves or joins at that moment', () => {
    const [here, there] = tabs()
    const [second, late] = [vi.fn(), vi.fn()]
    const leave = here.listen(() => {
      leave()
      here.listen(late)
    })
    here.listen(second)
    there.tell()
    expect([second.mock.calls.length, late.mock.calls.length]).toEqual([1, 0])
  })
})

it('the platform’s own channel carries it', async () => {
  const [here, there] = [createOtherTabs(), createOtherTabs()]
  const heard = new Promise<void>((resolve) => onTestFinished(there.listen(resolve)))
  here.tell()
  await heard
})

it('nothing is told and nothing is heard where there is no channel', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const [here, there] = [createOtherTabs(), createOtherTabs()]
  const heard = vi.fn()
  const leave = there.listen(heard)
  here.tell()
  leave()
  expect(heard).not.toHaveBeenCalled()
})
