import {
  accentOption,
  type Declaration,
  forceOption,
  noSettingsOption,
  packOption,
  settingsOption,
  collect,
  strings,
} from './declaration.ts'

export const declareForm: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('form')
    .description(words.form.about)
    .option(...packOption(words))
    .option('--role <id>', words.form.role)
    .option('--wave <id>', words.form.wave)
    .option('--organisation <name>', words.form.organisation)
    .option('--quick', words.form.quick)
    .option('--area <id>', words.form.area, collect)
    .option('--theme <id>', words.form.theme, collect)
    .option('--with-notes', words.form.withNotes)
    .option(...accentOption(words))
    .option('-o, --output <file>', words.form.output)
    .option(...forceOption(words))
    .option(...settingsOption(words))
    .option(...noSettingsOption(words))
    .action(({ area, theme, ...options }: Record<string, unknown>) =>
      run(
        import('../../commands/form.ts').then(({ form }) =>
          form({ ...options, areas: strings(area), themes: strings(theme) }, environment),
        ),
      ),
    )
}
