import type { EmailWords } from 'genauth-account-ui'
import type { ComponentName } from '../stories/support/never-shown.ts'

interface ComponentDocs {
  /** To be pasted into a page that has the provider. */
  example: string
  /** Groups of the email words that the component reads from, beside those that all share. */
  words: readonly (keyof EmailWords)[]
}

/** What the page about a component tells that neither its types nor its markup do. */
export const componentDocs: Record<ComponentName, ComponentDocs> = {
  BindEmailForm: {
    example: `import { BindEmailForm } from 'genauth-account-ui'

<BindEmailForm
  onBound={({ email }) => showToast(\`\${email} was added\`)}
  onWrongFlow={() => showChangeEmail()}
/>`,
    words: ['bind', 'field'],
  },
  ChangeEmailWizard: {
    example: `import { ChangeEmailWizard } from 'genauth-account-ui'

<ChangeEmailWizard
  onChanged={({ from, to }) => showToast(\`\${from} was replaced by \${to}\`)}
  oldMailboxHelp={<a href="/support">Write to support</a>}
/>`,
    words: ['change', 'field'],
  },
  UnbindEmailForm: {
    example: `import { UnbindEmailForm } from 'genauth-account-ui'

<UnbindEmailForm
  onUnbound={({ email }) => showToast(\`\${email} was removed\`)}
  onWrongFlow={() => showBindEmail()}
/>`,
    words: ['unbind', 'field'],
  },
}
