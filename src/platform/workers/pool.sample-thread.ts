import { Refusal } from '../refusal.ts'
import { serveTasks } from './serve-tasks.ts'

// The thread of pool.test.ts: answers, refuses, fails, breaks, hangs, fills its memory or ends, as it is told.
serveTasks(async (task: { act: string; value?: number }) => {
  if (task.act === 'refuse') throw new Refusal('sample.refused', { value: task.value ?? 0 }, 409)
  if (task.act === 'fail') throw new Error('sample fault')
  if (task.act === 'break') {
    setImmediate(() => {
      throw new Error('sample break')
    })
    await new Promise(() => undefined)
  }
  if (task.act === 'hang') for (;;);
  if (task.act === 'exit') process.exit(0)
  if (task.act === 'fill') {
    const heap: unknown[] = []
    for (;;) heap.push(new Array(10_000).fill(heap.length))
  }
  return task.value ?? 0
})
