import type { WordedCommand } from '../worded-command.ts'
import {
  type Declaration,
  packOption,
  collect,
  strings,
  withAudience,
  withGates,
  withLook,
  withOutput,
} from './declaration.ts'

export const declareAggregate: Declaration = (program, { environment, run }) => {
  const { words } = program
  const command = program
    .command('aggregate')
    .description(words.aggregate.about)
    .argument('<files...>', words.aggregate.files)
    .option('--wave <id>', words.aggregate.wave)
    .option(...packOption(words))
    .option('--organisation <name>', words.aggregate.organisation)
    .option('--date <day>', words.aggregate.date)
    .option('--skip-invalid', words.aggregate.skipInvalid)
    .option('--invited <role=number>', words.aggregate.invited, collect)
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

function withPrivacy(command: WordedCommand): WordedCommand {
  const { aggregate, mistake } = command.words
  return command
    .option('--strict', aggregate.strict)
    .optionOf('--min-group-size <number>', aggregate.minGroupSize, groupSize, mistake.noGroupSize)
    .option('--ledger <file>', aggregate.ledger)
}

function groupSize(text: string): number | undefined {
  const size = Number(text)
  return /^\d{1,4}$/.test(text) && size >= 3 ? size : undefined
}
