import { type Declaration, PACK_OPTION } from './declaration.ts'

export const declareValidate: Declaration = (program, { environment, run }) => {
  program
    .command('validate')
    .description(
      'check questionnaires, answer sheets, settings and saved results; every problem at once',
    )
    .argument('<files...>', 'files; - for standard input')
    .option(...PACK_OPTION)
    .option('--strict', 'advice on the content of questionnaires, too; exit 1 where there is some')
    .option('--code-quality <file>', "write the problems as GitLab's Code Quality report, too")
    .action((files: string[], options: object) =>
      run(
        import('../../commands/validate.ts').then(({ validate }) =>
          validate(files, options, environment),
        ),
      ),
    )
}
