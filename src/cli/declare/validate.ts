import { type Declaration, PACK_OPTION } from './declaration.ts'

export const declareValidate: Declaration = (program, { environment, run }) => {
  program
    .command('validate')
    .description('check questionnaires, answer sheets and saved results; every problem at once')
    .argument('<files...>', 'files; - for standard input')
    .option(...PACK_OPTION)
    .option('--strict', 'advice on the content of questionnaires, too; exit 1 where there is some')
    .action((files: string[], options: object) =>
      run(
        import('../../commands/validate.ts').then(({ validate }) =>
          validate(files, options, environment),
        ),
      ),
    )
}
