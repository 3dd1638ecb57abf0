import type { EmailWords } from 'genauth-account-ui'
import { type AnyKind, anyKind } from '../src/change/change-kind.ts'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../src/features/contact/email.ts'
import type { ComponentName } from '../stories/support/never-shown.ts'

interface ComponentDocs {
  /** What the component does, and how it recovers. */
  kind: AnyKind
  /** To be pasted into a page that has the provider. */
  example: string
  /** Groups of the email words that the component reads from, beside those that all share. */
  words: readonly (keyof EmailWords)[]
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
}
