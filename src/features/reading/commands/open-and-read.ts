import { openFile, openText } from '#platform/opening/open-file.ts'
import type { Opened } from '#platform/opening/opened.ts'
import { readText } from '../rules/read.ts'
import type { ToOpen, ToRead, WhatWasRead } from './reader.ts'

/** Opens a file or a pasted text and reads it; reads again what was opened before. Refuses with what `openFile` refuses. */
export async function openAndRead(given: ToRead): Promise<WhatWasRead> {
  const opened = 'opened' in given ? given.opened : await open(given)
  // PostgreSQL keeps neither NUL nor half letters. One for one, so that the places of the facts stay right.
  const text = opened.text.replaceAll('\0', '\ufffd').toWellFormed()
  return { opened: { ...opened, text }, reading: readText(text) }
}

function open({ bytes, name, isPasted }: ToOpen): Opened | Promise<Opened> {
  return isPasted ? openText(new TextDecoder().decode(bytes)) : openFile(bytes, name)
}
