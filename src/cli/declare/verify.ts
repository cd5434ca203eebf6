import type { Declaration } from './declaration.ts'

export const declareVerify: Declaration = (program, { environment, run }) => {
  program
    .command('verify')
    .description('recompute a saved result from its own answers; fails where a figure differs')
    .argument('<file>', 'a saved result')
    .action((file: string) =>
      run(import('../../commands/verify.ts').then(({ verify }) => verify(file, environment))),
    )
}
