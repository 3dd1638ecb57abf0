import type { AuthenticationClient } from 'authing-node-sdk'
import type { AccountClient } from '../../src/api/account-client.ts'
import { deleteAccount, verifyDeletion } from '../../src/api/deletion.ts'
import { bindEmail, changeEmail, sendEmailCode, unbindEmail, verifyEmailChange } from '../../src/api/email.ts'
import { listFactors } from '../../src/api/factors.ts'
import type { AnyOperation, Operation } from '../../src/api/operation.ts'
import {
  mailResetCode,
  resetPassword,
  textResetCode,
  updatePassword,
  verifyPasswordReset,
} from '../../src/api/password.ts'
import { getPasswordRules } from '../../src/api/password-rules.ts'
import { bindPhone, changePhone, sendPhoneCode, unbindPhone, verifyPhoneChange } from '../../src/api/phone.ts'
import { uploadPhoto } from '../../src/api/photo.ts'
import { getProfile } from '../../src/api/profile.ts'
import { getProfileDetails, updateProfile } from '../../src/api/profile-details.ts'
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
  ['CHANNEL_BIND_EMAIL', 'CHANNEL_UPDATE_EMAIL', 'CHANNEL_UNBIND_EMAIL', 'CHANNEL_DELETE_ACCOUNT'] as const
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

const texts = (['CHANNEL_BIND_PHONE', 'CHANNEL_UNBIND_PHONE', 'CHANNEL_DELETE_ACCOUNT'] as const).map(
  (channel) =>
    one(
      `phone.sendCode with ${channel}`,
      sendPhoneCode,
      { number: '+8613800000000', channel },
      {
        path: '/api/v3/send-sms',
        body: `{"phoneNumber":"13800000000","channel":"${channel}"}`,
        sdk: (sdk) => sdk.sendSms({ phoneNumber: '13800000000', channel: channel as never }),
      },
    ),
)

const phoneGranted = {
  data: { updatePhoneToken: 'token-1', tokenExpiresIn: 60 },
  output: { token: 'token-1', expiresIn: 60 },
}
const deletionGranted = {
  data: { deleteAccountToken: 'token-1', tokenExpiresIn: 60 },
  output: { token: 'token-1', expiresIn: 60 },
}
const verifyDeletionPath = '/api/v3/verify-delete-account-request'
const verifyPhonePath = '/api/v3/verify-update-phone-request'
const newPhoneAlone =
  '{"verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"newPhoneNumber":"13811112222","newPhonePassCode":"111111"}}'

const resetGranted = {
  data: { passwordResetToken: 'token-1', tokenExpiresIn: 60 },
  output: { token: 'token-1', expiresIn: 60 },
}
const verifyResetPath = '/api/v3/verify-reset-password-request'

