import { type Command, InvalidArgumentError } from 'commander'
import type { Environment } from '../../environment.ts'

/** Adds one command to the program. Its action loads the use case only when it runs. */
export type Declaration = (program: Command, context: Context) => void

export type Context = {
  environment: Environment
  /** takes the exit code that a command returns */
  run: (exitCode: Promise<number>) => Promise<void>
}

export const PACK_OPTION = [
  '-q, --questionnaire <id|file>',
  'a shipped questionnaire or a file of your own',
] as const

export const SETTINGS_OPTION = [
  '--settings <file>',
  "the project's settings (default: the nearest readiness.yaml)",
] as const

export const NO_SETTINGS_OPTION = ['--no-settings', 'use no readiness.yaml'] as const

export const FORCE_OPTION = ['--force', 'replace files that are there'] as const

export function withOutput(command: Command): Command {
  return command
    .option(
      '-f, --format <list>',
      'formats: md, html, json (these by default), docx, pdf, csv, xlsx, junit, badge',
    )
    .option(
      '-o, --output <path>',
      'a folder, a file for one format, or - (default: readiness-report/)',
    )
    .option(
      '--browser <path>',
      'the Chromium or Chrome that prints the pdf (default: the one found)',
    )
    .option(...FORCE_OPTION)
    .option(...SETTINGS_OPTION)
    .option(...NO_SETTINGS_OPTION)
}

export function withAudience(command: Command): Command {
  return command.option(
    '--audience <who>',
    'what md and html hold: board, team or full (default: full)',
  )
}

export const ACCENT_OPTION = [
  '--accent <RRGGBB>',
  "the organisation's own colour, dark enough to be read on paper",
] as const

/** How a report looks beside what it says. */
export function withLook(command: Command): Command {
  return command
    .option(...ACCENT_OPTION)
    .option('--logo <file>', 'a PNG, JPEG or SVG picture for page one, up to 200 kB')
    .option(
      '--template <file>',
      'a Handlebars template of your own (docs/templates.md), e.g. board.html.hbs',
    )
}

export function withGates(command: Command): Command {
  return command
    .option('--require-stage <id>', 'exit 1 below this stage')
    .option(
      '--require-score <[area=]number>',
      'exit 1 below this score, overall or of an area (repeatable)',
      collect,
    )
    .option('--require-coverage <percent>', 'exit 1 where less than this was answered', percent)
    .option('--require-critical', 'exit 1 where a critical item is not met')
    .option(
      '--no-regression <file>',
      'exit 1 where an area is lower than in this saved result, or a critical item is lost',
    )
}

export const withAsOf = (command: Command): Command =>
  command.option(
    '--as-of <day>',
    'judge evidence that expires by this day, as 2026-03-01 (default: the day of the assessment)',
  )

/** An option that may be given several times. */
export const collect = (value: string, before: string[] = []) => [...before, value]

export const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

function percent(text: string): number {
  const value = Number(text)
  if (/^\d{1,3}(\.\d{1,6})?$/.test(text) && value <= 100) return value
  throw new InvalidArgumentError('Expected a number from 0 to 100, with at most six decimals.')
}
