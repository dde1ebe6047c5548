/** The kinds of file that can be opened; pasted text counts as `txt`. */
export type Format = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'rtf' | 'odt' | 'pdf'

/** What is known of a file once it is text. */
export type Opened = {
  /** Lines end in `\n`; spans of everything read later point into this text. */
  text: string
  format: Format
  /** The encoding the text was in, where the file does not fix it; for converted text the legacy encoding. */
  encoding: string | null
  /** Codes of sentences in `words/vi.json` that the user should see, such as `opening.converted_tcvn3`. */
  notices: string[]
}
