import {
  type Declaration,
  packOption,
  collect,
  strings,
  withAsOf,
  withAudience,
  withGates,
  withLook,
  withOutput,
} from './declaration.ts'

export const declareAssess: Declaration = (program, { environment, run }) => {
  const { words } = program
  const command = program
    .command('assess')
    .description(words.assess.about)
    .option('-a, --answers <file>', words.assess.answers)
    .option(...packOption(words))
    .option('--organisation <name>', words.shared.organisation)
    .option('--date <day>', words.assess.date)
    .option('--quick', words.assess.quick)
    .option('--area <id>', words.assess.area, collect)
    .option('--theme <id>', words.assess.theme, collect)
    .option('--only-open', words.assess.onlyOpen)
    .option('--from <file>', words.assess.from)
    .option('--round <number>', words.assess.round)
    .option('--votes <files...>', words.assess.votes)
    .option('--draft <file>', words.assess.draft)
    .option('--plain', words.assess.plain)
  withLook(withAudience(withOutput(withAsOf(withGates(command))))).action(
    (options: Record<string, unknown>) =>
      run(
        (async () => {
          const [{ assess }, { outputOptions }] = await Promise.all([
            import('../../commands/assess.ts'),
            import('../options.ts'),
          ])
          const { area: areas, theme: themes, votes, ...rest } = options
          return assess(
            {
              ...rest,
              areas: strings(areas),
              themes: strings(themes),
              votes: strings(votes),
              ...outputOptions(options),
            },
            environment,
          )
        })(),
      ),
  )
}
