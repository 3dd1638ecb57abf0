// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import type { OperationName } from '../../src/api/operation-name.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { clientOn, fails, HOST, ok } from '../support/client-on.ts'
import { operationCases } from '../support/operations.ts'

const modules = import.meta.glob<Record<string, unknown>>('../../src/api/*.ts', { eager: true })
const page = import.meta.glob<string>('../../docs/backend.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const isOperation = (value: unknown): value is { name: OperationName; path: string } =>
  typeof value === 'object' && value !== null && 'path' in value && 'read' in value
/** Every operation that a file of the API exports. */
const exported = Object.values(modules).flatMap((module) => Object.values(module).filter(isOperation))
const listed = [...new Set(operationCases.map(({ operation }) => operation))]

/** A name that is missing here, or is none any more, is a type error. */
const names: Record<OperationName, true> = {
  'email.sendCode': true,
  'email.bind': true,
  'email.unbind': true,
  'email.verifyChange': true,
  'email.change': true,
  'phone.sendCode': true,
  'phone.bind': true,
  'phone.unbind': true,
  'phone.verifyChange': true,
  'phone.change': true,
  'password.update': true,
  'password.mailCode': true,
  'password.textCode': true,
  'password.verifyReset': true,
  'password.reset': true,
  'password.rules': true,
  'deletion.verify': true,
  'deletion.confirm': true,
  'profile.get': true,
  'profile.details': true,
  'profile.update': true,
  'photo.upload': true,
  'security.get': true,
  'factors.list': true,
}

describe('the list of operations', () => {
  it('has every one that is exported, and every name once', () => {
    expect(new Set(listed)).toEqual(new Set(exported))
    expect(exported.map(({ name }) => name).sort()).toEqual(Object.keys(names).sort())
  })

  it('is that of the documentation', () => {
    const [text = ''] = Object.values(page)
    const rows = [...text.matchAll(/^\| `([a-z]+\.[A-Za-z]+)` \| (GET|POST) `(\S+)` \|/gm)]
    expect(rows.map(([, name, method, path]) => ({ name, method, path }))).toEqual(
      listed.map(({ name, method, path }) => ({ name, method, path: path.replace(/\?.*/, '') })),
    )
  })

  it('is known to the sandbox', async () => {
    const sandbox = createSandbox({ settings: { customFields: { team: 'string' } } })
    await sandbox.putUser({ userId: 'ada', email: null })
    const { accessToken } = await sandbox.signIn('ada')
    const client = createGenAuthClient({
      host: HOST,
      appId: 'app',
      getAccessToken: () => accessToken,
      fetch: (input, init) => sandbox.fetch(new Request(input, init)),
    })
    for (const { title, ask } of operationCases) {
      const outcome = await fails(ask(client))
      expect(outcome, title).not.toMatchObject({ code: 'unknown', apiCode: undefined })
    }
  })
})

describe('what an operation', () => {
  it.each(operationCases)('$title makes of a success', async ({ ask, data, output }) => {
    const { client } = clientOn([ok(data)])
    await expect(ask(client)).resolves.toEqual(output)
  })

  it.each(operationCases.filter(({ output }) => output !== undefined))(
    '$title says of a success without its payload',
    async ({ ask, operation, output }) => {
      // Of a list, none is an answer too.
      const empty = Array.isArray(output) ? [] : [[]]
      for (const data of [undefined, null, 'text', {}, ...empty]) {
        const { client } = clientOn([ok(data)])
        expect(await fails(ask(client))).toMatchObject({
          code: 'malformed_response',
          operation: operation.name,
          status: 200,
        })
      }
    },
  )

  it('sends again by itself has no secret in it', () => {
    const again = listed.filter(({ replayable }) => replayable)
    expect(again.map(({ name }) => name)).toEqual([
      'email.sendCode',
      'phone.sendCode',
      'password.mailCode',
      'password.textCode',
      'password.rules',
      'profile.get',
      'profile.details',
      'photo.upload',
      'security.get',
      'factors.list',
    ])
    expect(again.filter(({ secrets }) => secrets !== undefined)).toEqual([])
  })
})
