import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SAMPLE = new URL('../../../../tests/samples/opening/cong-van.pdf', import.meta.url)
const OPENER = new URL('../open-file.ts', import.meta.url)

test('a program that opened PDF files ends by itself, silently', async () => {
  const program = `
    import { readFileSync } from 'node:fs'
    import { openFile } from ${JSON.stringify(OPENER.href)}
    const bytes = readFileSync(new URL(${JSON.stringify(SAMPLE.href)}))
    await openFile(bytes, 'a.pdf')
    await openFile(bytes.subarray(0, 5000), 'a.pdf').catch(() => undefined)
    process.stdout.write('opened')`

  const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { timeout: 55_000 })

  expect(ended).toEqual({ stdout: 'opened', stderr: '' })
})
