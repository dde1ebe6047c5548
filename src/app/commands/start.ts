import type { Flags } from '#platform/config/settings.ts'
import { elapsed } from '../product.ts'
import type { SampleAccount } from '../sample-world.ts'
import { say } from '../sentences.ts'
import { runProduct } from './run-product.ts'

/** `start`: everything in one process, with a few lines for the person at the terminal and the log in a file. */
export async function start(flags: Flags): Promise<void> {
  const { product, log, logFile } = await runProduct({
    flags,
    parts: ['web', 'jobs'],
    hasSamples: true,
    logFile: 'hoinghi.log',
    onStopping: () => print(say('start.stopping')),
  })

  const milliseconds = elapsed()
  log.info({ listening: product.address, steps: product.steps, ms: milliseconds }, 'started')
  print(say('start.ready', { seconds: toSeconds(milliseconds), address: product.address ?? '' }))
  if (product.samples !== null) {
    printSamples(product.samples)
  }
  if (logFile !== '-') {
    print(say('start.log', { file: logFile }))
  }
  print(say('start.stop'))
}

const ROLES: Record<SampleAccount['role'], string> = {
  officer: say('start.role_officer'),
  clerk: say('start.role_clerk'),
  leader: say('start.role_leader'),
  'cluster-secretary': say('start.role_secretary'),
  administrator: say('start.role_administrator'),
}

function printSamples(samples: SampleAccount[]): void {
  const widest = (texts: string[]) => Math.max(...texts.map((text) => text.length))
  const [role, email] = [widest(samples.map((one) => ROLES[one.role])), widest(samples.map((one) => one.email))]
  print(say('start.samples'))
  for (const one of samples) {
    const columns = [ROLES[one.role].padEnd(role), one.email.padEnd(email)]
    print(['', ...columns, say('start.sample_password', { password: one.firstPassword })].join('  '))
  }
}

/** `1,4`. Not by the language tables of the machine: loading them would take longer than a tenth of a second. */
function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace('.', ',')
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
