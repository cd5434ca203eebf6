import { InvalidArgumentError } from 'commander'
import { type Declaration, FORCE_OPTION } from './declaration.ts'

export const declarePlan: Declaration = (program, { environment, run }) => {
  program
    .command('plan')
    .description('keep the action register (plan.yaml); find the cheapest path to a stage')
    .argument('<file>', 'a saved result')
    .option('-f, --format <list>', 'beside plan.yaml: md, html, csv, xlsx, ics, json')
    .option('-o, --output <path>', 'a folder, a file for one format, or - (default: this folder)')
    .option(...FORCE_OPTION)
    .option('--to <stage>', 'the steps that reach this stage for the least effort')
    .option('--budget <points>', 'effort points there are: small 1, medium 3, large 8', wholePoints)
    .action((file: string, options: Record<string, unknown>) =>
      run(import('../../commands/plan.ts').then(({ plan }) => plan(file, options, environment))),
    )
}

function wholePoints(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number of effort points.')
}
