import { type Argument, Command, type Option } from 'commander'
import { nearest } from '../nearest.ts'
import type { HelpWords } from '../words/help-words.ts'
import { WordedHelp } from './worded-help.ts'

/**
 * A command that speaks with the words of the catalogue: its help, and what it says of a command line
 * that it does not understand. For the latter it takes the place of the methods in which commander
 * words its errors; test/cli/mistakes.test.ts would show one that has got another name.
 */
export class WordedCommand extends Command {
  readonly words: HelpWords

  constructor(words: HelpWords, name?: string) {
    super(name)
    this.words = words
  }

  override createCommand(name?: string): WordedCommand {
    return new WordedCommand(this.words, name)
  }

  override createHelp(): WordedHelp {
    return Object.assign(new WordedHelp(this.words), this.configureHelp())
  }

  /** An option whose value `read` understands; of any other, `refusal` says so. */
  optionOf<Value>(
    flags: string,
    about: string,
    read: (text: string, before: Value | undefined) => Value | undefined,
    refusal: (option: string, value: string) => string,
  ): this {
    const option = this.createOption(flags, about)
    return this.addOption(
      option.argParser<Value>(
        (text, before) => read(text, before) ?? this.#refuse(refusal(option.long ?? '', text)),
      ),
    )
  }

  protected unknownCommand(): never {
    const name = this.args[0] ?? ''
    const known = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name())
    this.#refuse(this.words.mistake.noCommand(name, nearest(name, known)))
  }

  protected unknownOption(option: string): never {
    const near = option.startsWith('--') ? nearest(option, this.#longOptions()) : undefined
    this.#refuse(this.words.mistake.noOption(this.#whole(), option, near))
  }

  protected missingArgument(name: string): never {
    const isIt = (argument: Argument) => argument.name() === name
    const about = this.registeredArguments.find(isIt)?.description ?? ''
    const term = this.createHelp().placeholders(`<${name}>`)
    this.#refuse(this.words.mistake.noArgument(this.#whole(), term, about))
  }

  protected optionMissingArgument({ flags }: Option): never {
    const term = this.createHelp().placeholders(flags)
    this.#refuse(this.words.mistake.noValue(this.#whole(), term))
  }

  protected missingMandatoryOptionValue({ flags, description }: Option): never {
    const term = this.createHelp().placeholders(flags)
    this.#refuse(this.words.mistake.noRequired(this.#whole(), term, description))
  }

  protected _excessArguments(given: string[]): never {
    const takes = this.registeredArguments.length
    const what = this.words.mistake.tooMany(this.#whole(), takes, given.slice(takes))
    this.#refuse(what)
  }

  #refuse(what: string): never {
    return this.error(`${what}\n${this.words.mistake.help(this.#whole())}`)
  }

  /** `readiness show` */
  #whole(): string {
    return this.parent ? `${this.parent.name()} ${this.name()}` : this.name()
  }

  /** those of the program as well: they are understood after a command, too */
  #longOptions(): string[] {
    const help = this.createHelp()
    const commands = [this, ...(this.parent ? [this.parent] : [])]
    return commands.flatMap((command) =>
      help.visibleOptions(command).flatMap(({ long }) => long ?? []),
    )
  }
}
