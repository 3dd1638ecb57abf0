import { expect, it } from 'vitest'
import { startInbox } from '../../demo/server/mail.ts'
import { demoPage, expectSilence, signIn, toCodes } from './demo.ts'

const { demo, visit } = demoPage()

it('delivers to a mail server of the host’s own, and shows no inbox then', async () => {
  const server = await startInbox()
  await using running = await demo({ smtpUrl: server.url })
  await using here = await visit(running.pageUrl)
  await signIn(here, /Ada/)
  await toCodes(here, 'ada@analytical.example')
  expect(
    server
      .mails()
      .map(({ to }) => to)
      .sort(),
  ).toEqual(['ada@analytical.example', 'ada@lumen.example'])
  expect(server.mails()[0]?.subject).toMatch(/^\d{6} is your verification code$/)
  expect(await here.page.getByTestId('mails').count()).toBe(0)
  expectSilence(here)
  await server.close()
})
