import type { AtRule, Plugin, Root } from 'postcss'

/**
 * Makes `styles.css` of the layered sheet that it imports: the same rules in the same order, without cascade layers.
 * Each selector asks for a class twice, so that `input[type="text"]` and the like do not win over it.
 */
export const withoutLayers: Plugin = {
  postcssPlugin: 'without-layers',
  OnceExit(root, { result }) {
    if (/\/theme\/styles\.css$/.test(result.opts.from?.replace(/\?.*$/, '') ?? '')) takeLayersOut(root)
  },
}

function takeLayersOut(root: Root): void {
  root.walkRules((rule) => {
    if ((rule.parent as AtRule | undefined)?.name === 'keyframes') return
    rule.selectors = rule.selectors.map((selector) => selector.replace(/^\.[\w-]+/, '$&[class]'))
  })
  root.walkAtRules('layer', (layer) => {
    if (layer.nodes === undefined) layer.remove()
    else layer.replaceWith(layer.nodes)
  })
}
