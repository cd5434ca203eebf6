import { CommanderError } from 'commander'
import { TOOL_VERSION } from '../version.ts'
import { visible } from '../visible.ts'
import type { HelpWords } from '../words/help-words.ts'
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
import { WordedCommand } from './worded-command.ts'

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
export function buildProgram(context: Context, words: HelpWords): WordedCommand {
  const { stdout, stderr } = context.environment
  const { frame } = words
  const program = new WordedCommand(words, 'readiness')
    .description(frame.about)
    .version(TOOL_VERSION, '-V, --version', frame.version)
    .helpOption('-h, --help', frame.help)
    .helpCommand('help [command]', frame.helpCommand)
    .addHelpText('after', frame.after)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, write) => write(visible(text)),
    })
  for (const declare of DECLARATIONS) declare(program, context)
  return program
}

export { CommanderError }
