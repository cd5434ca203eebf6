import { type Declaration, PACK_OPTION } from './declaration.ts'

export const declareShow: Declaration = (program, { environment, run }) => {
  program
    .command('show')
    .description('a questionnaire, theme, question or action, with its reasons and sources')
    .argument('<id>', 'an id; readiness show peer-workforce lists them')
    .option(...PACK_OPTION)
    .option('--resolved', 'a whole questionnaire as YAML, with all that it extends')
    .action((id: string, options: object) =>
      run(import('../../commands/show.ts').then(({ show }) => show(id, options, environment))),
    )
}
