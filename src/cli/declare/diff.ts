import type { Declaration } from './declaration.ts'

export const declareDiff: Declaration = (program, { environment, run }) => {
  program
    .command('diff')
    .description('what changed between two questionnaires, question by question')
    .argument('<old>', 'a shipped questionnaire or a file')
    .argument('<new>', 'a shipped questionnaire or a file')
    .option('--json', 'as JSON')
    .action((before: string, after: string, options: object) =>
      run(
        import('../../commands/diff.ts').then(({ diff }) =>
          diff([before, after], options, environment),
        ),
      ),
    )
}
