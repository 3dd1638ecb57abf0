/** What was said already: once a page is enough. */
const told = new Set<string>()

/** A page where the API should be: the address is somebody else's. */
export function warnOfWrongHost(host: string): void {
  try {
    if (process.env.NODE_ENV === 'development')
      warnOnce(
        'wrongHost',
        `the host looks wrong: ${host} answers API requests with a page that says 404. It has to be the application’s own address ("Authentication Address" in the console), like https://acme.genauth.ai.`,
      )
  } catch {
    // There is no `process`, and no bundler has replaced it: this is nobody's development build.
  }
}

/** `fetch` itself failed, although there is a network. What a browser does not let through looks like this. */
export function warnOfNoAnswer(host: string): void {
  try {
    if (
      process.env.NODE_ENV === 'development' &&
      navigator.onLine &&
      new URL(host).origin !== location.origin
    )
      warnOnce(
        'noAnswer',
        `the request to ${host} never got an answer: is this origin (${location.origin}) on the application’s list of allowed origins (Security Settings → Web security domain)? The browser’s network panel tells more.`,
      )
  } catch {
    // As above, or no page at all.
  }
}

/** The given language has no words for a component that is shown. */
export function warnOfMissingWords(tag: string, feature: string): void {
  try {
    if (process.env.NODE_ENV === 'development')
      warnOnce(
        `missingWords ${tag} ${feature}`,
        `the locale ${tag} has no words for "${feature}", which is shown in English. Give the provider the whole language (genauth-account-ui/locales/${tag}), or that feature’s entry as well.`,
      )
  } catch {
    // As above.
  }
}

/** A part of the page that could do nothing is not shown. */
export function warnOfMissingOperation(part: string, operation: string | undefined): void {
  try {
    if (process.env.NODE_ENV === 'development')
      warnOnce(
        `missingOperation ${part}`,
        `the row "${part}" is not shown: the client offers none of what it can do, like "${operation}". Give the client a function for that, or take the row off the page.`,
      )
  } catch {
    // As above.
  }
}

function warnOnce(problem: string, message: string): void {
  if (told.has(problem)) return
  told.add(problem)
  // biome-ignore lint/suspicious/noConsole: the one file that may, and in development alone
  console.warn(`genauth-account-ui: ${message}`)
}
