/** Where the focus is, seen from a component: in it, nowhere at all, or elsewhere on the page. */
export function focusPlace(root: HTMLElement): 'inside' | 'nowhere' | 'elsewhere' {
  // A shadow root has a focus of its own, which its document does not tell.
  // SAFETY: what is on a page has one of these for its root; what is not has no focus.
  const { activeElement: near } = root.getRootNode() as Document | ShadowRoot
  if (near && root.contains(near)) return 'inside'
  const { activeElement, body } = root.ownerDocument
  return activeElement === null || activeElement === body ? 'nowhere' : 'elsewhere'
}
