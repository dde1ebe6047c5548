import { openFile, openText } from '#platform/opening/open-file.ts'
import { serveTasks } from '#platform/workers/serve-tasks.ts'
import { readText } from '../rules/read.ts'
import type { ToRead, WhatWasRead } from './reader.ts'

// Runs in a thread of its own: opening and reading a large file take seconds, and nobody else should wait for them.
serveTasks(async ({ bytes, name, isPasted }: ToRead): Promise<WhatWasRead> => {
  const opened = isPasted ? openText(new TextDecoder().decode(bytes)) : await openFile(bytes, name)
  // PostgreSQL keeps neither NUL nor half letters. One for one, so that the places of the facts stay right.
  const text = opened.text.replaceAll('\0', '\ufffd').toWellFormed()
  return { opened: { ...opened, text }, reading: readText(text) }
})
