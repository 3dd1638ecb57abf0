import type { EstimateStrength } from 'genauth-account-ui'

/** What else somebody would try first: the names of the product. */
const productWords = ['lumen', 'genauth']

async function load() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary })
}

/** Fetched when somebody first types a new password. */
let loading: ReturnType<typeof load> | null = null

export const estimateStrength: EstimateStrength = async (password, words) => {
  loading ??= load()
  const estimator = await loading.catch((error: unknown) => {
    // The next password tries again.
    loading = null
    throw error
  })
  // Of ada@example.com, also its parts.
  const known = words.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])
  const { score } = estimator.check(password, [...known, ...productWords])
  // It keeps the text that it judged last, and so does `RegExp.$_`.
  estimator.check('')
  ;/$/.test('')
  return { score }
}
