/** Writes a line for the person or the program that reads. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
