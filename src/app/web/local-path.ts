/**
 * An address inside the product, or `undefined`: sign-in must never lead to another site. Browsers take control
 * characters out of an address before they read it, so `/\t/other.site` would be one.
 */
export function localPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\/(?![/\\])\P{Cc}*$/u.test(value)) return undefined
  return value.startsWith('/dang-nhap') ? undefined : value
}
