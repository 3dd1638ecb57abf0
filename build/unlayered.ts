import { type AtRule, parse } from 'postcss'

/**
 * The sheet for hosts whose own is in no layer: the same rules in the same order without cascade layers. Each selector
 * names its first class twice, so that `input[type="text"]` and the like do not win over it.
 */
export function unlayered(sheet: string): string {
  const root = parse(sheet)
  root.walkRules((rule) => {
    if ((rule.parent as AtRule | undefined)?.name === 'keyframes') return
    rule.selectors = rule.selectors.map((selector) => selector.replace(/^\.[\w-]+/, '$&$&'))
  })
  root.walkAtRules('layer', (layer) => {
    if (layer.nodes === undefined) layer.remove()
    else layer.replaceWith(layer.nodes)
  })
  return root.toString()
}
