/** An address inside the product, or `undefined`: sign-in must never lead to another site. */
export function localPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return undefined
  return value.startsWith('/dang-nhap') ? undefined : value
}
