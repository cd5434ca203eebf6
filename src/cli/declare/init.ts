import { type Declaration, forceOption, noSettingsOption, packOption } from './declaration.ts'

export const declareInit: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('init')
    .description(words.init.about)
    .option(...packOption(words))
    .option('--organisation <name>', words.shared.organisation)
    .option('-o, --output <file>', words.init.output)
    .option('--pack <id>', words.init.pack)
    .option('--extends <id>', words.init.extends)
    .option(...forceOption(words))
    .option('--settings', words.init.settings)
    .option(...noSettingsOption(words))
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
