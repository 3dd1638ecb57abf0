import type { SandboxOperation } from './faults.ts'
import type { CarryOut } from './operations/call.ts'
import { bindEmail, unbindEmail, updateEmail, verifyUpdateEmailRequest } from './operations/email.ts'
import { bindPhone, unbindPhone, updatePhone, verifyUpdatePhoneRequest } from './operations/phone.ts'
import { getProfile } from './operations/profile.ts'
import { getSecurityInfo } from './operations/security.ts'
import { sendEmail } from './operations/send-email.ts'
import { sendSms } from './operations/send-sms.ts'

export interface Endpoint {
  /** Method and path. */
  at: string
  carryOut: CarryOut
}

const v3: Record<Exclude<SandboxOperation, 'refreshToken'>, Endpoint> = {
  sendEmail: { at: 'POST /api/v3/send-email', carryOut: sendEmail },
  bindEmail: { at: 'POST /api/v3/bind-email', carryOut: bindEmail },
  unbindEmail: { at: 'POST /api/v3/unbind-email', carryOut: unbindEmail },
  verifyEmailChange: {
    at: 'POST /api/v3/verify-update-email-request',
    carryOut: verifyUpdateEmailRequest,
  },
  updateEmail: { at: 'POST /api/v3/update-email', carryOut: updateEmail },
  sendSms: { at: 'POST /api/v3/send-sms', carryOut: sendSms },
  bindPhone: { at: 'POST /api/v3/bind-phone', carryOut: bindPhone },
  unbindPhone: { at: 'POST /api/v3/unbind-phone', carryOut: unbindPhone },
  verifyPhoneChange: {
    at: 'POST /api/v3/verify-update-phone-request',
    carryOut: verifyUpdatePhoneRequest,
  },
  updatePhone: { at: 'POST /api/v3/update-phone', carryOut: updatePhone },
  getProfile: { at: 'GET /api/v3/get-profile', carryOut: getProfile },
  getSecurityInfo: { at: 'GET /api/v3/get-security-info', carryOut: getSecurityInfo },
}

const byRoute = new Map(
  // SAFETY: the keys of the table are the operations.
  (Object.entries(v3) as [SandboxOperation, Endpoint][]).map(([operation, endpoint]) => [
    endpoint.at,
    { operation, ...endpoint },
  ]),
)

/** What answers a request, besides `POST /oidc/token`. */
export function endpointAt(method: string, pathname: string) {
  return byRoute.get(`${method} ${pathname}`)
}
