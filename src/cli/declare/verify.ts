import type { Declaration } from './declaration.ts'

export const declareVerify: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('verify')
    .description(words.verify.about)
    .argument('<file>', words.shared.savedResult)
    .action((file: string) =>
      run(import('../../commands/verify.ts').then(({ verify }) => verify(file, environment))),
    )
}
