import type { Messages } from 'genauth-account-ui'
import type { ComponentName } from '../stories/support/never-shown.ts'

interface ComponentDocs {
  /** To be pasted into a page that has the provider. */
  example: string
  /** Groups of messages that the component reads from. */
  messages: readonly (keyof Messages)[]
}

/** What the page about a component tells that neither its types nor its markup do. */
export const componentDocs: Record<ComponentName, ComponentDocs> = {
  BindEmailForm: {
    example: `import { BindEmailForm } from 'genauth-account-ui'

<BindEmailForm
  onBound={({ email }) => showToast(\`\${email} was added\`)}
  onWrongFlow={() => showChangeEmail()}
/>`,
    messages: ['bind', 'email', 'code', 'common', 'pending', 'errors'],
  },
  ChangeEmailWizard: {
    example: `import { ChangeEmailWizard } from 'genauth-account-ui'

<ChangeEmailWizard
  onChanged={({ from, to }) => showToast(\`\${from} was replaced by \${to}\`)}
  oldMailboxHelp={<a href="/support">Write to support</a>}
/>`,
    messages: ['change', 'email', 'code', 'common', 'pending', 'errors'],
  },
  UnbindEmailForm: {
    example: `import { UnbindEmailForm } from 'genauth-account-ui'

<UnbindEmailForm
  onUnbound={({ email }) => showToast(\`\${email} was removed\`)}
  onWrongFlow={() => showBindEmail()}
/>`,
    messages: ['unbind', 'code', 'common', 'pending', 'errors'],
  },
}
