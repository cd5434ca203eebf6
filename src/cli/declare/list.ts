import type { Declaration } from './declaration.ts'

export const declareList: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('list')
    .description(words.list.about)
    .option('--json', words.shared.json)
    .action((options: object) =>
      run(import('../../commands/list.ts').then(({ list }) => list(options, environment))),
    )
}
