import { acceptCall, type Call, refuseCall } from './call.ts'

/** Without an envelope, as GenAuth answers it. */
export async function getSystemInfo(call: Call) {
  const rsaPublicKey = await call.ciphers.rsaPublicKey()
  if (rsaPublicKey === null) return refuseCall(call, 'passwordsUnavailable')
  return {
    bare: {
      rsa: { publicKey: rsaPublicKey },
      sm2: { publicKey: call.ciphers.sm2PublicKey ?? '' },
      version: { server: 'sandbox', console: 'sandbox', login: 'sandbox' },
      publicIps: [],
    },
  }
}

/** What a page may know of a pool, in the envelope of V2. */
export async function getPublicConfig(call: Call) {
  const { settings } = call
  const { message } = acceptCall(call)
  return {
    bare: {
      code: 200,
      message,
      data: {
        verifyCodeLength: settings.verifyCodeLength,
        userPoolId: 'sandbox',
        publicKey: (await call.ciphers.rsaPublicKey()) ?? '',
        passwordStrength: settings.passwordStrength,
        customPasswordStrength: settings.customPasswordStrength,
        internationalSmsConfig: { enabled: settings.internationalSms, defaultISOType: 'CN' },
      },
    },
  }
}
