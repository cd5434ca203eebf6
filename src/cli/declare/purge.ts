import type { Declaration } from './declaration.ts'

export const declarePurge: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('purge')
    .description(words.purge.about)
    .option('--draft [file]', words.purge.draft)
    .option('--wave <id>', words.purge.wave)
    .option('--ledger <file>', words.purge.ledger)
    .option('--yes', words.purge.yes)
    .action((options: Record<string, unknown>) =>
      run(import('../../commands/purge.ts').then(({ purge }) => purge(options, environment))),
    )
}
