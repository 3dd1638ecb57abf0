import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Sandbox } from '../../src/sandbox/index.ts'

/** What people uploaded, on an origin of its own: neither the page's nor the account service's. */
export function filesServer(sandbox: () => Sandbox): Server {
  // SAFETY: without a `createServer` option the adaptor makes a plain HTTP server.
  return createAdaptorServer({ fetch: (request) => sandbox().serveFile(request) }) as Server
}
