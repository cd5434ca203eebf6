import { type Declaration, forceOption } from './declaration.ts'

export const declarePlan: Declaration = (program, { environment, run }) => {
  const { words } = program
  program
    .command('plan')
    .description(words.plan.about)
    .argument('<file>', words.shared.savedResult)
    .option('-f, --format <list>', words.plan.formats)
    .option('-o, --output <path>', words.plan.output)
    .option(...forceOption(words))
    .option('--to <stage>', words.plan.to)
    .optionOf('--budget <points>', words.plan.budget, wholePoints, words.mistake.noPoints)
    .action((file: string, options: Record<string, unknown>) =>
      run(import('../../commands/plan.ts').then(({ plan }) => plan(file, options, environment))),
    )
}

const wholePoints = (text: string): number | undefined =>
  /^\d{1,6}$/.test(text) ? Number(text) : undefined
