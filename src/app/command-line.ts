import type { Flags } from '#platform/config/settings.ts'
import { Refusal } from '#platform/refusal.ts'
import product from '../../package.json' with { type: 'json' }
import { called } from './called.ts'
import { EXIT } from './exit-status.ts'
import { say, sayRefusal } from './sentences.ts'
import { VietnameseCommand } from './vietnamese-command.ts'

/**
 * Runs the command that the arguments name and returns the status to exit with. `start` and `web` return once they run;
 * the process then lives until it is asked to end.
 */
export async function runCommandLine(args: string[]): Promise<number> {
  watchOutput()
  let status: number = EXIT.done
  const program = createProgram((ended) => {
    status = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return explain(error)
  }
}

function createProgram(onEnd: (status: number) => void): VietnameseCommand {
  const program = new VietnameseCommand(called()).description(say('command.description'))
  program.version(product.version, '-V, --version', say('command.version'))
  program.helpCommand('help [lệnh]', say('command.help_command'))
  // Each command loads its own code: `read` starts without the server's.
  withDatabase(program.command('start').description(say('command.start_description')), { listens: true }).action(
    async (flags: Flags) => (await import('./commands/start.ts')).start(flags),
  )
  withDatabase(program.command('web').description(say('command.web_description')), { listens: true }).action(
    async (flags: Flags) => (await import('./commands/web.ts')).web(flags),
  )
  withDatabase(program.command('jobs').description(say('command.jobs_description'))).action(async (flags: Flags) =>
    (await import('./commands/jobs.ts')).jobs(flags),
  )
  withDatabase(program.command('migrate').description(say('command.migrate_description'))).action(
    async (flags: Flags) => (await import('./commands/migrate.ts')).migrate(flags),
  )
  withDatabase(program.command('add-administrator').description(say('administrator.description')))
    .option(`--unit <${say('command.name')}>`, say('administrator.unit_option'))
    .option(`--name <${say('command.name')}>`, say('administrator.name_option'))
    .option(`--email <${say('administrator.email_address')}>`, say('administrator.email_option'))
    .action(async (flags: Flags) => (await import('./commands/add-administrator.ts')).addAdministrator(flags))
  withDatabase(program.command('remove-samples').description(say('samples.description')))
    .option('--with-work', say('samples.work_option'))
    .action(async (flags) => (await import('./commands/remove-samples.ts')).removeSamples(flags))
  program
    .command('read')
    .description(say('read.description'))
    .argument(`<${say('read.files')}...>`, say('read.files_argument'))
    .option(`--out <${say('command.folder')}>`, say('read.out_option'))
    .option('--spans', say('read.spans_option'))
    .option('--json', say('read.json_option'))
    .action(async (files: string[], flags) => onEnd(await (await import('./commands/read.ts')).read(files, flags)))
  program
    .command('check')
    .description(say('check.description'))
    .argument(`[${say('read.files')}...]`, say('check.files_argument'))
    .option('--json', say('check.json_option'))
    .option('--sarif', say('check.sarif_option'))
    .option(`--explain <${say('check.rule')}>`, say('check.explain_option'))
    .action(async (files: string[], flags) => onEnd(await (await import('./commands/check.ts')).check(files, flags)))
  return program
}

const WITHOUT_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EIO'])

/**
 * `start | head -1`: whoever read our lines went away, which is no reason to end. A full disk behind `> FILE` is one; the
 * stream says so only here.
 */
function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      if (!WITHOUT_ROOM.has(error.code ?? '')) throw error
      if (stream === process.stdout) console.error(say('command.output_full'))
      process.exit(EXIT.refused)
    })
  }
}

function withDatabase(command: VietnameseCommand, { listens = false } = {}): VietnameseCommand {
  command.option(`--data <${say('command.folder')}>`, say('command.data_option'))
  if (listens) {
    command.option(`--port <${say('command.number')}>`, say('command.port_option'))
    command.option(`--host <${say('command.name')}>`, say('command.host_option'))
  }
  return command
}

function explain(error: unknown): number {
  if (error instanceof Refusal) {
    console.error(sayRefusal(error))
    return EXIT.refused
  }
  if (VietnameseCommand.isAnswer(error)) {
    return error.exitCode === 0 ? EXIT.done : EXIT.refused
  }
  console.error(say('command.fault', { reason: error instanceof Error ? error.name : typeof error }))
  console.error(error)
  return EXIT.fault
}
