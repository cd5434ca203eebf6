import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { Environment } from '../environment.ts'
import { TOOL_VERSION } from '../version.ts'

/**
 * The command line as declared. Each action loads its use case only when it runs.
 *
 * @param run takes the exit code that a command returns
 */
export function buildProgram(
  environment: Environment,
  run: (exitCode: Promise<number>) => Promise<void>,
): Command {
  const program = new Command('readiness')
    .description(
      'How ready is an organisation for a peer support (lived experience) workforce, and what to do next?',
    )
    .version(TOOL_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(readiness --help shows what there is)')
    .addHelpText('after', AFTER_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void environment.stdout.write(text),
      writeErr: (text) => void environment.stderr.write(text),
    })
  declareAssess(program, environment, run)
  declareDocuments(program, environment, run)
  declarePacks(program, environment, run)
  return program
}

export { CommanderError }

const AFTER_HELP = `
Begin with:  readiness assess            asks at this terminal, and writes reports
             readiness init              writes a blank answer sheet to fill in
             readiness assess --plain    for screen readers and plain terminals

Exit codes:  0 done; 1 a gate was missed; 2 bad input; 66 answers are needed and there is no terminal;
             70 a fault of ours; 74 reading or writing failed; 75 the draft is open elsewhere; 130 interrupted`

type Run = (exitCode: Promise<number>) => Promise<void>

const PACK_OPTION = [
  '-q, --questionnaire <id|file>',
  'a shipped questionnaire or a file of your own',
] as const

function declareAssess(program: Command, environment: Environment, run: Run): void {
  const command = program
    .command('assess')
    .description('ask the questions here, or take --answers; score them; write the reports')
    .option('-a, --answers <file>', 'answers in YAML or JSON; - for standard input')
    .option(...PACK_OPTION)
    .option('--organisation <name>', 'name of the organisation')
    .option(
      '--date <day>',
      "day of the assessment, as 2026-03-01 (default: the sheet's own, or today)",
    )
    .option('--quick', 'the quick scan only; claims no stage')
    .option('--area <id>', 'only this area (repeatable); claims no stage', collect)
    .option('--theme <id>', 'only this theme (repeatable); claims no stage', collect)
    .option('--only-open', 'ask only what is still open in the draft')
    .option('--from <file>', 'start from an earlier result or answer sheet, to confirm or change')
    .option('--draft <file>', 'where the interview keeps its draft (default: readiness-draft.json)')
    .option('--plain', 'ask line by line, without redrawing')
  withOutput(withGates(command)).action((options: Record<string, unknown>) =>
    run(
      (async () => {
        const [{ assess }, { outputOptions }] = await Promise.all([
          import('../commands/assess.ts'),
          import('./options.ts'),
        ])
        const { area: areas, theme: themes, ...rest } = options
        return assess(
          { ...rest, areas: strings(areas), themes: strings(themes), ...outputOptions(options) },
          environment,
        )
      })(),
    ),
  )
}

function declareDocuments(program: Command, environment: Environment, run: Run): void {
  program
    .command('init')
    .description('write a blank answer sheet with every question and its levels')
    .option(...PACK_OPTION)
    .option('--organisation <name>', 'name of the organisation')
    .option('-o, --output <file>', 'where to (default: answers.yaml); - for standard output')
    .option('--force', 'replace a file that is there')
    .action((options: object) =>
      run(import('../commands/init.ts').then(({ init }) => init(options, environment))),
    )
  withOutput(withGates(program.command('report')))
    .description('render a saved result (assessment.json) again')
    .argument('<file>', 'a saved result')
    .action((file: string, options: Record<string, unknown>) =>
      run(
        (async () => {
          const [{ report }, { outputOptions }] = await Promise.all([
            import('../commands/report.ts'),
            import('./options.ts'),
          ])
          return report(file, outputOptions(options), environment)
        })(),
      ),
    )
  program
    .command('explain')
    .description('how a figure came about, step by step, in exact fractions')
    .argument('<file>', 'a saved result')
    .argument('<id>', 'a question, theme, area or action; or stage, or overall')
    .action((file: string, id: string) =>
      run(import('../commands/explain.ts').then(({ explain }) => explain(file, id, environment))),
    )
  program
    .command('verify')
    .description('recompute a saved result from its own answers; fails where a figure differs')
    .argument('<file>', 'a saved result')
    .action((file: string) =>
      run(import('../commands/verify.ts').then(({ verify }) => verify(file, environment))),
    )
  program
    .command('validate')
    .description('check questionnaires, answer sheets and saved results; every problem at once')
    .argument('<files...>', 'files; - for standard input')
    .option(...PACK_OPTION)
    .action((files: string[], options: object) =>
      run(
        import('../commands/validate.ts').then(({ validate }) =>
          validate(files, options, environment),
        ),
      ),
    )
}

function declarePacks(program: Command, environment: Environment, run: Run): void {
  program
    .command('list')
    .description('the questionnaires that come with this program')
    .option('--json', 'as JSON')
    .action((options: object) =>
      run(import('../commands/list.ts').then(({ list }) => list(options, environment))),
    )
  program
    .command('show')
    .description('a questionnaire, theme, question or action, with its reasons and sources')
    .argument('<id>', 'an id; readiness show peer-workforce lists them')
    .option(...PACK_OPTION)
    .action((id: string, options: object) =>
      run(import('../commands/show.ts').then(({ show }) => show(id, options, environment))),
    )
  program
    .command('schema')
    .description('the JSON Schema of our documents: questionnaire, answers, assessment')
    .argument('<name>', 'which one')
    .action((name: string) =>
      run(import('../commands/schema.ts').then(({ schema }) => schema(name, environment))),
    )
}

function withOutput(command: Command): Command {
  return command
    .option('-f, --format <list>', 'formats: md, html, json (default: all three)')
    .option(
      '-o, --output <path>',
      'a folder, a file for one format, or - (default: readiness-report/)',
    )
    .option('--force', 'replace files that are there')
}

function withGates(command: Command): Command {
  return command
    .option('--require-stage <id>', 'exit 1 below this stage')
    .option(
      '--require-score <[area=]number>',
      'exit 1 below this score, overall or of an area (repeatable)',
      collect,
    )
    .option('--require-coverage <percent>', 'exit 1 where less than this was answered', percent)
    .option('--require-critical', 'exit 1 where a critical item is not met')
}

const collect = (value: string, before: string[] = []) => [...before, value]

const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

function percent(text: string): number {
  const value = Number(text)
  if (/^\d{1,3}(\.\d{1,6})?$/.test(text) && value <= 100) return value
  throw new InvalidArgumentError('Expected a number from 0 to 100, with at most six decimals.')
}
