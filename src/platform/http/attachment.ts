/** Whole kilobytes of names would be cut by proxies; file systems end at 255 bytes. */
const LONGEST_NAME = 150

/** Invisible marks that turn the direction of writing: with them `Ảnh gpj.exe` shows as `Ảnh exe.jpg`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes away
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * The name of a file as it may be kept and shown: the last part of a path, without control marks, NFC, not too long.
 * What is left of nothing is `fallback`.
 */
export function cleanFileName(name: string, fallback: string): string {
  const last = name.toWellFormed().normalize('NFC').replace(UNSAFE, '').split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '')
  if (clean === '') return fallback
  if (clean.length <= LONGEST_NAME) return clean
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ''
  return clean.slice(0, LONGEST_NAME - extension.length).toWellFormed() + extension
}

/**
 * The `Content-Disposition` that makes a browser keep a file under this name and never show it (RFC 6266). Names in
 * Vietnamese go by RFC 5987, with a plain one beside for programs that know no better.
 */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9 ._()-]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** Headers of a download: kept, never shown, never guessed to be a page, and harmless if shown all the same. */
export function downloadHeaders(name: string): Record<string, string> {
  return {
    'content-disposition': attachment(name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  }
}
