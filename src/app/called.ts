import { basename } from 'node:path'

/** What one types before a command: `hoinghi` where it is installed, the way through npm in a checkout. */
export function called(program: string = process.argv[1] ?? ''): string {
  return basename(program, '.cmd') === 'hoinghi' ? 'hoinghi' : 'npm run -s hoinghi --'
}
