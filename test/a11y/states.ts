import { bindEmailFlow } from '../../src/features/contact/bind-email.flow.ts'
import { changeEmailFlow } from '../../src/features/contact/change-email.flow.ts'
import { unbindEmailFlow } from '../../src/features/contact/unbind-email.flow.ts'

/** The story that is read aloud for each step. */
export const states = [
  {
    component: 'email-bindemailform',
    steps: bindEmailFlow.steps,
    stories: {
      loading: 'loading',
      unavailable: 'unavailable',
      alreadyBound: 'already-bound',
      address: 'address',
      code: 'code',
      unconfirmed: 'unconfirmed',
      notBound: 'not-bound',
      boundElsewhere: 'bound-elsewhere',
      bound: 'bound',
    },
  },
  {
    component: 'email-changeemailwizard',
    steps: changeEmailFlow(() => true).steps,
    stories: {
      loading: 'loading',
      unavailable: 'unavailable',
      noEmail: 'no-email',
      address: 'address',
      codes: 'codes',
      confirm: 'confirm',
      codesSpent: 'codes-spent',
      expired: 'expired',
      unconfirmed: 'unconfirmed',
      notChanged: 'not-changed',
      changedElsewhere: 'changed-elsewhere',
      changed: 'changed',
    },
  },
  {
    component: 'email-unbindemailform',
    steps: unbindEmailFlow.steps,
    stories: {
      loading: 'loading',
      unavailable: 'unavailable',
      noEmail: 'no-email',
      start: 'start',
      code: 'code',
      lastWay: 'last-way',
      unconfirmed: 'unconfirmed',
      notUnbound: 'not-unbound',
      unbound: 'unbound',
    },
  },
]
