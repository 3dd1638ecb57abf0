// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import {
  AccountSettingsProvider,
  BindEmailForm,
  ChangeEmailWizard,
  createGenAuthClient,
  UnbindEmailForm,
} from '../../src/index.ts'

it('FB12 renders on a server, without a browser and without a request', () => {
  const requests: unknown[] = []
  const client = createGenAuthClient({
    host: 'https://acme.genauth.example',
    appId: 'app',
    fetch: async (input) => {
      requests.push(input)
      return Response.json({})
    },
  })
  const markup = renderToString(
    <AccountSettingsProvider client={client}>
      <BindEmailForm />
      <ChangeEmailWizard currentEmail="ada@example.com" />
      <UnbindEmailForm />
    </AccountSettingsProvider>,
  )
  expect(markup).toContain('Add an email')
  expect(markup).toContain('New email')
  expect(markup).toContain('role="alert"')
  expect(markup).not.toMatch(/style=|<input[^>]* value=/)
  expect(requests).toEqual([])
})
