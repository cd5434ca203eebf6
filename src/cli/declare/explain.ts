import type { Declaration } from './declaration.ts'

export const declareExplain: Declaration = (program, { environment, run }) => {
  program
    .command('explain')
    .description('how a figure came about, step by step, in exact fractions')
    .argument('<file>', 'a saved result')
    .argument('<id>', 'a question, theme, area or action; or stage, or overall')
    .action((file: string, id: string) =>
      run(
        import('../../commands/explain.ts').then(({ explain }) => explain(file, id, environment)),
      ),
    )
}
