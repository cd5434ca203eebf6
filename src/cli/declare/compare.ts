import { ACCENT_OPTION, type Declaration, FORCE_OPTION } from './declaration.ts'

export const declareCompare: Declaration = (program, { environment, run }) => {
  program
    .command('compare')
    .description('what changed from one saved result to the next, on the questions they share')
    .argument('<before>', 'the earlier result')
    .argument('<after...>', 'the later one, or several in their order')
    .option('-f, --format <list>', 'write md, html, json (default: tell it here)')
    .option('-o, --output <path>', 'a folder, a file for one format, or -')
    .option(...ACCENT_OPTION)
    .option(...FORCE_OPTION)
    .action((before: string, after: string[], options: Record<string, unknown>) =>
      run(
        (async () => {
          const [{ compare }, { COMPARISON_FORMATS, parseFormats }] = await Promise.all([
            import('../../commands/compare.ts'),
            import('../../commands/outputs.ts'),
          ])
          const { format, output, force, accent } = options
          const place = {
            formats:
              format === undefined ? undefined : parseFormats(String(format), COMPARISON_FORMATS),
            output: output === undefined ? undefined : String(output),
            force: force === true,
            accent: accent === undefined ? undefined : String(accent),
          }
          return compare([before, ...after], place, environment)
        })(),
      ),
    )
}
