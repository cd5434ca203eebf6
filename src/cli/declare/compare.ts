import { accentOption, type Declaration, forceOption } from './declaration.ts'

export const declareCompare: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('compare')
    .description(words.compare.about)
    .argument('<before>', words.compare.before)
    .argument('<after...>', words.compare.after)
    .option('-f, --format <list>', words.compare.formats)
    .option('-o, --output <path>', words.compare.output)
    .option(...accentOption(words))
    .option(...forceOption(words))
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
