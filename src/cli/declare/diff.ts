import type { Declaration } from './declaration.ts'

export const declareDiff: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('diff')
    .description(words.diff.about)
    .argument('<old>', words.diff.pack)
    .argument('<new>', words.diff.pack)
    .option('--json', words.shared.json)
    .action((before: string, after: string, options: object) =>
      run(
        import('../../commands/diff.ts').then(({ diff }) =>
          diff([before, after], options, environment),
        ),
      ),
    )
}
