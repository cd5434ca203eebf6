import type { Source } from '../../../model/questionnaire.ts'
import { capital } from '../../capital.ts'
import { counted, listed, noun } from '../counts.ts'
import { longDate } from '../dates.ts'

/** How the figures come about, where their limits lie, and what they rest on. */
export const methodWords = {
  eyebrow: 'Method, limits, sources',
  title: 'How to read this report',
  purpose: 'What this is for, and not for',
  figures: 'How the figures come about',
  rules: [
    'Each question has five levels, from 0 to 4, each described in words. A level counts 25 points, so level 4 is 100.',
    'A theme’s score is the weighted mean of its answered questions. It is given where at least half of the weight is answered; otherwise the report says “cannot say”. That is never counted as zero.',
    'An area’s score is the weighted mean of its scored themes, given where they carry at least half of the weight.',
    '“Could be” is the range: every open answer at level 0, and every open answer at level 4. It is not a confidence interval. It also counts themes without a score, so an area’s score can lie outside its range.',
    'Don’t know and skipped are open answers. What does not apply, with its reason, leaves the score altogether.',
    'A figure is provisional where less than 80 % of its weight is answered.',
    'A stage is reached where every area reaches its bar and every critical item for it, and for the stages before it, is met. The weakest area decides, never the mean.',
    'Some critical items count as met only where somebody who can confirm them took part.',
    'Scores are calculated as exact fractions and rounded once, for showing. Actions come in this order: critical items not met, critical items that nobody could confirm, what limits the next stage, then other gaps; what must come first comes first.',
  ],
  limits: 'Limits',
  limitTexts: [
    'This is what the people in the room said on one day. Nobody from outside checked it.',
    'Stages, bars, levels and weights are a judgement of the authors of the questionnaire, not a measurement.',
    'Scores of different organisations cannot be compared: each room reads the levels in its own way. Differences of 5 points or less are about the same.',
    'A score says how much is in place. It does not say how peer workers fare; ask them.',
  ],
  limitsOfNotes: [
    'Notes and other views stand here as they were written. In a small team words can be recognised: before this report goes further, ask those whose words they are.',
  ],
  translationUnreviewed:
    'This translation has not been reviewed by anybody at home in its language and in the field. Where in doubt, the original text holds.',
  weights: 'Areas and themes, with their weights',
  weight: 'Weight',
  asked: 'Answered',
  coverage: 'Answered, by weight',
  percent: (percent: number) => `${percent}\u00a0%`,
  overall: 'Overall score',
  overallText: (score: string, range: string) =>
    `${score} of 100, could be ${range}. It decides nothing: the stage follows from the areas and the critical items.`,
  overallNone: (range: string) =>
    `It cannot be said, because not every area has a score. It could be ${range}.`,
  overallNotApplicable: 'It cannot be said, because no question applies.',
  stages: 'The stages and what they need',
  stage: 'Stage',
  eachArea: 'Each area',
  criticalItems: 'Critical items',
  fromLevel: (name: string, level: number) => `${name} (level ${level})`,
  open: 'open to all',
  none: '–',
  levels: 'The levels',
  level: 'Level',
  meaning: 'What it means',
  known: 'How well these things are known',
  knownText: (groups: string[], all: number) =>
    `The questionnaire rests on ${counted(all, noun('source'))}: ${listed(groups)}. Each theme says how well its reasons are known.`,
  sources: 'Sources',
  doi: (doi: string) => `doi ${doi}`,
  type: {
    trial: noun('trial'),
    'systematic-review': noun('systematic review'),
    review: noun('review'),
    'comparative-study': noun('comparative study', 'comparative studies'),
    survey: noun('survey'),
    'qualitative-study': noun('qualitative study', 'qualitative studies'),
    guidance: noun('guidance document'),
    policy: noun('policy', 'policies'),
    instrument: noun('instrument'),
    summary: noun('summary', 'summaries'),
    judgement: noun('judgement'),
  } as Record<NonNullable<Source['type']>, { one: string; many: string }>,
  otherType: noun('other source'),
  counted,
  readAs: {
    'full-text': 'read in full',
    part: 'read in part',
    abstract: 'read as an abstract',
    secondary: 'as reported by others',
  } as Record<NonNullable<Source['readAs']>, string>,
  sourceKind: (type: string | null, readAs: string | null) =>
    type || readAs ? `${capital([type, readAs].filter(Boolean).join(', '))}.` : '',
  glossary: 'Words',
  date: longDate,
  about: 'About this report',
  aboutPack: (title: string, id: string, version: string) =>
    `Questionnaire: ${title} (${id} ${version}).`,
  aboutDigest: (digest: string) => `Its fingerprint: ${digest}.`,
  aboutTool: (version: string) => `Made with readiness ${version}.`,
  aboutDate: (date: string) => `Answers as of ${date}.`,
  licence: (licence: string) => `Texts of the questionnaire: ${licence}.`,
}
