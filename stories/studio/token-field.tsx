import { type ReactNode, useId } from 'react'
import { type Edits, type Scheme, schemes, type Token, type Values } from './tokens.ts'

interface TokenFieldProps {
  token: Token
  edits: Edits
  values: Readonly<Record<Scheme, Values>>
  onEdit: (name: string, value: string, among: readonly Scheme[]) => void
}

/** One property: its name, what it is for, and a control that fits its values. */
export function TokenField({ token, edits, values, onEdit }: TokenFieldProps): ReactNode {
  const id = useId()
  const { name, property } = token
  const changed = name in edits.light || name in edits.dark
  const size = sizeOf(values.light[name] ?? '')
  return (
    <div className="token" data-changed={changed || undefined} data-kind={property.kind}>
      <div className="token-text">
        <span className="token-name" id={`${id}name`}>
          {name}
          {changed && <span className="token-changed"> changed</span>}
        </span>
        <span className="token-about" id={`${id}about`}>
          {property.about}
        </span>
      </div>
      {property.kind === 'colour' ? (
        <div className="token-colours">
          {schemes.map((scheme) => (
            <input
              key={scheme}
              type="color"
              aria-label={`${name}, ${scheme}`}
              aria-describedby={`${id}about`}
              title={`${scheme}: ${values[scheme][name] ?? ''}`}
              value={values[scheme][name] ?? '#000000'}
              onChange={(event) => onEdit(name, event.target.value, [scheme])}
            />
          ))}
        </div>
      ) : size === null ? (
        <input
          type="text"
          className="token-value"
          aria-labelledby={`${id}name`}
          aria-describedby={`${id}about`}
          spellCheck={false}
          value={values.light[name] ?? ''}
          onChange={(event) => onEdit(name, event.target.value, schemes)}
        />
      ) : (
        <div className="token-size">
          <input
            type="range"
            aria-labelledby={`${id}name`}
            aria-describedby={`${id}about`}
            aria-valuetext={values.light[name]}
            min={size.min}
            max={size.max}
            step={size.step}
            value={size.number}
            onChange={(event) => onEdit(name, `${event.target.value}${size.unit}`, schemes)}
          />
          <span className="token-number" aria-hidden="true">
            {values.light[name]}
          </span>
        </div>
      )}
    </div>
  )
}

interface Size {
  number: number
  unit: string
  min: number
  max: number
  step: number
}

/** A value that a slider can set; `null` for keywords and formulas. */
function sizeOf(value: string): Size | null {
  const [, digits, unit = ''] = value.match(/^(\d*\.?\d+)(px|em|rem|%|ms|)$/) ?? []
  if (digits === undefined) return null
  const number = Number(digits)
  switch (unit) {
    case 'px':
      return { number, unit, min: 0, max: number > 32 ? 96 : 32, step: 1 }
    case '%':
      return { number, unit, min: 0, max: 40, step: 1 }
    case 'ms':
      return { number, unit, min: 0, max: 1000, step: 20 }
    default:
      return number > 10
        ? { number, unit, min: 100, max: 900, step: 50 }
        : { number, unit, min: 0.5, max: 3, step: 0.05 }
  }
}
