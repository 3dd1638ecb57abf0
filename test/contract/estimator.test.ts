import { existsSync, readFileSync } from 'node:fs'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { expect, it, vi } from 'vitest'
import { estimateStrength } from '../../demo/web/estimate-strength.ts'
import { pageWith } from '../support/page-bundle.ts'
import { textsIn } from '../support/texts-in.ts'

const words = ['ada@acme.example', '+8613800000000']
const read = (path: string) => readFileSync(path, 'utf8')

it('is in the documentation as the demo has it', () => {
  expect(read('docs/passwords.md')).toContain(read('demo/web/estimate-strength.ts'))
})

it.each([
  ['password', 0],
  ['acme', 0],
  ['lumen', 0],
  ['vulture-lattice-93-quay', 4],
])('judges %s with %i', async (password, score) => {
  expect(await estimateStrength(password, words)).toEqual({ score })
})

it('keeps no password', async () => {
  const check = vi.spyOn(ZxcvbnFactory.prototype, 'check')
  await estimateStrength('kanary-lattice-93', words)
  const [estimator] = check.mock.contexts
  check.mockRestore()
  expect(estimator).toBeInstanceOf(ZxcvbnFactory)
  expect(textsIn(estimator).filter((text) => text.includes('kanary'))).toEqual([])
  expect((RegExp as unknown as { $_: string }).$_).not.toContain('kanary')
})

it('is no dependency of the library', () => {
  const { dependencies, peerDependencies } = JSON.parse(read('package.json'))
  expect(Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => /zxcvbn/.test(name))).toEqual(
    [],
  )
})

it.runIf(existsSync('dist/index.js'))('is on no page of the built package', async () => {
  const { atOnce, later } = await pageWith('AccountSettings, PasswordForm, ResetPasswordForm')
  expect(later.length).toBeGreaterThan(0)
  expect([...atOnce, ...later].filter((file) => /zxcvbn|levenshtein/.test(file))).toEqual([])
})
