export type { SandboxSm2 } from './ciphers.ts'
export {
  ConnectionLost,
  type SandboxFault,
  type SandboxFaults,
  type SandboxOperation,
} from './faults.ts'
export type { Mailbox, SandboxMail, SandboxMailer } from './mail.ts'
export { createManualClock, type ManualClock } from './manual-clock.ts'
export { createMemoryStore } from './memory-store.ts'
export type { CustomPasswordStrength, PoolSettings } from './pool-settings.ts'
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts'
export type { SandboxTokens } from './sessions.ts'
export type { SignInRefusal } from './sign-in.ts'
export type {
  FileRecord,
  PasscodeRecord,
  PasswordRecord,
  ProfileFields,
  SandboxFactor,
  SandboxRecords,
  SandboxStore,
  SandboxUser,
  SessionRecord,
  TextCountRecord,
  UpdateTokenRecord,
} from './store.ts'
export type { Phonebox, SandboxSmsSender, SandboxText } from './texts.ts'
