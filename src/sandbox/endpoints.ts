import type { SandboxOperation } from './faults.ts'
import type { CarryOut } from './operations/call.ts'
import { deleteAccount, verifyDeleteAccountRequest } from './operations/deletion.ts'
import { bindEmail, unbindEmail, updateEmail, verifyUpdateEmailRequest } from './operations/email.ts'
import { listEnrolledFactors } from './operations/factors.ts'
import { resetPassword, updatePassword, verifyResetPasswordRequest } from './operations/password.ts'
import { bindPhone, unbindPhone, updatePhone, verifyUpdatePhoneRequest } from './operations/phone.ts'
import { getPublicConfig, getSystemInfo } from './operations/pool.ts'
import { getProfile, updateProfile } from './operations/profile.ts'
import { getSecurityInfo } from './operations/security.ts'
import { sendEmail } from './operations/send-email.ts'
import { sendSms } from './operations/send-sms.ts'
import { upload } from './operations/upload.ts'

export interface Endpoint {
  /** Method and path. */
  at: string
  carryOut: CarryOut
  /** Answers without the headers that name an app or a pool. */
  open?: true
  /** Takes `multipart/form-data` in the place of JSON. */
  takesForm?: true
}

const table: Record<Exclude<SandboxOperation, 'refreshToken'>, Endpoint> = {
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
  updatePassword: { at: 'POST /api/v3/update-password', carryOut: updatePassword },
  verifyPasswordReset: {
    at: 'POST /api/v3/verify-reset-password-request',
    carryOut: verifyResetPasswordRequest,
  },
  resetPassword: { at: 'POST /api/v3/reset-password', carryOut: resetPassword },
  getProfile: { at: 'GET /api/v3/get-profile', carryOut: getProfile },
  updateProfile: { at: 'POST /api/v3/update-profile', carryOut: updateProfile },
  upload: { at: 'POST /api/v2/upload', carryOut: upload, takesForm: true },
  verifyAccountDeletion: {
    at: 'POST /api/v3/verify-delete-account-request',
    carryOut: verifyDeleteAccountRequest,
  },
  deleteAccount: { at: 'POST /api/v3/delete-account', carryOut: deleteAccount },
  getSecurityInfo: { at: 'GET /api/v3/get-security-info', carryOut: getSecurityInfo },
  listEnrolledFactors: { at: 'GET /api/v3/list-enrolled-factors', carryOut: listEnrolledFactors },
  getSystemInfo: { at: 'GET /api/v3/system', carryOut: getSystemInfo, open: true },
  getPublicConfig: {
    at: 'GET /api/v2/applications/{appId}/public-config',
    carryOut: getPublicConfig,
    open: true,
  },
}

const byRoute = new Map(
  // SAFETY: the keys of the table are the operations.
  (Object.entries(table) as [SandboxOperation, Endpoint][]).map(([operation, endpoint]) => [
    endpoint.at,
    { operation, ...endpoint },
  ]),
)

/** What answers a request, besides `POST /oidc/token`. */
export function endpointAt(method: string, pathname: string) {
  const path = pathname.replace(/^(\/api\/v2\/applications\/)[^/]+/, '$1{appId}')
  return byRoute.get(`${method} ${path}`)
}
