import type { Declaration } from './declaration.ts'

export const declareList: Declaration = (program, { environment, run }) => {
  program
    .command('list')
    .description('the questionnaires that come with this program')
    .option('--json', 'as JSON')
    .action((options: object) =>
      run(import('../../commands/list.ts').then(({ list }) => list(options, environment))),
    )
}
