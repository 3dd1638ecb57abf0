// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

it('shows a test of a page that is one of our own, word for word', async () => {
  const [readme, example] = await Promise.all([
    read('README.md'),
    read('test/features/testing-your-page.test.tsx'),
  ])
  expect(readme).toContain(`\`\`\`tsx\n${example}\`\`\`\n`)
})
