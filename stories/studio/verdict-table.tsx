import type { ReactNode } from 'react'
import { formatRatio } from './contrast.ts'
import type { Verdict } from './judge.ts'

interface VerdictTableProps {
  light: readonly Verdict[]
  dark: readonly Verdict[]
}

const fails = ({ ratio, least }: Verdict) => ratio !== null && ratio < least

/** Whether everything can be told apart, as WCAG 2.2 AA asks. */
export function VerdictTable({ light, dark }: VerdictTableProps): ReactNode {
  const all = [...light, ...dark].filter(({ ratio }) => ratio !== null)
  const failing = all.filter(fails).length
  const summary =
    all.length === 0
      ? 'Measuring…'
      : failing === 0
        ? `All ${all.length} pairs reach WCAG 2.2 AA.`
        : `${failing} of ${all.length} pairs fall short of WCAG 2.2 AA.`
  return (
    <>
      <p className="verdict-summary" role="status" data-fails={failing > 0 || undefined}>
        {summary}
      </p>
      <details className="verdict-details">
        <summary>Every pair</summary>
        <table className="verdicts">
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Needs</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            {light.map((verdict, index) => (
              <tr key={verdict.name}>
                <th scope="row">{verdict.name}</th>
                <td>{verdict.least}</td>
                <Ratio verdict={verdict} />
                <Ratio verdict={dark[index]} />
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

function Ratio({ verdict }: { verdict: Verdict | undefined }): ReactNode {
  if (verdict === undefined || verdict.ratio === null) return <td>–</td>
  const short = fails(verdict)
  return (
    <td data-fails={short || undefined}>
      {short ? '✗ ' : '✓ '}
      {formatRatio(verdict.ratio)}
    </td>
  )
}
