import { PasswordForm, type PasswordOptions, SecurityCheckup } from 'genauth-account-ui'
import { type ReactNode, useState } from 'react'

interface SecuritySectionProps {
  events: PasswordOptions
}

/** What protects the account, and the password in place. */
export function SecuritySection({ events }: SecuritySectionProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <section className="group" id="security">
      <SecurityCheckup
        links={{ email: '#account', phone: '#account' }}
        onOpen={(part) => {
          if (part === 'password') setOpen(true)
          else document.getElementById('account')?.scrollIntoView()
        }}
        scoreMax={100}
      />
      {isOpen && <PasswordForm {...events} rules={{ strength: 1 }} onCancelled={close} onDone={close} />}
    </section>
  )
}
