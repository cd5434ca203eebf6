import {
  type Declaration,
  withAsOf,
  withAudience,
  withGates,
  withLook,
  withOutput,
} from './declaration.ts'

export const declareReport: Declaration = (program, { environment, run }) => {
  const { words } = program
  withLook(withAudience(withOutput(withAsOf(withGates(program.command('report'))))))
    .description(words.report.about)
    .argument('<file>', words.shared.savedResult)
    .action((file: string, options: Record<string, unknown>) =>
      run(
        (async () => {
          const [{ report }, { outputOptions }] = await Promise.all([
            import('../../commands/report.ts'),
            import('../options.ts'),
          ])
          return report(file, outputOptions(options), environment)
        })(),
      ),
    )
}
