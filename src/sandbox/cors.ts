const ALLOWED_HEADERS = 'authorization, content-type'
/** How long to wait, and from when that counts where it is a date. */
const EXPOSED_HEADERS = 'retry-after, date'

/** Answers a preflight as GenAuth does with an open web security domain: any origin, no credentials. */
export function preflight(request: Request): Response {
  const headers = new Headers({
    'access-control-allow-origin': request.headers.get('origin') ?? '*',
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? ALLOWED_HEADERS,
    'access-control-max-age': '600',
    vary: 'origin, access-control-request-headers',
  })
  return new Response(null, { status: 204, headers })
}

export function allowOrigin(request: Request, response: Response): Response {
  const origin = request.headers.get('origin')
  if (origin !== null && !response.headers.has('access-control-allow-origin')) {
    response.headers.set('access-control-allow-origin', origin)
    response.headers.set('access-control-expose-headers', EXPOSED_HEADERS)
    response.headers.append('vary', 'origin')
  }
  return response
}
