// @vitest-environment node
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageWith } from '../support/page-bundle.ts'

/** What only a flow needs: its procedures, operations, screens, fields and words. A row writes a number, and reads none. */
const flowCode =
  /^change\/(?!failure|blame)|change-view|prove-step|-form\.js|-wizard\.js|i18n\/(?!settings|shared|locales)\w+\/|hook-form|countries|phone-number|api\/(email|phone|password|deletion)\.js/

describe.runIf(existsSync('dist/index.js'))('a page of the built package', () => {
  it.each([
    ['AccountSettings', ['email', 'phone', 'password', 'profile', 'deletion']],
    ['EmailSettings', ['email']],
    ['PhoneSettings', ['phone']],
    ['PasswordSettings', ['password']],
    ['ProfileSettings', ['profile']],
    ['DeleteAccountSettings', ['deletion']],
  ])('with %s has its flows apart', async (name, features) => {
    const { atOnce, later } = await pageWith(`${name}, AccountSettingsProvider, createGenAuthClient`)
    expect(atOnce).toContain('settings/settings-row.js')
    expect(atOnce.filter((file) => flowCode.test(file))).toEqual([])
    expect(later).toContain('steps/change-view.js')
    expect(features.filter((feature) => !later.includes(`i18n/${feature}/en.js`))).toEqual([])
  })

  it('with the row of an email alone fetches nothing that only phones need', async () => {
    const { atOnce, later } = await pageWith('EmailSettings')
    expect([...atOnce, ...later].filter((file) => /libphonenumber|countries/.test(file))).toEqual([])
  })
})
