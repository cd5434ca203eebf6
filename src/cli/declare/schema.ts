import type { Declaration } from './declaration.ts'

export const declareSchema: Declaration = (program, { environment, run }) => {
  program
    .command('schema')
    .description('the JSON Schema of our documents: questionnaire, answers, assessment, …')
    .argument('<name>', 'which one')
    .action((name: string) =>
      run(import('../../commands/schema.ts').then(({ schema }) => schema(name, environment))),
    )
}
