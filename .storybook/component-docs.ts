import type { EmailWords, PhoneWords } from 'genauth-account-ui'
import { type AnyKind, anyKind } from '../src/change/change-kind.ts'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../src/features/contact/email.ts'
import { bindPhoneKind, changePhoneKind, unbindPhoneKind } from '../src/features/contact/phone.ts'
import type { ComponentName } from '../stories/support/never-shown.ts'

interface ComponentDocs {
  /** What the component does, and how it recovers. */
  kind: AnyKind
  /** To be pasted into a page that has the provider. */
  example: string
  /** Groups of its feature's words that the component reads from, beside those that all share. */
  words: readonly (keyof EmailWords & keyof PhoneWords)[]
}

/** What the page about a component tells that neither its types nor its markup do. */
export const componentDocs: Record<ComponentName, ComponentDocs> = {
  BindEmailForm: {
    kind: anyKind(bindEmailKind),
    example: `import { BindEmailForm } from 'genauth-account-ui'

<BindEmailForm
  onBound={({ email }) => showToast(\`\${email} was added\`)}
  onWrongFlow={() => showChangeEmail()}
/>`,
    words: ['bind', 'field'],
  },
  ChangeEmailWizard: {
    kind: anyKind(changeEmailKind),
    example: `import { ChangeEmailWizard } from 'genauth-account-ui'

<ChangeEmailWizard
  onChanged={({ from, to }) => showToast(\`\${from} was replaced by \${to}\`)}
  oldMailboxHelp={<a href="/support">Write to support</a>}
/>`,
    words: ['change', 'field'],
  },
  UnbindEmailForm: {
    kind: anyKind(unbindEmailKind),
    example: `import { UnbindEmailForm } from 'genauth-account-ui'

<UnbindEmailForm
  onUnbound={({ email }) => showToast(\`\${email} was removed\`)}
  onWrongFlow={() => showBindEmail()}
/>`,
    words: ['unbind', 'field'],
  },
  BindPhoneForm: {
    kind: anyKind(bindPhoneKind),
    example: `import { BindPhoneForm } from 'genauth-account-ui'

<BindPhoneForm
  defaultCountry="CN"
  onBound={({ phone }) => showToast(\`\${phone} was added\`)}
  onWrongFlow={() => showChangePhone()}
/>`,
    words: ['bind', 'field'],
  },
  ChangePhoneWizard: {
    kind: anyKind(changePhoneKind),
    example: `import { ChangePhoneWizard } from 'genauth-account-ui'

<ChangePhoneWizard
  onChanged={({ from, to }) => showToast(\`\${from} was replaced by \${to}\`)}
  oldNumberHelp={<a href="/support">Write to support</a>}
/>`,
    words: ['change', 'field'],
  },
  UnbindPhoneForm: {
    kind: anyKind(unbindPhoneKind),
    example: `import { UnbindPhoneForm } from 'genauth-account-ui'

<UnbindPhoneForm
  onUnbound={({ phone }) => showToast(\`\${phone} was removed\`)}
  onWrongFlow={() => showBindPhone()}
/>`,
    words: ['unbind', 'field'],
  },
}
