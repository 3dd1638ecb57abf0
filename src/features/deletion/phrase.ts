/** Whether the phrase was typed, however a keyboard or a clipboard writes it: capitals, spaces and wide letters do not count. */
export function isPhrase(typed: string, phrase: string): boolean {
  return folded(typed) === folded(phrase)
}

function folded(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '')
  // Upper case first: so "ß" is "ss", and both forms of a sigma are one.
  return plain.toUpperCase().toLowerCase()
}
