import {
  type Declaration,
  PACK_OPTION,
  collect,
  strings,
  withAsOf,
  withAudience,
  withGates,
  withLook,
  withOutput,
} from './declaration.ts'

export const declareAssess: Declaration = (program, { environment, run }) => {
  const command = program
    .command('assess')
    .description('ask the questions here, or take --answers; score them; write the reports')
    .option('-a, --answers <file>', 'answers in YAML or JSON; - for standard input')
    .option(...PACK_OPTION)
    .option('--organisation <name>', 'name of the organisation')
    .option(
      '--date <day>',
      "day of the assessment, as 2026-03-01 (default: the sheet's own, or today)",
    )
    .option('--quick', 'the quick scan only; claims no stage')
    .option('--area <id>', 'only this area (repeatable); claims no stage', collect)
    .option('--theme <id>', 'only this theme (repeatable); claims no stage', collect)
    .option('--only-open', 'ask only what is still open, in the draft or in --from')
    .option('--from <file>', 'start from an earlier result or answer sheet, to confirm or change')
    .option('--round <number>', 'a blind vote: 1 everybody apart, 2 together (with --votes)')
    .option(
      '--votes <files...>',
      'sheets of the first round: a folder to write them to, or files and folders to read',
    )
    .option('--draft <file>', 'where the interview keeps its draft (default: readiness-draft.json)')
    .option('--plain', 'ask line by line, without redrawing')
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
