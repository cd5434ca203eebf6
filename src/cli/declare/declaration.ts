import type { Environment } from '../../environment.ts'
import type { HelpWords } from '../../words/help-words.ts'
import type { WordedCommand } from '../worded-command.ts'

/** Adds one command to the program. Its action loads the use case only when it runs. */
export type Declaration = (program: WordedCommand, context: Context) => void

export type Context = {
  environment: Environment
  /** takes the exit code that a command returns */
  run: (exitCode: Promise<number>) => Promise<void>
}

type SharedOption = (words: HelpWords) => readonly [flags: string, about: string]

export const packOption: SharedOption = ({ shared }) => [
  '-q, --questionnaire <id|file>',
  shared.pack,
]

export const settingsOption: SharedOption = ({ shared }) => ['--settings <file>', shared.settings]

export const noSettingsOption: SharedOption = ({ shared }) => ['--no-settings', shared.noSettings]

export const forceOption: SharedOption = ({ shared }) => ['--force', shared.force]

export const accentOption: SharedOption = ({ shared }) => ['--accent <RRGGBB>', shared.accent]

export function withOutput(command: WordedCommand): WordedCommand {
  const { words } = command
  return command
    .option('-f, --format <list>', words.shared.formats)
    .option('-o, --output <path>', words.shared.output)
    .option('--browser <path>', words.shared.browser)
    .option(...forceOption(words))
    .option(...settingsOption(words))
    .option(...noSettingsOption(words))
}

export const withAudience = (command: WordedCommand): WordedCommand =>
  command.option('--audience <who>', command.words.shared.audience)

/** How a report looks beside what it says. */
export function withLook(command: WordedCommand): WordedCommand {
  const { words } = command
  return command
    .option(...accentOption(words))
    .option('--logo <file>', words.shared.logo)
    .option('--template <file>', words.shared.template)
}

export function withGates(command: WordedCommand): WordedCommand {
  const { shared, mistake } = command.words
  return command
    .option('--require-stage <id>', shared.requireStage)
    .option('--require-score <[area=]number>', shared.requireScore, collect)
    .optionOf('--require-coverage <percent>', shared.requireCoverage, percent, mistake.noPercent)
    .option('--require-critical', shared.requireCritical)
    .option('--no-regression <file>', shared.noRegression)
}

export const withAsOf = (command: WordedCommand): WordedCommand =>
  command.option('--as-of <day>', command.words.shared.asOf)

/** An option that may be given several times. */
export const collect = (value: string, before: string[] = []) => [...before, value]

export const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

function percent(text: string): number | undefined {
  const value = Number(text)
  return /^\d{1,3}(\.\d{1,6})?$/.test(text) && value <= 100 ? value : undefined
}
