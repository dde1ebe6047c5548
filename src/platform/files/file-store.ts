/** What the store needs to find the bytes again: the SHA-256 of the content, in hex. */
export type FileHash = string

/** Keeps bytes by their content. Two puts of the same bytes are one file. A folder today; a bucket can follow. */
export type FileStore = {
  /** Answers only after the bytes are safe on the disk, so that a row may then name them. */
  put(bytes: Uint8Array): Promise<FileHash>
  /** Absence is a fault: a row says the file is kept. */
  getOrThrow(hash: FileHash): Promise<Uint8Array>
  /** Removing what is not there is no fault: the wish is fulfilled. */
  remove(hash: FileHash): Promise<void>
  /** The files written before this moment, whether or not anything names them. */
  listBefore(moment: Date): AsyncIterable<FileHash>
  /** Takes away what an interrupted `put` of before this moment left behind; returns how many. */
  removeUnfinishedBefore(moment: Date): Promise<number>
}
