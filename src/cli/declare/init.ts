import { type Declaration, FORCE_OPTION, NO_SETTINGS_OPTION, PACK_OPTION } from './declaration.ts'

export const declareInit: Declaration = (program, { environment, run }) => {
  program
    .command('init')
    .description('write a blank answer sheet; or, with --pack, a questionnaire to make your own')
    .option(...PACK_OPTION)
    .option('--organisation <name>', 'name of the organisation')
    .option('-o, --output <file>', 'where to (default: answers.yaml); - for standard output')
    .option('--pack <id>', 'write a questionnaire of this name instead, to be filled with your own')
    .option('--extends <id>', 'with --pack: one that adds to a shipped questionnaire')
    .option(...FORCE_OPTION)
    .option('--settings', "write readiness.yaml, the project's settings, instead")
    .option(...NO_SETTINGS_OPTION)
    .action(({ pack, ...options }: { pack?: string }) =>
      run(
        pack === undefined
          ? import('../../commands/init.ts').then(({ init }) => init(options, environment))
          : import('../../commands/init-pack.ts').then(({ initPack }) =>
              initPack(pack, options, environment),
            ),
      ),
    )
}
