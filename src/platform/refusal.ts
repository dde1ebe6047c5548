/** What a sentence for the user may be filled with. */
export type RefusalArguments = Readonly<Record<string, string | number>>

/**
 * An answer the product foresees: the input or the moment is wrong, nothing was changed, and one plain Vietnamese
 * sentence (found by `code` in the words files) says so. Everything else that is thrown is a fault.
 *
 * `code` is `part.reason` (`opening.encrypted`) and never changes once released: other systems may rely on it.
 */
export class Refusal extends Error {
  readonly code: string
  readonly args: RefusalArguments
  /** HTTP status that the transport answers with. */
  readonly status: number

  constructor(code: string, args: RefusalArguments = {}, status = 422) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.args = args
    this.status = status
  }
}
