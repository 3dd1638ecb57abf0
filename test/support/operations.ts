import type { AuthenticationClient } from 'authing-node-sdk'
import type { AccountClient } from '../../src/api/account-client.ts'
import { bindEmail, changeEmail, sendEmailCode, unbindEmail, verifyEmailChange } from '../../src/api/email.ts'
import type { AnyOperation, Operation } from '../../src/api/operation.ts'
import { getProfile } from '../../src/api/profile.ts'
import { getSecurity } from '../../src/api/security.ts'

interface OperationCase {
  title: string
  operation: AnyOperation
  ask: (client: AccountClient) => Promise<unknown>
  /** What goes over the wire: the path with its query, and the body as text. */
  path: string
  body?: string
  /** How the official SDK asks for the same; absent where its types do not let it. */
  sdk?: (sdk: AuthenticationClient) => Promise<unknown>
  /** A payload of a success, and what is made of it. */
  data?: unknown
  output?: unknown
}

const one = <Input, Output>(
  title: string,
  operation: Operation<Input, Output>,
  input: Input,
  wire: Omit<OperationCase, 'title' | 'operation' | 'ask'>,
): OperationCase => ({ title, operation, ask: (client) => client.call(operation, input), ...wire })

const granted = {
  data: { updateEmailToken: 'token-1', tokenExpiresIn: 60 },
  output: { token: 'token-1', expiresIn: 60 },
}
const verifyPath = '/api/v3/verify-update-email-request'
const newCodeAlone =
  '{"verifyMethod":"EMAIL_PASSCODE","emailPassCodePayload":{"newEmail":"n@x.co","newEmailPassCode":"111111"}}'

const mails = (
  [
    'CHANNEL_BIND_EMAIL',
    'CHANNEL_UPDATE_EMAIL',
    'CHANNEL_UNBIND_EMAIL',
    'CHANNEL_RESET_PASSWORD',
    'CHANNEL_DELETE_ACCOUNT',
  ] as const
).map((channel) =>
  one(
    `FO5 email.sendCode with ${channel}`,
    sendEmailCode,
    { address: 'ada@example.com', channel },
    {
      path: '/api/v3/send-email',
      body: `{"email":"ada@example.com","channel":"${channel}"}`,
      sdk: (sdk) => sdk.sendEmail({ email: 'ada@example.com', channel: channel as never }),
    },
  ),
)

/** Every operation, in all the forms that its input has. */
export const operationCases: readonly OperationCase[] = [
  ...mails,
  one(
    'FO5 email.bind',
    bindEmail,
    { address: 'ada@example.com', code: '123456' },
    {
      path: '/api/v3/bind-email',
      body: '{"email":"ada@example.com","passCode":"123456"}',
      sdk: (sdk) => sdk.bindEmail({ email: 'ada@example.com', passCode: '123456' }),
    },
  ),
  one(
    'email.unbind',
    unbindEmail,
    { code: '123456' },
    {
      path: '/api/v3/unbind-email',
      body: '{"passCode":"123456"}',
      sdk: (sdk) => sdk.unbindEmail({ passCode: '123456' }),
    },
  ),
  one(
    'FO5 email.verifyChange with both codes',
    verifyEmailChange,
    { newAddress: 'n@x.co', newCode: '111111', oldAddress: 'o@x.co', oldCode: '222222' },
    {
      path: verifyPath,
      body: '{"verifyMethod":"EMAIL_PASSCODE","emailPassCodePayload":{"newEmail":"n@x.co","newEmailPassCode":"111111","oldEmail":"o@x.co","oldEmailPassCode":"222222"}}',
      sdk: (sdk) =>
        sdk.verifyUpdateEmailRequest({
          verifyMethod: 'EMAIL_PASSCODE' as never,
          emailPassCodePayload: {
            newEmail: 'n@x.co',
            newEmailPassCode: '111111',
            oldEmail: 'o@x.co',
            oldEmailPassCode: '222222',
          },
        }),
      ...granted,
    },
  ),
  one(
    'FO5 email.verifyChange with the new code alone',
    verifyEmailChange,
    { newAddress: 'n@x.co', newCode: '111111' },
    {
      path: verifyPath,
      body: newCodeAlone,
      sdk: (sdk) =>
        sdk.verifyUpdateEmailRequest({
          verifyMethod: 'EMAIL_PASSCODE' as never,
          emailPassCodePayload: { newEmail: 'n@x.co', newEmailPassCode: '111111' },
        }),
      ...granted,
    },
  ),
  one(
    'email.verifyChange with the old address, but without its code',
    verifyEmailChange,
    { newAddress: 'n@x.co', newCode: '111111', oldAddress: 'o@x.co' },
    { path: verifyPath, body: newCodeAlone, ...granted },
  ),
  one(
    'email.verifyChange with an old code, but without its address',
    verifyEmailChange,
    { newAddress: 'n@x.co', newCode: '111111', oldCode: '222222' },
    { path: verifyPath, body: newCodeAlone, ...granted },
  ),
  one(
    'email.change',
    changeEmail,
    { token: 'token-1' },
    {
      path: '/api/v3/update-email',
      body: '{"updateEmailToken":"token-1"}',
      sdk: (sdk) => sdk.updateEmail({ updateEmailToken: 'token-1' }),
    },
  ),
  one('profile.get', getProfile, undefined, {
    path: '/api/v3/get-profile?withIdentities=true',
    sdk: (sdk) => sdk.getProfile({ withIdentities: true }),
    data: { userId: 'ada', email: 'ada@example.com' },
    output: { userId: 'ada', email: 'ada@example.com', emailVerified: false, username: null, providers: [] },
  }),
  one('security.get', getSecurity, undefined, {
    path: '/api/v3/get-security-info',
    sdk: (sdk) => sdk.getSecurityLevel(),
    data: { emailBinded: true },
    output: { emailBound: true, phoneBound: false, passwordSet: false, mfaEnrolled: false, score: 0 },
  }),
]
