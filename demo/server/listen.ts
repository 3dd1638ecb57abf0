import type { AddressInfo, Server } from 'node:net'

const ATTEMPTS = 20

/** Listens on a loopback port, or on the next one that is free. `0` takes any. Resolves to the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const candidate = port === 0 ? 0 : port + attempt
    if (await tryPort(server, candidate)) {
      // SAFETY: a listening TCP server has an address with a port.
      return (server.address() as AddressInfo).port
    }
  }
  throw new Error(`Ports ${port} to ${port + ATTEMPTS - 1} are all taken. Set PORT to a free one.`)
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}
