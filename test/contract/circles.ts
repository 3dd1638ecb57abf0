/**
 * The circles among modules: each is a sorted list of modules that all lead to one another (Tarjan's algorithm).
 * `imports` has, for each module, what it imports.
 */
export function circlesIn(imports: Map<string, string[]>): string[][] {
  const circles: string[][] = []
  const order = new Map<string, number>()
  const stack: string[] = []

  const visit = (module: string): number => {
    const mine = order.size
    order.set(module, mine)
    stack.push(module)
    const imported = imports.get(module) ?? []
    const reached = imported.map((next) => {
      if (!order.has(next)) return visit(next)
      return stack.includes(next) ? (order.get(next) ?? mine) : mine
    })
    const low = Math.min(mine, ...reached)
    if (low === mine) {
      const together = stack.splice(stack.indexOf(module))
      if (together.length > 1 || imported.includes(module)) circles.push(together.sort())
    }
    return low
  }
  for (const module of imports.keys()) if (!order.has(module)) visit(module)
  return circles.sort()
}
