import { QueryClient } from '@tanstack/react-query'
import {
  AccountSettingsProvider,
  BindEmailForm,
  ChangeEmailWizard,
  type Locale,
  UnbindEmailForm,
} from 'genauth-account-ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { fireEvent } from 'storybook/test'
import { toCodes, toConfirm, withCodes } from '../support/change-email.ts'
import type { StoryContext } from '../support/scenes.ts'
import {
  createStoryAccount,
  NEW,
  type StoryAccount,
  type StoryAccountOptions,
} from '../support/story-account.ts'
import { toCode } from '../support/unbind-email.ts'

interface SpecimenPlan {
  name: string
  account?: StoryAccountOptions
  component: ReactNode
  play?: (context: StoryContext) => Promise<unknown>
}

const help = 'Write to support, from the phone number of your account.'

/** Between them they show every part of the components. */
const plans: readonly SpecimenPlan[] = [
  {
    name: 'prove',
    component: <ChangeEmailWizard verifyOldEmail={false} oldMailboxHelp={help} />,
    play: async (context) => {
      const scene = await toCodes(context)
      await scene.step('prove')
      await scene.fill(0, scene.code(NEW))
      await scene.submit()
      await scene.error()
    },
  },
  { name: 'confirm', component: <ChangeEmailWizard />, play: toConfirm },
  {
    name: 'draft',
    component: <ChangeEmailWizard onCancelled={() => undefined} />,
    play: async (context) => (await toCodes(context, 'ada@example,com')).error(),
  },
  {
    name: 'done',
    component: <ChangeEmailWizard commit="auto" />,
    play: async (context) => {
      const scene = await withCodes(context)
      await scene.submit()
      await scene.step('done')
    },
  },
  {
    name: 'remove',
    component: <UnbindEmailForm />,
    play: async (context) => (await toCode(context)).step('prove'),
  },
  {
    name: 'again',
    component: <ChangeEmailWizard />,
    play: async (context) => {
      const scene = await withCodes(context)
      scene.sandbox.faults.next('verifyEmailChange', { kind: 'lostReply' })
      await scene.submit()
      await scene.step('again')
    },
  },
  { name: 'unfit', account: { user: { email: null } }, component: <ChangeEmailWizard /> },
  {
    name: 'loading',
    account: { before: ({ faults }) => void faults.hold('getProfile') },
    component: <BindEmailForm />,
  },
]

interface SpecimensProps {
  locale: Locale
  /** Every one has come to its state. */
  onReady: () => void
}

/** The components, each in a state of its own. Nobody can touch them before they are there. */
export function Specimens({ locale, onReady }: SpecimensProps): ReactNode {
  const ready = useRef(0)
  const arrived = () => {
    ready.current += 1
    if (ready.current === plans.length) onReady()
  }
  return plans.map((plan) => <Specimen key={plan.name} plan={plan} locale={locale} onReady={arrived} />)
}

interface SpecimenProps extends SpecimensProps {
  plan: SpecimenPlan
}

function Specimen({ plan, locale, onReady }: SpecimenProps): ReactNode {
  const [account, setAccount] = useState<StoryAccount | null>(null)
  const [there, setThere] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const arrived = useRef(onReady)

  useEffect(() => {
    let left = false
    void createStoryAccount(plan.account).then((opened) => {
      if (!left) setAccount(opened)
    })
    return () => {
      left = true
    }
  }, [plan])

  useEffect(() => {
    if (account === null || place.current === null) return
    const context = { canvasElement: place.current, loaded: { account }, userEvent: hands }
    void Promise.resolve(plan.play?.(context)).finally(() => {
      setThere(true)
      arrived.current()
    })
  }, [account, plan])

  return (
    <div ref={place} className="specimen" inert={!there}>
      {account !== null && <Provided account={account} locale={locale} component={plan.component} />}
    </div>
  )
}

interface ProvidedProps {
  account: StoryAccount
  locale: Locale
  component: ReactNode
}

function Provided({ account, locale, component }: ProvidedProps): ReactNode {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <AccountSettingsProvider
      client={account.client}
      queryClient={queryClient}
      clock={account.clock}
      locale={locale}
    >
      {component}
    </AccountSettingsProvider>
  )
}

/** Types and presses without taking the focus from whoever is at work. */
const hands: StoryContext['userEvent'] = {
  clear: async (field) => void fireEvent.change(field, { target: { value: '' } }),
  type: async (field, value) => void fireEvent.change(field, { target: { value } }),
  click: async (button) => void fireEvent.click(button),
}
