import type { Declaration } from './declaration.ts'

export const declarePurge: Declaration = (program, { environment, run }) => {
  program
    .command('purge')
    .description("delete an interview's draft, or a wave's entry in the ledger; never a report")
    .option('--draft [file]', 'the draft, with all that it left (default: readiness-draft.json)')
    .option('--wave <id>', 'take this wave out of the ledger')
    .option('--ledger <file>', 'with --wave: the ledger (default: readiness-ledger.json)')
    .option('--yes', 'delete without asking')
    .action((options: Record<string, unknown>) =>
      run(import('../../commands/purge.ts').then(({ purge }) => purge(options, environment))),
    )
}
