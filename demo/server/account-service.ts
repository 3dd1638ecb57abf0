import type { Server, ServerResponse } from 'node:http'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { ConnectionLost, type Sandbox } from '../../src/sandbox/index.ts'

/** The sandbox behind real HTTP. A broken connection is a broken connection here too. */
export function accountServiceServer(sandbox: Sandbox): Server {
  const service = new Hono<{ Bindings: HttpBindings }>()
  service.all('*', async (context) => {
    try {
      return await sandbox.handle(context.req.raw)
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error
      breakOff(context.env.outgoing)
      return RESPONSE_ALREADY_SENT
    }
  })
  // SAFETY: without a `createServer` option the adaptor makes a plain HTTP server.
  return createAdaptorServer({ fetch: service.fetch }) as Server
}

/** In the middle of the reply: on a bare reset, browsers would deliver the request a second time. */
function breakOff(reply: ServerResponse): void {
  reply.writeHead(200, { 'content-length': '100' })
  reply.write('{', () => reply.destroy())
}
