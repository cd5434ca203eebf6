import { Command, CommanderError } from 'commander'
import { TOOL_VERSION } from '../version.ts'
import { declareAggregate } from './declare/aggregate.ts'
import { declareAssess } from './declare/assess.ts'
import { declareCompare } from './declare/compare.ts'
import type { Context, Declaration } from './declare/declaration.ts'
import { declareDiff } from './declare/diff.ts'
import { declareExplain } from './declare/explain.ts'
import { declareForm } from './declare/form.ts'
import { declareInit } from './declare/init.ts'
import { declareList } from './declare/list.ts'
import { declareMigrate } from './declare/migrate.ts'
import { declarePlan } from './declare/plan.ts'
import { declarePurge } from './declare/purge.ts'
import { declareReport } from './declare/report.ts'
import { declareSchema } from './declare/schema.ts'
import { declareShow } from './declare/show.ts'
import { declareValidate } from './declare/validate.ts'
import { declareVerify } from './declare/verify.ts'

/** The commands in the order of the help: answering, reading results, then questionnaires. */
const DECLARATIONS: Declaration[] = [
  declareAssess,
  declareInit,
  declareForm,
  declareAggregate,
  declareReport,
  declareCompare,
  declarePlan,
  declareExplain,
  declareVerify,
  declarePurge,
  declareValidate,
  declareList,
  declareShow,
  declareDiff,
  declareMigrate,
  declareSchema,
]

/** The command line as declared. Each action loads its use case only when it runs. */
export function buildProgram(context: Context): Command {
  const { stdout, stderr } = context.environment
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
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    })
  for (const declare of DECLARATIONS) declare(program, context)
  return program
}

export { CommanderError }

const AFTER_HELP = `
Begin with:  readiness assess            asks at this terminal, and writes reports
             readiness init              writes a blank answer sheet to fill in
             readiness assess --plain    for screen readers and plain terminals

Exit codes:  0 done; 1 a gate was missed; 2 bad input; 66 answers are needed and there is no terminal;
             70 a fault of ours; 74 reading or writing failed; 75 the draft is open elsewhere; 130 interrupted`
