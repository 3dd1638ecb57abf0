'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isWebAddress } from '../../api/photo.ts'

interface PictureCanvasProps {
  picture: HTMLCanvasElement
  label: string
}

/** A picture that is on no server yet. A policy may forbid images from `blob:` and `data:`, and forbids no canvas. */
export function PictureCanvas({ picture, label }: PictureCanvasProps): ReactNode {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => place.current?.replaceChildren(picture), [picture])
  return <span ref={place} className="acct-picture" role="img" aria-label={label} />
}

interface AvatarProps {
  /** An address; empty: none. */
  url: string
  /** What is at that address, where it was drawn here. */
  drawn: HTMLCanvasElement | null
  /** Whose picture it is. */
  name: string
  labels: { current: string; none: string }
}

/** The profile's picture, or the person's initials where there is none that can be shown. */
export function Avatar({ url, drawn, name, labels }: AvatarProps): ReactNode {
  const [unusable, setUnusable] = useState('')
  if (drawn !== null) {
    return (
      <span className="acct-avatar">
        <PictureCanvas picture={drawn} label={labels.current} />
      </span>
    )
  }
  if (isWebAddress(url) && url !== unusable) {
    return (
      <span className="acct-avatar">
        {/* Whoever keeps the picture need not know which page it is shown on. */}
        <img src={url} alt={labels.current} referrerPolicy="no-referrer" onError={() => setUnusable(url)} />
      </span>
    )
  }
  return (
    <span className="acct-avatar" role="img" aria-label={labels.none}>
      <span aria-hidden="true">{initialsOf(name)}</span>
    </span>
  )
}

/** The first letters of the first and the last word, as the person would write them. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s@]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const firstOf = (word = '') =>
    [...letters.segment(word)].find(({ segment }) => /[\p{L}\p{N}]/u.test(segment))?.segment ?? ''
  return [words[0], words.length > 1 && !name.includes('@') ? words.at(-1) : '']
    .map((word) => firstOf(word))
    .join('')
    .toUpperCase()
}
