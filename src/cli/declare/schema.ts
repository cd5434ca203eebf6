import type { Declaration } from './declaration.ts'

export const declareSchema: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('schema')
    .description(words.schema.about)
    .argument('<name>', words.schema.name)
    .action((name: string) =>
      run(import('../../commands/schema.ts').then(({ schema }) => schema(name, environment))),
    )
}
