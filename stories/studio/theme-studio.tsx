import type { Locale } from 'genauth-account-ui'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { Choice } from '../support/choice.tsx'
import { presetNames } from '../support/presets.ts'
import { judge, type Verdict } from './judge.ts'
import { createColourReader } from './screen-colour.ts'
import { Specimens } from './specimens.tsx'
import { TokenField } from './token-field.tsx'
import {
  asSheet,
  asStyle,
  type Edits,
  noEdits,
  readValues,
  type Scheme,
  schemes,
  tokenGroups,
  type Values,
} from './tokens.ts'
import { VerdictTable } from './verdict-table.tsx'
import '../support/workbench.css'
import './theme-studio.css'

interface Reading {
  values: Values
  verdicts: readonly Verdict[]
}

const unread: Reading = { values: {}, verdicts: [] }

interface ThemeStudioProps {
  locale: Locale
  preset: string
  onPreset: (name: string) => void
}

/** Sets the custom properties, and shows what comes of it: on the components, and as contrast. */
export function ThemeStudio({ locale, preset, onPreset }: ThemeStudioProps): ReactNode {
  const [edits, setEdits] = useState<Edits>(noEdits)
  const [readings, setReadings] = useState<Record<Scheme, Reading>>({ light: unread, dark: unread })
  const [copied, setCopied] = useState(false)

  const noteReading = useCallback(
    (scheme: Scheme, reading: Reading) => setReadings((earlier) => ({ ...earlier, [scheme]: reading })),
    [],
  )
  const edit = (name: string, value: string, among: readonly Scheme[]) => {
    setCopied(false)
    setEdits((earlier) => {
      const next = (scheme: Scheme) =>
        among.includes(scheme) ? { ...earlier[scheme], [name]: value } : earlier[scheme]
      return { light: next('light'), dark: next('dark') }
    })
  }
  const choosePreset = (name: string) => {
    setCopied(false)
    onPreset(name)
  }
  const reset = () => {
    setEdits(noEdits)
    choosePreset('none')
  }

  const values = { light: readings.light.values, dark: readings.dark.values }
  const sheet = asSheet(preset, edits, values)
  const copy = () => {
    // Where the clipboard is refused, the sheet can be selected.
    void navigator.clipboard?.writeText(sheet).catch(() => undefined)
    setCopied(true)
  }

  return (
    <main className="studio">
      <div className="studio-tools">
        <header>
          <h1>Theme studio</h1>
          <p>Set the custom properties, and take the style sheet with you.</p>
        </header>
        <section className="panel" aria-labelledby="preset">
          <h2 id="preset">Start from</h2>
          <Choice
            label="Preset"
            value={preset}
            options={['none', ...presetNames].map((name) => [name, name] as const)}
            onChange={choosePreset}
          />
          <button type="button" className="panel-button" onClick={reset}>
            Reset everything
          </button>
        </section>
        <section className="panel" aria-labelledby="contrast">
          <h2 id="contrast">Contrast</h2>
          <VerdictTable light={readings.light.verdicts} dark={readings.dark.verdicts} />
        </section>
        {tokenGroups.map(({ group, tokens }) => (
          <details key={group} className="panel" open={group === 'Colour'}>
            <summary>
              {group} <span>{tokens.length}</span>
            </summary>
            {group === 'Colour' && (
              <p className="panel-quiet">The first is for light, the second for dark.</p>
            )}
            {tokens.map((token) => (
              <TokenField key={token.name} token={token} edits={edits} values={values} onEdit={edit} />
            ))}
          </details>
        ))}
        <section className="panel" aria-labelledby="sheet">
          <h2 id="sheet">Your style sheet</h2>
          {sheet === '' ? (
            <p className="panel-quiet">Nothing is changed yet: the components need no sheet but their own.</p>
          ) : (
            <>
              <textarea
                className="studio-sheet"
                aria-labelledby="sheet"
                readOnly
                rows={sheet.split('\n').length + 1}
                value={sheet}
              />
              <button type="button" className="panel-button" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </button>
            </>
          )}
        </section>
      </div>
      {schemes.map((scheme) => (
        <Pane
          key={scheme}
          scheme={scheme}
          locale={locale}
          preset={preset}
          edits={edits[scheme]}
          onReading={noteReading}
        />
      ))}
    </main>
  )
}

interface PaneProps {
  scheme: Scheme
  locale: Locale
  preset: string
  edits: Values
  onReading: (scheme: Scheme, reading: Reading) => void
}

/** All components in one scheme. The dark ones are there to be seen: to operate, and to be read, once is enough. */
function Pane({ scheme, locale, preset, edits, onReading }: PaneProps): ReactNode {
  const [ready, setReady] = useState(false)
  const pane = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read depends on the preset and the edits, through the page.
  useEffect(() => {
    if (!ready) return
    const frame = requestAnimationFrame(() => {
      if (pane.current === null || probe.current === null) return
      const colours = createColourReader()
      // A colour on its way to another one is neither.
      pane.current.dataset.settled = ''
      const values = readValues(pane.current, probe.current, colours)
      const verdicts = judge(pane.current, colours)
      delete pane.current.dataset.settled
      onReading(scheme, { values, verdicts })
    })
    return () => cancelAnimationFrame(frame)
  }, [ready, preset, edits, scheme, onReading])

  return (
    <div
      ref={pane}
      className="studio-pane"
      data-theme={scheme}
      style={asStyle(edits)}
      inert={scheme === 'dark'}
      aria-hidden={scheme === 'dark' || undefined}
    >
      <div hidden>
        <span ref={probe} className="acct-root" />
      </div>
      <Specimens locale={locale} onReady={() => setReady(true)} />
    </div>
  )
}
