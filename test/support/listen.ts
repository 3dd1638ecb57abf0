import { onTestFinished } from 'vitest'

/** The words of the polite regions, each time new ones come into them: what goes is not said. */
export function listen(): string[] {
  const said: string[] = []
  const regions = document.querySelectorAll('[role="status"], .acct-visually-hidden > [aria-live="polite"]')
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) said.push(node.textContent ?? '')
  })
  for (const region of regions) observer.observe(region, { childList: true, subtree: true })
  onTestFinished(() => observer.disconnect())
  return said
}
