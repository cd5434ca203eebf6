import { type Command, InvalidArgumentError } from 'commander'
import {
  type Declaration,
  PACK_OPTION,
  collect,
  strings,
  withAudience,
  withGates,
  withLook,
  withOutput,
} from './declaration.ts'

export const declareAggregate: Declaration = (program, { environment, run }) => {
  const command = program
    .command('aggregate')
    .description('many answer sheets into one result that shows no small group')
    .argument(
      '<files...>',
      'sheets (YAML, JSON, NDJSON, CSV, pasted text), folders, patterns; - for standard input',
    )
    .option('--wave <id>', "the collection that is reported (default: the sheets' own)")
    .option(...PACK_OPTION)
    .option('--organisation <name>', "name of the organisation (default: the sheets' own)")
    .option('--date <day>', 'day of the report, as 2026-03-01 (default: today)')
    .option('--skip-invalid', 'leave out sheets with problems, and say how many')
    .option('--invited <role=number>', 'how many were asked (repeatable)', collect)
  withPrivacy(command)
  withLook(withAudience(withOutput(withGates(command)))).action(
    (files: string[], options: Record<string, unknown>) =>
      run(
        (async () => {
          const [{ aggregateFiles }, { outputOptions }] = await Promise.all([
            import('../../commands/aggregate.ts'),
            import('../options.ts'),
          ])
          const invited = strings(options['invited'])
          return aggregateFiles(
            files,
            { ...options, invited, ...outputOptions(options) },
            environment,
          )
        })(),
      ),
  )
}

function withPrivacy(command: Command): Command {
  return command
    .option('--strict', 'groups of at least 10: for whatever leaves the organisation')
    .option('--min-group-size <number>', 'groups of at least so many, 3 or more', groupSize)
    .option(
      '--ledger <file>',
      'remembers what was reported, so that no wave is reported twice with other answers (default: readiness-ledger.json)',
    )
}

function groupSize(text: string): number {
  const size = Number(text)
  if (/^\d{1,4}$/.test(text) && size >= 3) return size
  throw new InvalidArgumentError('Expected a whole number, 3 or more.')
}
