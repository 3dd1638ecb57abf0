import type { SandboxStore } from './store.ts'

/** Serves what was uploaded. It belongs on an origin of its own, where a file can do no harm to the page. */
export async function serveFile(store: SandboxStore, request: Request): Promise<Response> {
  const fileId = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const file = request.method === 'GET' ? await store.transaction((records) => records.getFile(fileId)) : null
  if (file === null) return new Response(null, { status: 404 })
  return new Response(file.bytes, {
    headers: {
      'content-type': file.type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
