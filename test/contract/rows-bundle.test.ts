// @vitest-environment node
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageWith } from '../support/page-bundle.ts'

/** What only a flow needs: its procedures, its screens, its fields and its words. */
const flowCode =
  /^change\/(?!failure|blame)|change-view|prove-step|-form\.js|-wizard\.js|i18n\/(email|phone)\/|hook-form/

describe.runIf(existsSync('dist/index.js'))('a page of the built package', () => {
  it.each(['AccountSettings', 'EmailSettings', 'PhoneSettings'])(
    'with %s has its flows apart',
    async (name) => {
      const { atOnce, later } = await pageWith(`${name}, AccountSettingsProvider, createGenAuthClient`)
      expect(atOnce).toContain('settings/settings-row.js')
      expect(atOnce.filter((file) => flowCode.test(file))).toEqual([])
      expect(later).toContain('steps/change-view.js')
      expect(later.some((file) => /i18n\/(email|phone)\/en\.js/.test(file))).toBe(true)
    },
  )

  it('with the row of an email alone fetches nothing that only phones need', async () => {
    const { atOnce, later } = await pageWith('EmailSettings')
    expect([...atOnce, ...later].filter((file) => /libphonenumber|countries/.test(file))).toEqual([])
  })
})
