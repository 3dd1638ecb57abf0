import type { AccountSession } from '../../src/account/session.ts'
import { isLost } from '../../src/api/account-error.ts'
import type { Grant } from '../../src/api/grant.ts'
import type { AnyKind } from '../../src/change/change-kind.ts'
import type { ChangeHost } from '../../src/change/host.ts'
import { createCooldowns } from '../../src/flow/cooldowns.ts'

/** What a flow is made of, before it is. */
export interface Parts {
  kind: AnyKind
  session: AccountSession
  host: ChangeHost
  /** Whether anybody looks. */
  isShown: () => boolean
}

/** Puts a bug into a flow by wrapping what it is made of. */
export type Seed = (parts: Parts) => Parts

/** A bug that no wrapper can make, as an edit of the source. */
export interface Edit {
  file: string
  find: string
  replace: string
}

const inKind =
  (change: (kind: AnyKind) => Partial<AnyKind>): Seed =>
  (parts) => ({ ...parts, kind: { ...parts.kind, ...change(parts.kind) } })

const inSession =
  (change: (session: AccountSession, kind: AnyKind) => Partial<AccountSession>): Seed =>
  (parts) => ({ ...parts, session: { ...parts.session, ...change(parts.session, parts.kind) } })

/** Asks again, where the reply was lost and `again` says so. */
function resent(session: AccountSession, again: (operation: string) => boolean): AccountSession['request'] {
  return async (operation, input, options) => {
    const first = await session.request(operation, input, options)
    const lost = first.error !== undefined && isLost(first.error)
    return lost && again(operation.name) ? session.request(operation, input, options) : first
  }
}

/** Takes a change whose reply was lost for one that was made. */
function believed(session: AccountSession, kind: AnyKind): AccountSession['request'] {
  return async (operation, input, options) => {
    const reply = await session.request(operation, input, options)
    const lost = reply.error !== undefined && isLost(reply.error)
    // SAFETY: nobody looks at what it would bring.
    return lost && operation.name === changeOf(kind) ? { value: {} as never } : reply
  }
}

const changeOf = (kind: AnyKind) => kind.commit({}, { token: '', proof: {} }).operation.name

const tokenOrBlank = (read: (data: unknown) => Grant | null) => (data: unknown) =>
  read(data) ?? { token: '', expiresIn: 60 }

/** Bugs that were made in such flows before. The sequences have to find each of them. */
export const seededBugs = {
  // Without a seam: what holds them is inside the runner, or is arithmetic.
  'no latch': [
    { file: 'flow/flow-runner.ts', find: 'if (snapshot.pending !== null) return', replace: '' },
    {
      file: 'change/verbs.ts',
      find: 'if (waits || pending !== null) return',
      replace: 'void waits, pending',
    },
  ],
  'a reset in mid-flight': [
    {
      file: 'change/leaving.ts',
      find: 'if (isHeld(c.kind, c.runner.getSnapshot().state, c.pending())) return false',
      replace: '',
    },
  ],
  'no epoch': [
    {
      file: 'flow/flow-runner.ts',
      find: 'const alive = () => mine === epoch',
      replace: 'const alive = () => true',
    },
  ],
  'a deadline from the reply': [
    {
      file: 'change/change.ts',
      find: 'deadlineAfter(sentAt, session.now(), value.expiresIn)',
      replace: 'deadlineAfter(session.now(), session.now(), value.expiresIn)',
    },
  ],

  'a password trimmed': [
    {
      file: 'api/password.ts',
      find: 'body: ({ newPassword, oldPassword }, options) => ({\n    newPassword,',
      replace: 'body: ({ newPassword, oldPassword }, options) => ({\n    newPassword: newPassword.trim(),',
    },
  ],
  'any password taken for another': [
    {
      file: 'features/password/password-set-at.ts',
      find: "setAt === before.passwordLastSetAt ? 'undone' : 'done'",
      replace: "'done'",
    },
  ],
  'an absent country code taken for none': [{ file: 'api/phone-of.ts', find: "|| '+86'", replace: "|| ''" }],

  'Date.now alone': inSession(({ clock, now }) => ({
    clock: { ...clock, monotonic: clock.wall },
    now: () => ({ monotonic: now().wall, wall: now().wall }),
  })),
  'retry: 1': inSession((session) => ({ request: resent(session, () => true) })),
  'a change sent again by itself': inSession((session, kind) => ({
    request: resent(session, (name) => name === changeOf(kind)),
  })),
  'fields that were not changed are sent': inSession((session, kind) => ({
    request(operation, input, options) {
      const body: typeof operation.body = (...given) => ({ company: '', ...operation.body?.(...given) })
      const isChange = operation.name === changeOf(kind)
      return session.request(isChange ? { ...operation, body } : operation, input, options)
    },
  })),
  'a lost reply taken for success': inSession((session, kind) => ({ request: believed(session, kind) })),
  'a code kept that may be used': inKind(({ codes }) => ({
    codes: codes && {
      ...codes,
      with(core, plan) {
        const sound = codes.with(core, plan)
        let tried = ''
        return {
          ...sound,
          isWornOut(proof) {
            tried = 'old' in proof ? `${proof.old}` : ''
            return sound.isWornOut(proof)
          },
          kept: () => sound.kept() || tried,
        }
      },
    },
  })),
  'a missing token accepted': inKind(({ grant }) => ({
    grant: grant && {
      ...grant,
      verify(draft, proof) {
        const { operation, input } = grant.verify(draft, proof)
        return { operation: { ...operation, read: tokenOrBlank(operation.read) }, input }
      },
    },
  })),
  'checking ends at the first "undone"': inKind(() => ({ lateMs: Number.NEGATIVE_INFINITY })),
  'a cool-down of each instance': inSession(() => ({ cooldowns: createCooldowns() })),
  'success told only on the screen': (parts) => ({
    ...parts,
    host: {
      ...parts.host,
      onSuccess: (told) => {
        if (parts.isShown()) parts.host.onSuccess?.(told)
      },
    },
  }),
  'the flow of somebody else stays': inSession((session) => ({
    watchProfile(listener) {
      let owner: string | undefined
      return session.watchProfile((read) => {
        if (!('userId' in read)) return listener(read)
        owner ??= read.userId
        if (read.userId === owner) listener(read)
      })
    },
  })),
  'any refused read taken for a deletion': inKind(({ judge }) => ({
    judge: (read, draft, before) =>
      read !== null && 'refused' in read ? 'done' : judge(read, draft, before),
  })),
  'an echo taken for a refusal': inKind(() => ({ echoes: () => false })),
  'a country code dropped': inSession((session) => ({
    request: (operation, input, options) => {
      const body: typeof operation.body = (...given) =>
        JSON.parse(JSON.stringify({ ...operation.body?.(...given) }), (key, value) =>
          /CountryCode$/.test(key) ? undefined : value,
        )
      return session.request({ ...operation, body }, input, options)
    },
  })),
} satisfies Record<string, Seed | Edit[]>

export type SeededBug = keyof typeof seededBugs
