// @vitest-environment node
import { expect, it } from 'vitest'
import { startInbox } from '../../demo/server/mail.ts'

const label = 'a'.repeat(59)

it.each([
  'ada@x.example',
  `${'a'.repeat(64)}@${label}.${label}.${label}.${'b'.repeat(9)}`,
  "o'neil+x{a}|b@example.com",
  '用户@例子.中国',
  `${'é'.repeat(32)}@bücher.example`,
])('the demo delivers mail to every address that its service takes: %s', async (to) => {
  const inbox = await startInbox()
  await inbox.deliver({
    to,
    channel: 'CHANNEL_BIND_EMAIL',
    code: '123456',
    subject: '123456 is your verification code',
    text: '123456',
  })
  expect(inbox.mails()).toMatchObject([{ to, subject: '123456 is your verification code' }])
  await inbox.close()
})
