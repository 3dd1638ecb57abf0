import { existsSync, readFileSync } from 'node:fs'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.ts'

/** GenAuth's User Profile module, whole. */
const userProfile = [
  'GET /api/v3/get-profile',
  'POST /api/v3/update-profile',
  'POST /api/v3/bind-email',
  'POST /api/v3/unbind-email',
  'POST /api/v3/bind-phone',
  'POST /api/v3/unbind-phone',
  'GET /api/v3/get-security-info',
  'POST /api/v3/update-password',
  'POST /api/v3/verify-update-email-request',
  'POST /api/v3/update-email',
  'POST /api/v3/verify-update-phone-request',
  'POST /api/v3/update-phone',
  'POST /api/v3/verify-reset-password-request',
  'POST /api/v3/reset-password',
  'POST /api/v3/verify-delete-account-request',
  'POST /api/v3/delete-account',
]

interface Row {
  operation: string
  request: string
  exported: string
  names: readonly string[]
  story: string
  file: string
  test: string
}

const codesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

const rows = readFileSync('docs/operations.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line): Row => {
    const [operation, request, exported, components, hook, story, tested = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    const [file = ''] = codesIn(tested)
    const [[name = ''], [path = ''], [value = ''], [id = '']] = [operation, request, exported, story].map(
      codesIn,
    ) as [string[], string[], string[], string[]]
    return {
      operation: name,
      request: path,
      exported: value,
      names: [...codesIn(components), ...codesIn(hook)],
      story: id,
      file: `test/e2e/${file}.test.ts`,
      test: tested.replace(/^`[^`]+`: /, ''),
    }
  })

/** The source of one test. */
function sourceOf({ file, test }: Row): string {
  const source = readFileSync(file, 'utf8')
  const start = source.indexOf(`it('${test}'`)
  const next = source.slice(start + 1).search(/^ *it(\.each)?\(/m)
  return start < 0 ? '' : source.slice(start, next < 0 ? undefined : start + 1 + next)
}

const stories = Object.values(
  import.meta.glob<{ default: { title: string } }>('../../stories/*.stories.tsx', { eager: true }),
).flatMap(({ default: { title }, ...all }) =>
  Object.keys(all).map((name) => toId(title, storyNameFromExport(name))),
)

const shared: Record<string, unknown> = library

it('the table has every operation of the module, once', () => {
  expect(rows.map(({ request }) => request).sort()).toEqual([...userProfile].sort())
})

describe.each(rows)('$operation', (row) => {
  it('is exported as what sends that request', () => {
    const { method, path } = shared[row.exported] as { method: string; path: string }
    expect(`${method} ${path.replace(/\?.*/, '')}`).toBe(row.request)
  })

  it('has components and a hook that are exported', () => {
    expect(row.names.some((name) => /^use[A-Z]/.test(name))).toBe(true)
    expect(row.names.some((name) => /^[A-Z]/.test(name))).toBe(true)
    expect(row.names.filter((name) => typeof shared[name] !== 'function')).toEqual([])
  })

  it('has a story', () => expect(stories).toContain(row.story))

  it('has a test in Chromium that sees the request', () => {
    expect(existsSync(row.file), row.file).toBe(true)
    const asked = /expectAsked\(here, ([^)]*)\)/.exec(sourceOf(row))?.[1]
    expect(asked, `${row.test} in ${row.file}`).toBeDefined()
    expect(asked?.match(/'[^']+'/g)).toContain(`'${row.request.split(' ')[1]}'`)
  })
})
