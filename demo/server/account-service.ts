import type { Server } from 'node:http'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
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
      context.env.incoming.socket.destroy()
      return context.body(null)
    }
  })
  // SAFETY: without a `createServer` option the adaptor makes a plain HTTP server.
  return createAdaptorServer({ fetch: service.fetch }) as Server
}