const passwords = [
  one(
    'password.update of an account without one',
    updatePassword,
    { newPassword: ' new one ' },
    {
      path: '/api/v3/update-password',
      body: '{"newPassword":" new one "}',
      sdk: (sdk) => sdk.updatePassword({ newPassword: ' new one ' }),
    },
  ),
  one(
    'password.update with the old one',
    updatePassword,
    { newPassword: 'new one', oldPassword: 'old one' },
    {
      path: '/api/v3/update-password',
      body: '{"newPassword":"new one","oldPassword":"old one"}',
      sdk: (sdk) => sdk.updatePassword({ newPassword: 'new one', oldPassword: 'old one' }),
    },
  ),
  one(
    'password.mailCode',
    mailResetCode,
    { by: 'email', to: 'ada@example.com' },
    {
      path: '/api/v3/send-email',
      body: '{"email":"ada@example.com","channel":"CHANNEL_RESET_PASSWORD"}',
      sdk: (sdk) => sdk.sendEmail({ email: 'ada@example.com', channel: 'CHANNEL_RESET_PASSWORD' as never }),
    },
  ),
  one(
    'password.textCode',
    textResetCode,
    { by: 'phone', to: '+8613800000000' },
    {
      path: '/api/v3/send-sms',
      body: '{"phoneNumber":"13800000000","channel":"CHANNEL_RESET_PASSWORD"}',
      sdk: (sdk) => sdk.sendSms({ phoneNumber: '13800000000', channel: 'CHANNEL_RESET_PASSWORD' as never }),
    },
  ),
  one(
    'password.verifyReset by email',
    verifyPasswordReset,
    { by: 'email', to: 'ada@example.com', code: '123456' },
    {
      path: verifyResetPath,
      body: '{"verifyMethod":"EMAIL_PASSCODE","emailPassCodePayload":{"email":"ada@example.com","passCode":"123456"}}',
      sdk: (sdk) =>
        sdk.verifyResetPasswordRequest({
          verifyMethod: 'EMAIL_PASSCODE' as never,
          emailPassCodePayload: { email: 'ada@example.com', passCode: '123456' },
        }),
      ...resetGranted,
    },
  ),
  one(
    'password.verifyReset by phone',
    verifyPasswordReset,
    { by: 'phone', to: '+447911987654', code: '123456' },
    {
      path: verifyResetPath,
      body: '{"verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"phoneNumber":"7911987654","phoneCountryCode":"+44","passCode":"123456"}}',
      sdk: (sdk) =>
        sdk.verifyResetPasswordRequest({
          verifyMethod: 'PHONE_PASSCODE' as never,
          phonePassCodePayload: { phoneNumber: '7911987654', phoneCountryCode: '+44', passCode: '123456' },
        }),
      ...resetGranted,
    },
  ),
  one(
    'password.reset',
    resetPassword,
    { token: 'token-1', newPassword: 'new one' },
    {
      path: '/api/v3/reset-password',
      body: '{"passwordResetToken":"token-1","password":"new one"}',
      sdk: (sdk) => sdk.resetPassword({ passwordResetToken: 'token-1', password: 'new one' }),
    },
  ),
  one('password.rules', getPasswordRules, undefined, {
    path: '/api/v2/applications/app-1/public-config',
    data: {
      passwordStrength: 4,
      customPasswordStrength: {
        regex: '^.{10,}$',
        message: 'Ten characters',
        zhMessage: '十个字符',
        zhMessageOpen: true,
        jpMessage: '10 文字',
        jpMessageOpen: false,
      },
    },
    output: {
      strength: 4,
      message: 'Ten characters',
      messages: { 'zh-CN': '十个字符' },
      pattern: '^.{10,}$',
    },
  }),
]

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
  ...texts,
  one(
    'phone.sendCode to a number abroad',
    sendPhoneCode,
    { number: '+447911987654', channel: 'CHANNEL_BIND_PHONE' },
    {
      path: '/api/v3/send-sms',
      body: '{"phoneNumber":"7911987654","phoneCountryCode":"+44","channel":"CHANNEL_BIND_PHONE"}',
      sdk: (sdk) =>
        sdk.sendSms({
          phoneNumber: '7911987654',
          phoneCountryCode: '+44',
          channel: 'CHANNEL_BIND_PHONE' as never,
        }),
    },
  ),
  one(
    'phone.bind',
    bindPhone,
    { number: '+8613800000000', code: '123456' },
    {
      path: '/api/v3/bind-phone',
      body: '{"phoneNumber":"13800000000","passCode":"123456"}',
      sdk: (sdk) => sdk.bindPhone({ phoneNumber: '13800000000', passCode: '123456' }),
    },
  ),
  one(
    'phone.bind of a number abroad',
    bindPhone,
    { number: '+12025550123', code: '123456' },
    {
      path: '/api/v3/bind-phone',
      body: '{"phoneNumber":"2025550123","phoneCountryCode":"+1","passCode":"123456"}',
      sdk: (sdk) => sdk.bindPhone({ phoneNumber: '2025550123', phoneCountryCode: '+1', passCode: '123456' }),
    },
  ),
  one(
    'phone.unbind',
    unbindPhone,
    { code: '123456' },
    {
      path: '/api/v3/unbind-phone',
      body: '{"passCode":"123456"}',
      sdk: (sdk) => sdk.unbindPhone({ passCode: '123456' }),
    },
  ),
  one(
    'phone.verifyChange with both codes',
    verifyPhoneChange,
    { newNumber: '+8613811112222', newCode: '111111', oldNumber: '+393987654321', oldCode: '222222' },
    {
      path: verifyPhonePath,
      body: '{"verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"newPhoneNumber":"13811112222","newPhonePassCode":"111111","oldPhoneNumber":"3987654321","oldPhonePassCode":"222222","oldPhoneCountryCode":"+39"}}',
      sdk: (sdk) =>
        sdk.verifyUpdatePhoneRequest({
          verifyMethod: 'PHONE_PASSCODE' as never,
          phonePassCodePayload: {
            newPhoneNumber: '13811112222',
            newPhonePassCode: '111111',
            oldPhoneNumber: '3987654321',
            oldPhonePassCode: '222222',
            oldPhoneCountryCode: '+39',
          },
        }),
      ...phoneGranted,
    },
  ),
  one(
    'phone.verifyChange with the new code alone',
    verifyPhoneChange,
    { newNumber: '+8613811112222', newCode: '111111' },
    {
      path: verifyPhonePath,
      body: newPhoneAlone,
      sdk: (sdk) =>
        sdk.verifyUpdatePhoneRequest({
          verifyMethod: 'PHONE_PASSCODE' as never,
          phonePassCodePayload: { newPhoneNumber: '13811112222', newPhonePassCode: '111111' },
        }),
      ...phoneGranted,
    },
  ),
  one(
    'phone.verifyChange with the old number, but without its code',
    verifyPhoneChange,
    { newNumber: '+8613811112222', newCode: '111111', oldNumber: '+8613800000000' },
    { path: verifyPhonePath, body: newPhoneAlone, ...phoneGranted },
  ),
  one(
    'phone.verifyChange with an old code, but without its number',
    verifyPhoneChange,
    { newNumber: '+8613811112222', newCode: '111111', oldCode: '222222' },
    { path: verifyPhonePath, body: newPhoneAlone, ...phoneGranted },
  ),
  one(
    'phone.change',
    changePhone,
    { token: 'token-1' },
    {
      path: '/api/v3/update-phone',
      body: '{"updatePhoneToken":"token-1"}',
      sdk: (sdk) => sdk.updatePhone({ updatePhoneToken: 'token-1' }),
    },
  ),
  ...passwords,
  one(
    'deletion.verify by phone',
    verifyDeletion,
    { by: 'phone', number: '+8613800000000', code: '123456' },
    {
      path: verifyDeletionPath,
      body: '{"verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"phoneNumber":"13800000000","passCode":"123456"}}',
      sdk: (sdk) =>
        sdk.verifyDeleteAccountRequest({
          verifyMethod: 'PHONE_PASSCODE' as never,
          phonePassCodePayload: { phoneNumber: '13800000000', passCode: '123456' },
        }),
      ...deletionGranted,
    },
  ),
  one(
    'deletion.verify by a number abroad',
    verifyDeletion,
    { by: 'phone', number: '+12025550123', code: '123456' },
    {
      path: verifyDeletionPath,
      body: '{"verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"phoneNumber":"2025550123","phoneCountryCode":"+1","passCode":"123456"}}',
      sdk: (sdk) =>
        sdk.verifyDeleteAccountRequest({
          verifyMethod: 'PHONE_PASSCODE' as never,
          phonePassCodePayload: { phoneNumber: '2025550123', phoneCountryCode: '+1', passCode: '123456' },
        }),
      ...deletionGranted,
    },
  ),
  one(
    'deletion.verify by email',
    verifyDeletion,
    { by: 'email', address: 'ada@example.com', code: '123456' },
    {
      path: verifyDeletionPath,
      body: '{"verifyMethod":"EMAIL_PASSCODE","emailPassCodePayload":{"email":"ada@example.com","passCode":"123456"}}',
      sdk: (sdk) =>
        sdk.verifyDeleteAccountRequest({
          verifyMethod: 'EMAIL_PASSCODE' as never,
          emailPassCodePayload: { email: 'ada@example.com', passCode: '123456' },
        }),
      ...deletionGranted,
    },
  ),
  one(
    'deletion.verify by password',
    verifyDeletion,
    { by: 'password', password: 'first-one-1' },
    {
      path: verifyDeletionPath,
      body: '{"verifyMethod":"PASSWORD","passwordPayload":{"password":"first-one-1","passwordEncryptType":"none"}}',
      sdk: (sdk) =>
        sdk.verifyDeleteAccountRequest({
          verifyMethod: 'PASSWORD' as never,
          passwordPayload: { password: 'first-one-1', passwordEncryptType: 'none' as never },
        }),
      ...deletionGranted,
    },
  ),
  one(
    'deletion.confirm',
    deleteAccount,
    { token: 'token-1' },
    {
      path: '/api/v3/delete-account',
      body: '{"deleteAccountToken":"token-1"}',
      sdk: (sdk) => sdk.deleteAccount({ deleteAccountToken: 'token-1' }),
      data: { success: true },
    },
  ),
  one('profile.get', getProfile, undefined, {
    path: '/api/v3/get-profile?withIdentities=true',
    sdk: (sdk) => sdk.getProfile({ withIdentities: true }),
    data: { userId: 'ada', email: 'ada@example.com' },
    output: { userId: 'ada', email: 'ada@example.com', emailVerified: false, username: null, providers: [] },
  }),
  one('profile.details', getProfileDetails, undefined, {
    path: '/api/v3/get-profile?withCustomData=true',
    sdk: (sdk) => sdk.getProfile({ withCustomData: true }),
    data: { userId: 'ada', name: 'Ada', birthdate: '1815-12-10T00:00:00.000Z', customData: { team: 'x' } },
    output: { userId: 'ada', name: 'Ada', birthdate: '1815-12-10', customData: { team: 'x' } },
  }),
  one(
    'profile.update',
    updateProfile,
    { nickname: '', customData: { team: 'y' } },
    {
      path: '/api/v3/update-profile',
      body: '{"nickname":"","customData":{"team":"y"}}',
      sdk: (sdk) => sdk.updateProfile({ nickname: '', customData: { team: 'y' } }),
      data: { userId: 'ada', nickname: '', customData: { team: 'y' } },
      output: { userId: 'ada', nickname: '', customData: { team: 'y' } },
    },
  ),
  one(
    'photo.upload',
    uploadPhoto,
    { file: new Blob(['RIFF'], { type: 'image/webp' }) },
    {
      path: '/api/v2/upload?folder=photos',
      body: '{"file":"photo.webp image/webp"}',
      data: { key: 'f-1', url: 'https://files.example/f-1' },
      output: { url: 'https://files.example/f-1' },
    },
  ),
  one('security.get', getSecurity, undefined, {
    path: '/api/v3/get-security-info',
    sdk: (sdk) => sdk.getSecurityLevel(),
    data: { emailBinded: true },
    output: { emailBound: true },
  }),
  one('factors.list', listFactors, undefined, {
    path: '/api/v3/list-enrolled-factors',
    sdk: (sdk) => sdk.listEnrolledFactors(),
    data: [
      {
        factorId: 'ada|sms',
        factorType: 'SMS',
        profile: { phoneNumber: '7911123456', phoneCountryCode: '+44' },
      },
      { factorId: 'ada|otp', factorType: 'OTP', profile: {} },
      { factorId: 'ada|face', factorType: 'FACE' },
    ],
    output: [
      { type: 'SMS', phone: '7911123456', phoneCountryCode: '+44' },
      { type: 'OTP' },
      { type: 'FACE' },
    ],
  }),
]
