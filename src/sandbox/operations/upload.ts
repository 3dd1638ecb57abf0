import type { Reply } from '../replies.ts'
import { acceptCall, type CarryOut, refuseCall, signedIn } from './call.ts'

const MAX_BYTES = 5 * 1024 * 1024

/** By their first bytes: what a browser says of a file, and what the file is called, prove nothing. */
const pictures: [type: string, isOne: (bytes: Uint8Array) => boolean][] = [
  ['image/png', (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n')],
  ['image/jpeg', (bytes) => startsWith(bytes, '\xff\xd8\xff')],
  ['image/gif', (bytes) => startsWith(bytes, 'GIF8')],
  ['image/webp', (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')],
]

const keep = signedIn(async (call, user): Promise<Reply> => {
  const { file } = call.body
  if (!isFile(file)) return refuseCall(call, 'invalidArgument')
  if (file.size > MAX_BYTES) return refuseCall(call, 'fileTooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = pictures.find(([, isOne]) => isOne(bytes))?.[0]
  if (type === undefined) return refuseCall(call, 'fileUnusable')
  const fileId = call.newToken()
  await call.records.putFile({ fileId, userId: user.userId, type, bytes })
  return acceptCall(call, { key: fileId, url: `${call.filesUrl}/${fileId}` })
})

/** In the envelope of V2: `code` in the place of `statusCode` and `apiCode`. */
export const upload: CarryOut = async (call) => {
  const { statusCode, apiCode, message, data } = await keep(call)
  return { bare: { code: apiCode ?? statusCode, message, data } }
}

/** By its shape: a test environment may have a `Blob` of its own. */
function isFile(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((char, at) => bytes[at] === char.charCodeAt(0))
}
