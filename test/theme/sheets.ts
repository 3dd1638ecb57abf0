/** Makes these the sheets of the page, in this order, and the only ones: the stories bring a copy of ours. */
export function applySheets(...sheets: string[]): void {
  for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) sheet.remove()
  for (const text of [...sheets, atOnce]) {
    const style = document.createElement('style')
    style.textContent = text
    document.head.append(style)
  }
}

/** Or the style that is read would be the one that a transition is leaving. */
const atOnce = '*, *::before { transition-property: none !important; animation-name: none !important }'
