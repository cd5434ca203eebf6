import { type Declaration, FORCE_OPTION } from './declaration.ts'

export const declareMigrate: Declaration = (program, { environment, run }) => {
  program
    .command('migrate')
    .description('carry answers over to another version of a questionnaire, or to another one')
    .argument('<sheet>', 'an answer sheet, or a saved result')
    .requiredOption('--to <id|file>', 'the questionnaire to carry them over to')
    .option('--from <id|file>', 'the questionnaire they were given to, where it is not shipped')
    .option('-o, --output <file>', 'where to (default: beside the sheet, named for the new one)')
    .option(...FORCE_OPTION)
    .action((sheet: string, options: { to: string }) =>
      run(
        import('../../commands/migrate.ts').then(({ migrate }) =>
          migrate(sheet, options, environment),
        ),
      ),
    )
}
