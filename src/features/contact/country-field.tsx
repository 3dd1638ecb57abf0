'use client'

import { type ReactNode, useId, useMemo } from 'react'
import type { NamedCountry } from './countries.ts'

interface CountryFieldProps {
  label: string
  countries: readonly NamedCountry[]
  country: string
  onCountry: (code: string) => void
  onFocus: () => void
  isUnavailable: boolean
  /** Said when the country changed by itself. */
  told: string
}

/** The browser's own list: it can be searched by typing, and works with every reader and every thumb. */
export function CountryField(props: CountryFieldProps): ReactNode {
  const { label, countries, country, onCountry, onFocus, isUnavailable, told } = props
  const id = useId()
  // Some 250, which need not be drawn anew for each key.
  const options = useMemo(
    () =>
      countries.map(({ code, name, callingCode }) => (
        <option key={code} value={code}>
          {/* Isolated: the sign would change sides in a language that is written from right to left. */}
          {`${name} \u2066(+${callingCode})\u2069`}
        </option>
      )),
    [countries],
  )
  return (
    <div className="acct-field">
      <label className="acct-field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="acct-input acct-select"
        autoComplete="tel-country-code"
        value={country}
        onChange={(event) => onCountry(event.currentTarget.value)}
        onFocus={onFocus}
        aria-disabled={isUnavailable || undefined}
      >
        {options}
      </select>
      <div className="acct-visually-hidden" role="status">
        {told}
      </div>
    </div>
  )
}
