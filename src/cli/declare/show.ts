import { type Declaration, packOption } from './declaration.ts'

export const declareShow: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('show')
    .description(words.show.about)
    .argument('<id>', words.show.id)
    .option(...packOption(words))
    .option('--resolved', words.show.resolved)
    .action((id: string, options: object) =>
      run(import('../../commands/show.ts').then(({ show }) => show(id, options, environment))),
    )
}
