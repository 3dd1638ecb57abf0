export interface Edit {
  file: string
  find: string
  replace: string
}

/** Bugs that were made in such flows before, as edits of our source. The sequences have to find each of them. */
export const seededBugs: Record<string, Edit[]> = {
  'no latch': [{ file: 'flow/flow-runner.ts', find: 'if (snapshot.pending !== null) return', replace: '' }],
  'a reset in mid-flight': [
    {
      file: 'features/contact/email-flow.ts',
      find: "if (stepNow() === 'unconfirmed' || changing()) return false",
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
      file: 'features/contact/change-email.ts',
      find: 'deadlineAfter(sent, session.now(), grant.expiresIn)',
      replace: 'deadlineAfter(session.now(), session.now(), grant.expiresIn)',
    },
  ],
  'Date.now alone': [
    {
      file: 'flow/deadline.ts',
      find: 'const elapsed = Math.max(monotonic, wall)\n  const remainingMs',
      replace: 'const elapsed = wall\n  const remainingMs',
    },
  ],
  'retry: 1': [
    { file: 'provider/account-session.ts', find: 'retry: false', replace: 'retry: 1, retryDelay: 0' },
    { file: 'provider/account-session.ts', find: '          pending = null\n', replace: '' },
  ],
  'an update that is sent again by itself': [
    {
      file: 'features/contact/change-email.ts',
      find: 'if (isLost(error)) return startChecking(state)',
      replace:
        'if (isLost(error)) return hadRetry ? startChecking(state) : ((hadRetry = true), update(turn))',
    },
    {
      file: 'features/contact/change-email.ts',
      find: 'let updating = false',
      replace: 'let updating = false\nlet hadRetry = false',
    },
  ],
  'a code kept that may be used': [
    {
      file: 'features/contact/change-email.ts',
      find: 'const inbox = verifying ? null : state?.oldInbox',
      replace: 'const inbox = state?.oldInbox',
    },
  ],
  'a missing token accepted': [
    {
      file: 'api/grant.ts',
      find: 'z.string().check(z.maxLength(4096), z.refine(isNotBlank))',
      replace: 'z.optional(z.any())',
    },
  ],
  'reconciling ends at the first "old"': [
    {
      file: 'features/contact/change-email.ts',
      find: "if (last) flow.send({ type: 'foundUnchanged'",
      replace: "if (!last || last) flow.send({ type: 'foundUnchanged'",
    },
    { file: 'features/contact/change-email.ts', find: '      return last\n', replace: '      return true\n' },
  ],
  'a cool-down of each instance': [
    {
      file: 'features/contact/change-email.ts',
      find: '  // The only places a secret lives',
      replace:
        '  session = { ...session, cooldowns: createCooldowns() }\n  // The only places a secret lives',
    },
    {
      file: 'features/contact/change-email.ts',
      find: "import { deadlineAfter } from '../../flow/deadline.ts'",
      replace:
        "import { deadlineAfter } from '../../flow/deadline.ts'\nimport { createCooldowns } from '../../flow/cooldowns.ts'",
    },
  ],
  'success told only on the screen': [
    {
      file: 'features/contact/change-email.ts',
      find: 'tell(() => options().onChanged',
      replace: 'if (onScreen) tell(() => options().onChanged',
    },
  ],
}
