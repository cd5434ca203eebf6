import { type Declaration, FORCE_OPTION, PACK_OPTION } from './declaration.ts'

export const declareInit: Declaration = (program, { environment, run }) => {
  program
    .command('init')
    .description('write a blank answer sheet with every question and its levels')
    .option(...PACK_OPTION)
    .option('--organisation <name>', 'name of the organisation')
    .option('-o, --output <file>', 'where to (default: answers.yaml); - for standard output')
    .option(...FORCE_OPTION)
    .action((options: object) =>
      run(import('../../commands/init.ts').then(({ init }) => init(options, environment))),
    )
}
