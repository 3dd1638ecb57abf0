import {
  ArgTypes,
  Canvas,
  Description,
  DocsContext,
  Heading,
  Source,
  Subheading,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks'
import { en, type PluralForms } from 'genauth-account-ui'
import { type ReactNode, useContext } from 'react'
import { AccountError } from '../src/api/account-error.ts'
import { type Recovery, recoveryOf } from '../src/change/blame.ts'
import { errorText } from '../src/i18n/resolve-words.ts'
import { type ComponentName, neverShown } from '../stories/support/never-shown.ts'
import { errorsOf, featureOf } from '../stories/support/screens.ts'
import { stylingHooksOf } from '../stories/support/styling-hooks.ts'
import { componentDocs } from './component-docs.ts'
import './docs-page.css'

/** The page about a component: one order of headings for all, and what is told under them is read from the code. */
export function DocsPage(): ReactNode {
  const { preparedMeta } = useOf('meta', ['meta'])
  const [playground] = useContext(DocsContext).componentStories()
  const name = preparedMeta.title.split('/').at(-1) as ComponentName
  const { example, words } = componentDocs[name]
  const feature = featureOf(name)
  // SAFETY: the groups of a component are of its own feature.
  const groups = en[feature] as unknown as Record<string, Record<string, string | PluralForms>>
  return (
    <>
      <Title>{name}</Title>

      <Heading>What it is</Heading>
      <Description of={preparedMeta.component} />

      <Heading>Example</Heading>
      <Source code={example} language="tsx" />
      <p>
        And here on the sandbox: no account and no network are needed. What it sends arrives beside it, and
        calls can be made to go wrong.
      </p>
      <Canvas of={playground?.moduleExport} sourceState="none" />

      <Heading>Props</Heading>
      <ArgTypes of={preparedMeta.component} sort="requiredFirst" />

      <Heading>Words</Heading>
      <p>
        English; every language has the same keys. Replace single ones with <code>messages</code> on the
        provider: <code>{`messages={{ ${feature}: { ${words[0]}: { … } } }}`}</code>.
      </p>
      {words.map((group) => (
        <Sentences key={group} title={`${feature}.${group}`} of={groups[group] ?? {}} />
      ))}
      <Sentences title="shared.code" of={en.shared.code} />
      <Sentences title="shared.common" of={en.shared.common} />
      <p>
        <code>errors</code> are below.
      </p>

      <Heading>Styling hooks</Heading>
      <p>
        Everything is in <code>@layer acct</code>: a rule of yours wins. Colours, sizes and shapes are custom
        properties, which the <TopLink to="story/overview-theme-studio--studio">theme studio</TopLink> sets.
      </p>
      <Rows
        head={['Hook', 'What it is']}
        rows={stylingHooksOf(name).map(({ hook, about }) => [<code key={hook}>{hook}</code>, about])}
      />

      <Heading>Errors it can show</Heading>
      <p>
        Every one is told by <code>onError</code> too. A click on its code shows it.
      </p>
      <Errors of={name} />
    </>
  )
}

interface SentencesProps {
  title: string
  of: Record<string, string | PluralForms>
}

function Sentences({ title, of }: SentencesProps): ReactNode {
  return (
    <>
      <Subheading>{title}</Subheading>
      <Rows
        head={['Key', 'Sentence']}
        rows={Object.entries(of).map(([key, text]) => [
          <code key={key}>{key}</code>,
          typeof text === 'string' ? text : Object.values(text).join(' · '),
        ])}
      />
    </>
  )
}

const ways: Record<Recovery, string> = {
  retry: 'The step’s own buttons, once more',
  sendNewCodes: `“${en.shared.code.sendNew}”, or codes where there are two`,
  reopen: 'The address or number, to be corrected',
  signIn: `“${en.shared.common.signInAgain}”, where the host has onReauthRequired`,
}

function Errors({ of }: { of: ComponentName }): ReactNode {
  const reasons = neverShown[of]
  const feature = featureOf(of)
  const shown = errorsOf(of).filter((code) => reasons[code] === undefined)
  const story = (code: string) => `story/${feature}-${of.toLowerCase()}-errors--${code.replaceAll('_', '-')}`
  return (
    <>
      <Rows
        head={['Code', 'Sentence', 'What is offered']}
        rows={shown.map((code) => [
          <TopLink key={code} to={story(code)}>
            <code>{code}</code>
          </TopLink>,
          errorText({ ...en, words: en[feature] }, code),
          ways[recoveryOf(componentDocs[of].kind, new AccountError(code))],
        ])}
      />
      <p>The others it never shows:</p>
      <Rows
        head={['Code', 'Why']}
        rows={Object.entries(reasons).map(([code, why]) => [<code key={code}>{code}</code>, why])}
      />
    </>
  )
}

/** Leads to another page of this Storybook, wherever it is served from. */
function TopLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <a href={`./?path=/${to}`} target="_top">
      {children}
    </a>
  )
}

function Rows({
  head,
  rows,
}: {
  head: readonly string[]
  rows: readonly (readonly ReactNode[])[]
}): ReactNode {
  return (
    <div className="docs-rows">
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table that never changes.
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={head[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
