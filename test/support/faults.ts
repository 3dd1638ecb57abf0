import type { SandboxFault } from '../../src/sandbox/index.ts'

export const unreachable: SandboxFault = { kind: 'unreachable' }

export function refusal(statusCode: number, apiCode?: number): SandboxFault {
  return { kind: 'refusal', statusCode, apiCode }
}
