'use client'

import type { ReactElement, ReactNode } from 'react'
import { EmailSettings } from './features/contact/email-settings.tsx'
import { PhoneSettings } from './features/contact/phone-settings.tsx'
import { DeleteAccountSettings } from './features/deletion/delete-account-settings.tsx'
import { PasswordSettings } from './features/password/password-settings.tsx'
import { ProfileSettings } from './features/profile/profile-settings.tsx'
import { SettingsList, type SettingsListProps, SettingsSlot } from './settings/settings-list.tsx'

/** A row with its own defaults, by name. A new row is one line here. */
const rows = {
  profile: ProfileSettings,
  email: EmailSettings,
  phone: PhoneSettings,
  password: PasswordSettings,
  deletion: DeleteAccountSettings,
} as const

export type SettingsRowName = keyof typeof rows

/**
 * One section of the page: the name of a row, a row with props of its own (`<EmailSettings commit="auto" />`), or any
 * element of yours.
 */
export type SettingsSection = SettingsRowName | ReactElement

export interface AccountSettingsProps extends Pick<SettingsListProps, 'presentation' | 'headingLevel'> {
  /** What is on the page, in this order. @default profile, email, phone, password, deletion */
  sections?: readonly SettingsSection[]
}

const isRowName = (section: SettingsSection): section is SettingsRowName => typeof section === 'string'

/**
 * The settings page: a line for each thing of the account, and its flow in place or in a dialog. One flow is open at a
 * time, and another one never throws away what was typed.
 *
 * @example
 * <AccountSettings sections={['email', 'phone', <PlanRow key="plan" />]} presentation="dialog" />
 */
export function AccountSettings({ sections = defaultSections, ...list }: AccountSettingsProps): ReactNode {
  return <SettingsList {...list}>{sections.map(drawn)}</SettingsList>
}

// SAFETY: the keys of the rows are their names.
const defaultSections = Object.keys(rows) as SettingsRowName[]

function drawn(section: SettingsSection, index: number): ReactNode {
  if (isRowName(section)) {
    const Row = rows[section]
    return <Row key={section} />
  }
  return <SettingsSlot key={section.key ?? index}>{section}</SettingsSlot>
}
