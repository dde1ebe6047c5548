const HEADING = '## Sắp phát hành'

/**
 * The sentences after `Changelog:` in a log whose messages end in U+001E, newest first. A sentence may go on over
 * several lines; "none" says nothing; one that stands twice is told once.
 */
export function gatherSentences(log: string): string[] {
  const sentences = log.split('\x1e').flatMap((message) => {
    const [, sentence = ''] = message.match(/^Changelog:\s*([\s\S]*?)(?=\n[A-Z][\w-]*:|\n\n|\s*$(?![\s\S]))/m) ?? []
    const line = sentence.replaceAll(/\s+/g, ' ').trim()
    return line === '' || /^none\.?$/i.test(line) ? [] : [line]
  })
  return [...new Set(sentences)]
}

/** The page with the sentences as the list of what is not released yet. What was released stays as it is. */
export function replaceUnreleased(page: string, sentences: string[]): string {
  const start = page.indexOf(HEADING)
  if (start < 0) throw new Error(`CHANGELOG.md has no part "${HEADING}"`)
  const next = page.indexOf('\n## ', start + HEADING.length)
  const list = sentences.map((sentence) => `- ${sentence}\n`).join('')
  const rest = next < 0 ? '' : page.slice(next)
  return `${page.slice(0, start)}${HEADING}\n\n${list}${rest}`
}
