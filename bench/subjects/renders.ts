interface Fiber {
  flags: number
  tag: number
  alternate: Fiber | null
  child: Fiber | null
  sibling: Fiber | null
}

/** Function and class components, with or without `memo` and `forwardRef`. */
const components = [0, 1, 11, 14, 15]
const PERFORMED_WORK = 1

/** Counts commits, and the components that ran in them, by what React tells its developer tools. */
export function watchRenders() {
  const seen = { commits: 0, renders: 0 }
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot(_: number, { current }: { current: Fiber }) {
        seen.commits += 1
        seen.renders += rendersIn(current, current.alternate)
      },
      onCommitFiberUnmount() {},
    },
  })
  return seen
}

function rendersIn(now: Fiber, before: Fiber | null): number {
  const ran = components.includes(now.tag) && (now.flags & PERFORMED_WORK) !== 0 ? 1 : 0
  // The same child as before: nothing below was looked at.
  if (before !== null && now.child === before.child) return ran
  let total = ran
  for (let child = now.child; child !== null; child = child.sibling)
    total += rendersIn(child, child.alternate)
  return total
}
