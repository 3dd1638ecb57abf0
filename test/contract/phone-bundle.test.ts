// @vitest-environment node
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageWith } from '../support/page-bundle.ts'

const phoneCode = /phone|countries|country|load-phone-metadata|text-note/

describe.runIf(existsSync('dist/index.js'))('a page of the built package', () => {
  it('without phone carries none of its code', async () => {
    const { atOnce, later } = await pageWith(
      'BindEmailForm, ChangeEmailWizard, UnbindEmailForm, createGenAuthClient',
    )
    expect(atOnce.some((file) => file.includes('contact/email.js'))).toBe(true)
    expect(atOnce.filter((file) => phoneCode.test(file))).toEqual([])
    expect(later).toEqual([])
  })

  it.each(['BindPhoneForm', 'ChangePhoneWizard'])('with %s has the metadata apart', async (name) => {
    const { atOnce, later } = await pageWith(name)
    expect(atOnce.some((file) => file.includes('contact/phone.js'))).toBe(true)
    expect(atOnce.filter((file) => file.includes('libphonenumber'))).toEqual([])
    expect(atOnce.filter((file) => /i18n\/(?!shared|phone)\w+\/en/.test(file))).toEqual([])
    expect(later.some((file) => file.includes('libphonenumber-js/metadata.mobile'))).toBe(true)
  })

  it('that only removes a number carries no field for one', async () => {
    const { atOnce } = await pageWith('UnbindPhoneForm')
    expect(atOnce.filter((file) => /phone-step|country-field/.test(file))).toEqual([])
  })
})
