import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { openTestServer, type TestServer } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test file asks for the database server of this run. */
    testServer: string
  }
}

/**
 * One database server per run, started when the first test asks for it: the rules alone never wait for it.
 * Test files run in processes of their own, so they ask over HTTP.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let opening: Promise<TestServer> | undefined
  const door = createServer(async (_request, answer) => {
    try {
      opening ??= openTestServer()
      const { url, template } = await opening
      answer.end(JSON.stringify({ url, template }))
    } catch (error) {
      answer.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const { port } = door.address() as AddressInfo
  project.provide('testServer', `http://127.0.0.1:${port}`)

  return async () => {
    door.close()
    door.closeAllConnections()
    await (await opening)?.close()
  }
}
