// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as client from '../../src/client.ts'
import * as library from '../../src/index.ts'
import { serverPackage } from '../support/server-package.ts'

const script = `
const missing = []
for (const name of ['react', 'react-dom', '@tanstack/react-query', 'genauth-account-ui'])
  await import(name).catch(({ code }) => missing.push([name, code]))
const { createGenAuthClient, defineAccountClient, getProfile, ...others } = await import('genauth-account-ui/client')
const fetch = async () => Response.json({ statusCode: 200, data: { userId: 'ada', email: null } })
const account = createGenAuthClient({ host: 'https://acme.genauth.example', appId: 'app', fetch })
const own = defineAccountClient({ 'profile.get': (input, options) => account.call(getProfile, input, options) })
console.log(JSON.stringify({ missing, profile: await own.call(getProfile, undefined), others: Object.keys(others) }))
`

it('runs in plain Node, where there is neither React nor React Query', () => {
  const folder = serverPackage()
  writeFileSync(join(folder, 'script.mjs'), script)
  const { stdout, stderr } = spawnSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  const { missing, profile, others } = JSON.parse(stdout)
  const nowhere = 'ERR_MODULE_NOT_FOUND'
  expect(missing, 'what the run has to do without').toEqual([
    ['react', nowhere],
    ['react-dom', nowhere],
    ['@tanstack/react-query', nowhere],
    ['genauth-account-ui', nowhere],
  ])
  expect(profile).toMatchObject({ userId: 'ada', email: null })
  expect(others).toContain('AccountError')
})

it('is in the whole library too', () => {
  expect(library).toMatchObject(client)
})
