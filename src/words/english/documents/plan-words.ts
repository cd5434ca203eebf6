import type { PlanAction } from '../../../model/plan.ts'
import { capital } from '../../capital.ts'
import { counted, noun } from '../counts.ts'
import { longDate, shortDate } from '../dates.ts'

const ACTION = noun('action')

/** The plan: the register that a team keeps, as YAML, as a page for a meeting, as a table, as a calendar. */
export const planWords = {
  yaml: {
    head: (organisation: string, date: string) =>
      `Plan of ${organisation}, from the result of ${longDate(date)}

This file is yours. For each action fill in:
  owner     who sees to it
  due       the day it is to be done, as 2027-03-01
  status    open, started, done or dropped
  note      whatever should be known; for a dropped action, why
  evidence  what shows that it is done, as in an answer sheet:
              - Position description, version 2
              - { title: Supervision agreement, link: intranet, expires: 2028-03-01 }

Reword titles, move actions up and down, write comments. When the next result is there,
readiness plan RESULT brings "result" and "facts" up to date, adds what is new, and
leaves everything else as it is. "seal" tells readiness whether somebody has changed
the facts; what they wrote is then kept as a comment.`,
    result: 'The result that this plan was last brought up to date with.',
    usually: (owner: string) => `usually: ${owner}`,
    added: (date: string) => `New in the result of ${longDate(date)}.`,
    kept: (words: Record<string, unknown>) =>
      [
        'Changed by hand before; the latest result says what stands below.',
        ...Object.entries(words).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
      ].join('\n'),
  },
  kindOf: (pack: string) => `Plan: ${pack}`,
  documentTitle: (organisation: string) => `Plan of ${organisation}`,
  title: (organisation: string) => `What ${organisation} has set out to do`,
  skip: 'Skip to the plan',
  from: (date: string, stage: string | null) =>
    stage === null
      ? `From the result of ${longDate(date)}, whose stage cannot be said yet.`
      : `From the result of ${longDate(date)}: ${stage}.`,
  counts: (open: number, started: number, done: number, dropped: number) =>
    `${open} open, ${started} started, ${done} done${dropped > 0 ? `, ${dropped} dropped` : ''}.`,
  unowned: (count: number) =>
    count === 0
      ? 'Every action that is to do has an owner.'
      : `${capital(counted(count, ACTION))} without an owner.`,
  undated: (count: number) =>
    count === 0 ? '' : `${capital(counted(count, ACTION))} without a date.`,
  status: { open: 'Open', started: 'Started', done: 'Done', dropped: 'Dropped' } as Record<
    PlanAction['status'],
    string
  >,
  group: {
    started: 'Started',
    done: 'Done',
    dropped: 'Dropped',
  },
  groupOpen: (horizon: string) => `Open: ${horizon}`,
  columns: {
    action: 'Action, and why',
    steps: 'Steps',
    ownerAndDay: 'Owner, due, status',
    owner: 'Owner',
    due: 'Due',
    artefact: 'What exists then',
    notes: 'Note and evidence',
  },
  ownerUsual: (owner: string) => `usually ${owner}`,
  noOwner: 'nobody yet',
  noDate: 'no date',
  date: shortDate,
  expires: (date: string) => `until ${shortDate(date)}`,
  notOffered: 'The latest result no longer offers this.',
  reached: 'Every question that it moves up has reached its best level.',
  stillOffered: 'The latest result still offers this.',
  whyDropped: 'Why was it dropped? A note helps whoever reads this next.',
  none: 'There is nothing to do.',
  foot: 'Owners, dates, notes and evidence are the words of those who keep the plan. Reasons, horizons and efforts come from the result.',
  table: {
    number: 'Number',
    id: 'Id',
    title: 'Action',
    status: 'Status',
    owner: 'Owner',
    usual: 'Usual owner',
    due: 'Due',
    horizon: 'Horizon',
    effort: 'Effort',
    reason: 'Reason',
    steps: 'Steps',
    artefact: 'What exists then',
    needs: 'Needs',
    unlocks: 'Unlocks',
    note: 'Note',
    evidence: 'Evidence',
    expires: 'First evidence expires',
    offered: 'Offered by the latest result',
    sheet: 'Plan',
    page: 'Page',
    of: 'of',
    yes: 'yes',
    no: 'no',
  },
  calendar: {
    name: (organisation: string) => `Plan of ${organisation}`,
    due: (title: string) => `Due: ${title}`,
    expires: (evidence: string) => `Evidence expires: ${evidence}`,
    owner: (owner: string) => `Owner: ${owner}`,
    action: (title: string) => `Action: ${title}`,
    question: (prompt: string) => `Question: ${prompt}`,
    note: (note: string) => `Note: ${note}`,
  },
}
