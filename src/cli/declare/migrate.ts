import { type Declaration, forceOption } from './declaration.ts'

export const declareMigrate: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('migrate')
    .description(words.migrate.about)
    .argument('<sheet>', words.migrate.sheet)
    .requiredOption('--to <id|file>', words.migrate.to)
    .option('--from <id|file>', words.migrate.from)
    .option('-o, --output <file>', words.migrate.output)
    .option(...forceOption(words))
    .action((sheet: string, options: { to: string }) =>
      run(
        import('../../commands/migrate.ts').then(({ migrate }) =>
          migrate(sheet, options, environment),
        ),
      ),
    )
}
