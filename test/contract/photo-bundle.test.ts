// @vitest-environment node
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageWith } from '../support/page-bundle.ts'

const photoCode = /^(features\/profile|api)\/(photo|picture)|image-crop/

describe.runIf(existsSync('dist/index.js'))('a page of the built package', () => {
  it.each(['EmailSettings', 'BindEmailForm', 'PasswordForm'])(
    'with %s carries no code for pictures',
    async (name) => {
      const { atOnce, later } = await pageWith(`${name}, AccountSettingsProvider, createGenAuthClient`)
      expect([...atOnce, ...later].filter((file) => photoCode.test(file))).toEqual([])
    },
  )

  it('of rows has it apart', async () => {
    const { atOnce, later } = await pageWith('AccountSettings, AccountSettingsProvider, createGenAuthClient')
    expect(atOnce.filter((file) => photoCode.test(file))).toEqual([])
    expect(later.filter((file) => photoCode.test(file))).toEqual(['features/profile/photo-later.js'])
  })

  it('with a profile has it apart, for a form that shows a picture', async () => {
    const { atOnce, later } = await pageWith('ProfileForm')
    expect(atOnce.filter((file) => photoCode.test(file))).toEqual(['features/profile/photo-later.js'])
    expect(later).toContain('features/profile/photo-control.js')
  })

  it('with a picture crops by what comes when one is chosen', async () => {
    const { atOnce, later } = await pageWith('PhotoField')
    expect(atOnce).toContain('features/profile/picture-canvas.js')
    expect(atOnce.filter((file) => /crop\.js|image-crop/.test(file))).toEqual([])
    expect(later.some((file) => file.startsWith('react-image-crop/'))).toBe(true)
    expect(later).toContain('features/profile/photo-crop.js')
  })
})
