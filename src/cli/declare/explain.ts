import type { Declaration } from './declaration.ts'

export const declareExplain: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('explain')
    .description(words.explain.about)
    .argument('<file>', words.shared.savedResult)
    .argument('<id>', words.explain.id)
    .action((file: string, id: string) =>
      run(
        import('../../commands/explain.ts').then(({ explain }) => explain(file, id, environment)),
      ),
    )
}
