import {
  ACCENT_OPTION,
  type Declaration,
  FORCE_OPTION,
  NO_SETTINGS_OPTION,
  PACK_OPTION,
  SETTINGS_OPTION,
  collect,
  strings,
} from './declaration.ts'

export const declareForm: Declaration = (program, { environment, run }) => {
  program
    .command('form')
    .description('write a form that people fill in alone, in any browser, without a network')
    .option(...PACK_OPTION)
    .option('--role <id>', 'a form for this role; otherwise people choose theirs')
    .option('--wave <id>', 'the collection that the answers belong to, e.g. 2026-spring')
    .option('--organisation <name>', 'name of the organisation that asks')
    .option('--quick', 'the quick scan only')
    .option('--area <id>', 'only this area (repeatable)', collect)
    .option('--theme <id>', 'only this theme (repeatable)', collect)
    .option('--with-notes', 'room for notes; people may be recognised by their words')
    .option(...ACCENT_OPTION)
    .option('-o, --output <file>', 'where to (default: readiness-form.html); - for standard output')
    .option(...FORCE_OPTION)
    .option(...SETTINGS_OPTION)
    .option(...NO_SETTINGS_OPTION)
    .action(({ area, theme, ...options }: Record<string, unknown>) =>
      run(
        import('../../commands/form.ts').then(({ form }) =>
          form({ ...options, areas: strings(area), themes: strings(theme) }, environment),
        ),
      ),
    )
}
