import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { testAccount } from '../support/account.tsx'
import { OLD, toConfirm } from '../support/change-email.ts'

describe('a page whose timers slept', () => {
  it.each([
    ['seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['focused again', () => window.dispatchEvent(new Event('focus'))],
    ['resumed', () => document.dispatchEvent(new Event('resume'))],
    ['shown again', () => window.dispatchEvent(new Event('pageshow'))],
  ])('FD2 FD3 shows the time that is really left as soon as it is %s', async (_, wake) => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    // Wall time alone goes on, and no timer fires: what a sleeping page sees.
    account.clock.jumpWall(45_000)
    expect(screen.getByRole('timer')).toHaveTextContent('1:00')
    act(() => void wake())
    expect(screen.getByRole('timer')).toHaveTextContent('0:15')
    expect(screen.getByText(/may already be over/)).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('20 seconds left')
  })
})

describe('ten mounts', () => {
  it('FD10 leave no timer and no listener', async () => {
    const account = await testAccount()
    const listeners = watchListeners()
    for (let mount = 0; mount < 10; mount += 1) {
      const view = account.open(<ChangeEmailWizard />)
      await toConfirm(account)
      expect(account.clock.pending).toBeGreaterThan(0)
      view.unmount()
      expect(account.clock.pending).toBe(0)
      await account.pass(61)
    }
    expect(listeners()).toBe(0)
    expect(await account.email()).toBe(OLD)
  })
})

/** How many listeners for a page that wakes are still there. */
function watchListeners(): () => number {
  const waking = ['visibilitychange', 'resume', 'focus', 'pageshow']
  const added = [document, window].map((target) => vi.spyOn(target, 'addEventListener'))
  const removed = [document, window].map((target) => vi.spyOn(target, 'removeEventListener'))
  const count = (spies: typeof added) =>
    spies.flatMap(({ mock }) => mock.calls).filter(([type]) => waking.includes(String(type))).length
  return () => {
    expect(count(added)).toBeGreaterThan(40)
    return count(added) - count(removed)
  }
}
