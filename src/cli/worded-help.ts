import { type Argument, type Command, Help, type Option } from 'commander'
import type { HelpWords } from '../words/help-words.ts'

/** Commander's layout of the help, with headings and placeholders of the catalogue. */
export class WordedHelp extends Help {
  readonly #frame: HelpWords['frame']

  constructor({ frame }: HelpWords) {
    super()
    this.#frame = frame
  }

  override styleTitle(title: string): string {
    const key = title.replace(':', '').toLowerCase()
    return ownValue(this.#frame.headings, key) ?? title
  }

  override commandUsage(command: Command): string {
    return this.placeholders(super.commandUsage(command))
  }

  override subcommandTerm(command: Command): string {
    return this.placeholders(super.subcommandTerm(command))
  }

  override optionTerm({ flags }: Option): string {
    return this.placeholders(flags)
  }

  override argumentTerm(argument: Argument): string {
    return this.#placeholder(argument.name())
  }

  /** `--from <id|file>`, with what stands in brackets as the reader calls it */
  placeholders(text: string): string {
    return text.replace(/[<[][^\s]*[>\]]/g, (bracket) =>
      bracket.replace(/[a-z]+/gi, (name) => this.#placeholder(name)),
    )
  }

  #placeholder(name: string): string {
    return ownValue(this.#frame.placeholders, name) ?? name
  }

  /** Commander would break a line at a no-break space, too. */
  override boxWrap(text: string, width: number): string {
    return super.boxWrap(text.replaceAll(NO_BREAK, HELD), width).replaceAll(HELD, NO_BREAK)
  }
}

const NO_BREAK = '\u00a0'
/** of no meaning in Unicode, as wide as the space that it stands for */
const HELD = '\ue000'

const ownValue = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined
