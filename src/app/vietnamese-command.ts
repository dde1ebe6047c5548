import { Command, CommanderError, type Option } from 'commander'
import { say } from './sentences.ts'

const TITLES: Record<string, string> = {
  'Usage:': say('command.usage_title'),
  'Arguments:': say('command.arguments_title'),
  'Options:': say('command.options_title'),
  'Commands:': say('command.commands_title'),
}

function translate(usage: string): string {
  return usage.replace('[options]', say('command.usage_options')).replace('[command]', say('command.usage_command'))
}

/**
 * A command of the command line that speaks Vietnamese.
 *
 * NOTE: commander has no setting for the language of its complaints. The four methods below are those it calls for them;
 * `vietnamese-command.test.ts` notices when a new version calls others.
 */
export class VietnameseCommand extends Command {
  constructor(name?: string) {
    super(name)
    this.exitOverride()
    this.helpOption('-h, --help', say('command.help'))
    this.configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: translate,
      styleSubcommandTerm: translate,
    })
    this.configureOutput({ outputError: (sentence, write) => write(sentence) })
  }

  /** Whether something thrown is commander's way of saying that all has been said (help shown, complaint written). */
  static isAnswer(thrown: unknown): thrown is CommanderError {
    return thrown instanceof CommanderError
  }

  override createCommand(name?: string): VietnameseCommand {
    return new VietnameseCommand(name)
  }

  unknownCommand(): void {
    this.complain(say('command.unknown', { name: this.args[0] ?? '', command: this.path() }))
  }

  unknownOption(flag: string): void {
    this.complain(say('command.option_unknown', { name: flag, command: this.path() }))
  }

  missingArgument(name: string): void {
    this.complain(say('command.argument_missing', { name, command: this.path() }))
  }

  optionMissingArgument(option: Option): void {
    this.complain(say('command.option_value_missing', { name: option.long ?? option.flags, command: this.path() }))
  }

  /** Commander's name for arguments beyond those a command takes. */
  _excessArguments(given: string[]): void {
    const name = given.at(this.registeredArguments.length) ?? ''
    this.complain(say('command.too_many_arguments', { name, command: this.path() }))
  }

  /** What one types to come here: the names of the commands above, then its own. */
  private path(): string {
    const names: string[] = []
    for (let command: Command | null = this; command !== null; command = command.parent) names.unshift(command.name())
    return names.join(' ')
  }

  private complain(sentence: string): never {
    return this.error(sentence)
  }
}
