/** A piece of text as the PDF places it: `y` is the base line, from the top of the page down; all in points. */
export type Run = { text: string; x: number; y: number; width: number; height: number }

/** A straight line drawn across or down the page; `from` ≤ `to` along it, `at` is where it lies in the other direction. */
export type Rule = { isVertical: boolean; at: number; from: number; to: number }

/** What one page shows, as far as text is concerned. */
export type PageText = { width: number; height: number; runs: Run[]; rules: Rule[] }

/** The answer of the thread that reads PDF files. */
export type Extraction = { pages: PageText[] } | { refusal: string; args?: Record<string, number> }
