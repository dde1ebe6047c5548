import { openFile, openText } from '#platform/opening/open-file.ts'
import { readText } from '../rules/read.ts'
import type { ToRead, WhatWasRead } from './reader.ts'

/** Opens a file or a pasted text and reads it. Refuses with what `openFile` refuses. */
export async function openAndRead({ bytes, name, isPasted }: ToRead): Promise<WhatWasRead> {
  const opened = isPasted ? openText(new TextDecoder().decode(bytes)) : await openFile(bytes, name)
  // PostgreSQL keeps neither NUL nor half letters. One for one, so that the places of the facts stay right.
  const text = opened.text.replaceAll('\0', '\ufffd').toWellFormed()
  return { opened: { ...opened, text }, reading: readText(text) }
}
