import MarkdownIt from 'markdown-it'

// `html: false` is what makes the result safe: a tag in the text comes out as text.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** A page of the guide as HTML. Links to other pages (`doc-van-ban.md`) lead to their address in the product. */
export function htmlOf(text: string): string {
  return markdown.render(text.replace(/\]\(\.?\/?([a-z0-9-]+)\.md(#[^)\s]*)?\)/g, '](/huong-dan/$1$2)'))
}
