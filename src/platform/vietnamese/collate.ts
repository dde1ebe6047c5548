// One collator for the process: making one costs a hundred times as much as comparing with it.
const collator = new Intl.Collator('vi', { numeric: true })

/** Order of Vietnamese dictionaries, numbers by value: a < ă < â, ma < mà < mả < mã < má < mạ, Quận 2 < Quận 10. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left.normalize('NFC'), right.normalize('NFC'))
}
