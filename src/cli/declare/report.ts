import {
  type Declaration,
  withAsOf,
  withAudience,
  withGates,
  withLook,
  withOutput,
} from './declaration.ts'

export const declareReport: Declaration = (program, { environment, run }) => {
  withLook(withAudience(withOutput(withAsOf(withGates(program.command('report'))))))
    .description('render a saved result (assessment.json, aggregate.json) again')
    .argument('<file>', 'a saved result')
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
