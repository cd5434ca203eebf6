import { type Declaration, packOption } from './declaration.ts'

export const declareValidate: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('validate')
    .description(words.validate.about)
    .argument('<files...>', words.validate.files)
    .option(...packOption(words))
    .option('--strict', words.validate.strict)
    .option('--code-quality <file>', words.validate.codeQuality)
    .action((files: string[], options: object) =>
      run(
        import('../../commands/validate.ts').then(({ validate }) =>
          validate(files, options, environment),
        ),
      ),
    )
}
