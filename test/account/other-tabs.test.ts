// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { createOtherTabs } from '../../src/account/other-tabs.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 50))

it('is heard in the other tabs, and not where it was told', async () => {
  const [here, there] = [createOtherTabs(), createOtherTabs()]
  const heard: string[] = []
  const leave = [here.listen(() => heard.push('here')), there.listen(() => heard.push('there'))]
  here.tell()
  await vi.waitFor(() => expect(heard).toEqual(['there']))
  for (const end of leave) end()
  here.tell()
  await soon()
  expect(heard).toEqual(['there'])
})

it('tells also where nobody listens', async () => {
  const [here, there] = [createOtherTabs(), createOtherTabs()]
  const heard = vi.fn()
  const leave = there.listen(heard)
  here.tell()
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
  leave()
})

it('does nothing where a browser has no such channel', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const tabs = createOtherTabs()
  const leave = tabs.listen(() => undefined)
  expect(() => tabs.tell()).not.toThrow()
  leave()
})
