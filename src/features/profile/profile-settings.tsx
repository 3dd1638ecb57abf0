'use client'

import type { ReactNode } from 'react'
import type { Account } from '../../account/account.ts'
import { flowPart } from '../../settings/flow-part.ts'
import type { RowOptions } from '../../settings/page-context.ts'
import { opens } from '../../settings/row-action.ts'
import { SettingsRow } from '../../settings/settings-row.tsx'
import { useSettingsWords } from '../../settings/use-settings-words.ts'
import type { ProfileFormProps } from './profile-form.tsx'

export interface ProfileSettingsProps
  extends RowOptions,
    Omit<ProfileFormProps, 'headingLevel' | 'hideHeading'> {}

const form = flowPart(() => import('./profile-form.tsx').then((module) => module.ProfileForm))

/** What people call the user. `undefined`: the page may not see it. */
function nameOf({ name, nickname, username }: Account): string | null | undefined {
  return name || nickname || username || (name === undefined && nickname === undefined ? undefined : null)
}

/** What the user is called, and a form for the profile. It is not closed over changes that are not saved. */
export function ProfileSettings(props: ProfileSettingsProps): ReactNode {
  const { presentation, headingLevel, id, ...flow } = props
  const { words } = useSettingsWords()
  return (
    <SettingsRow
      {...{ presentation, headingLevel, id }}
      name="profile"
      label={words.profile.label}
      needsSecurity={() => false}
      value={(account) => {
        const name = nameOf(account)
        // A new element for another name: a browser that translates the page replaces text that React would look for.
        if (name) return <bdi key={name}>{name}</bdi>
        return <span className="acct-row-none">{name === null ? words.profile.none : words.row.hidden}</span>
      }}
      actions={[
        opens({
          name: 'edit',
          label: words.row.edit,
          needs: 'profile.update',
          isFor: () => true,
          part: form,
          props: flow,
        }),
      ]}
    />
  )
}
