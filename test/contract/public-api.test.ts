import { expect, it } from 'vitest'
import * as library from '../../src/index.ts'
import * as sandbox from '../../src/sandbox/index.ts'

it('exports these names, and adds or drops one only on purpose', () => {
  expect(Object.keys(library).sort()).toEqual([
    'AccountError',
    'AccountSettingsProvider',
    'BindEmailForm',
    'ChangeEmailWizard',
    'UnbindEmailForm',
    'accountErrorCodes',
    'createGenAuthClient',
    'en',
    'isAccountError',
    'useBindEmail',
    'useChangeEmail',
    'useSecondsLeft',
    'useUnbindEmail',
  ])
  expect(Object.keys(sandbox).sort()).toEqual([
    'ConnectionLost',
    'createManualClock',
    'createMemoryStore',
    'createSandbox',
  ])
})
