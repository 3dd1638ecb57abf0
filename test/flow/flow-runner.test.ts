// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { defineFlow } from '../../src/flow/define-flow.ts'
import { createFlowRunner, type Turn } from '../../src/flow/flow-runner.ts'

type State = { step: 'address'; typed: string } | { step: 'code' }
type Event = { type: 'typed'; text: string } | { type: 'sent' } | { type: 'reopened' }
type Task = 'send' | 'verify'

const start: State = { step: 'address', typed: '' }
const flow = defineFlow<State, Event>({
  address: {
    typed: (state, { text }) => ({ ...state, typed: text }),
    sent: () => ({ step: 'code' }),
  },
  code: { reopened: () => start },
})

function open() {
  const onStep = vi.fn<(state: State) => void>()
  const runner = createFlowRunner<State, Event, Task, string>(flow, start, onStep)
  /** A request that ends when told to. */
  const begin = (task: Task) => {
    let turn: Turn<Task> | undefined
    let end: () => void = () => undefined
    runner.run(task, (mine) => {
      turn = mine
      return new Promise((resolve) => {
        end = resolve
      })
    })
    return {
      turn: turn as Turn<Task>,
      started: turn !== undefined,
      async end() {
        end()
        await new Promise((resolve) => setImmediate(resolve))
      },
    }
  }
  return { runner, onStep, begin, now: () => runner.getSnapshot() }
}

it('tells of a step when it is another one, and leaves the failure of the one before behind', () => {
  const { runner, onStep, now } = open()
  runner.fail('refused')
  runner.send({ type: 'typed', text: 'a' })
  expect(now()).toMatchObject({ state: { typed: 'a' }, failure: 'refused' })
  expect(onStep).not.toHaveBeenCalled()
  runner.send({ type: 'sent' })
  expect(now()).toMatchObject({ state: { step: 'code' }, failure: null })
  expect(onStep.mock.calls).toEqual([[{ step: 'code' }]])
})

it('changes nothing, and tells nobody, on an event that means nothing', () => {
  const { runner, now } = open()
  const listener = vi.fn()
  runner.subscribe(listener)
  const before = now()
  runner.send({ type: 'reopened' })
  expect(now()).toBe(before)
  expect(listener).not.toHaveBeenCalled()
})

it('tells those who listen, until they stop', () => {
  const { runner } = open()
  const listener = vi.fn()
  const stop = runner.subscribe(listener)
  runner.fail('one')
  expect(listener).toHaveBeenCalledTimes(1)
  stop()
  runner.fail('two')
  expect(listener).toHaveBeenCalledTimes(1)
})

it('counts failures, so that the same one twice is two', () => {
  const { runner, now } = open()
  runner.fail('refused')
  runner.fail('refused')
  expect(now()).toMatchObject({ failure: 'refused', failures: 2 })
})

it('runs one request at a time', async () => {
  const { begin, now } = open()
  const first = begin('send')
  expect(now().pending).toBe('send')
  expect(begin('verify').started).toBe(false)
  expect(now().pending).toBe('send')
  await first.end()
  expect(now().pending).toBeNull()
  expect(begin('verify').started).toBe(true)
})

it('shows what went wrong before until the request ends, and then only what is new', async () => {
  const { runner, begin, now } = open()
  runner.fail('old')
  const good = begin('send')
  expect(now().failure).toBe('old')
  await good.end()
  expect(now().failure).toBeNull()
  const bad = begin('send')
  runner.fail('new')
  await bad.end()
  expect(now().failure).toBe('new')
})

it('lets a request become the next one, while the user waits for it', async () => {
  const { runner, begin, now } = open()
  const { turn, end } = begin('send')
  turn.become('verify')
  expect(now().pending).toBe('verify')
  runner.abandon()
  turn.become('send')
  expect(now().pending).toBeNull()
  await end()
})

it.each([
  ['goes elsewhere', (runner: ReturnType<typeof open>['runner']) => runner.abandon()],
  ['begins again', (runner: ReturnType<typeof open>['runner']) => runner.restart(start)],
])('drops for good what was under way when the user %s', async (_, leave) => {
  const { runner, begin, now } = open()
  const first = begin('send')
  expect([first.turn.alive(), first.turn.signal.aborted]).toEqual([true, false])
  runner.fail('refused')
  leave(runner)
  expect(now()).toMatchObject({ pending: null, failure: null })
  expect([first.turn.alive(), first.turn.signal.aborted]).toEqual([false, true])

  const second = begin('verify')
  expect([first.turn.alive(), second.turn.alive(), second.turn.signal.aborted]).toEqual([false, true, false])
  first.turn.become('send')
  await first.end()
  expect(now().pending).toBe('verify')
})

it('gives a reason for aborting that keeps no stack, and so nothing of the screen', () => {
  const { runner, begin } = open()
  const abandoned = begin('send')
  runner.abandon()
  const restarted = begin('send')
  runner.restart(start)
  for (const { turn } of [abandoned, restarted]) expect(turn.signal.reason).toBeTypeOf('string')
})

it('is present as long as somebody looks, and alive also when nobody does', () => {
  const { runner, begin } = open()
  const { turn } = begin('send')
  expect([turn.alive(), turn.present()]).toEqual([true, false])
  const leave = runner.subscribe(() => undefined)
  expect(turn.present()).toBe(true)
  leave()
  expect([turn.alive(), turn.present()]).toEqual([true, false])
  runner.subscribe(() => undefined)
  runner.abandon()
  expect(turn.present()).toBe(false)
})

it('begins again at any step, and tells of it when it is another one', () => {
  const { runner, onStep, now } = open()
  runner.restart({ step: 'address', typed: 'b' })
  expect(now().state).toEqual({ step: 'address', typed: 'b' })
  expect(onStep).not.toHaveBeenCalled()
  runner.restart({ step: 'code' })
  expect(now().state).toEqual({ step: 'code' })
  expect(onStep.mock.calls).toEqual([[{ step: 'code' }]])
})

it('never numbers two generations of forms alike', () => {
  const { runner, now } = open()
  const generations = [now().generation]
  const note = () => generations.push(now().generation)
  for (const change of [runner.dropTyped, () => runner.restart(start), runner.dropTyped]) {
    change()
    note()
  }
  const another = open()
  generations.push(another.now().generation)
  another.runner.restart(start)
  generations.push(another.now().generation, open().now().generation)
  expect(new Set(generations).size).toBe(7)
})

it('keeps its form while nothing is to be dropped', async () => {
  const { runner, begin, now } = open()
  const { generation } = now()
  runner.send({ type: 'sent' })
  runner.fail('refused')
  await begin('verify').end()
  runner.abandon()
  expect(now().generation).toBe(generation)
})
