import { didYouMean } from './hint-words.ts'

/** An answer sheet that does not fit its questionnaire. */
export const sheetWords = {
  wrongQuestionnaire: (theirs: string, ours: string) =>
    `these answers are for ${theirs}, but the questionnaire is ${ours}; name the right one with --questionnaire`,
  otherVersion: (theirs: string, { id, version }: { id: string; version: string }) =>
    `these answers are for version ${theirs}, but the questionnaire is ${version}.` +
    ` Carry them over, and be asked again only what has changed: readiness migrate FILE --to ${id}`,
  groupWithoutSize: 'how many people is this group? Write size: and a number from 2 on',
  individualWithSize:
    'one person has no size; take it out, or write kind: group where several agreed these answers',
  unknownItem: (id: string, near: string | undefined) =>
    `there is no question ${id}.${didYouMean(near)}`,
  levelAndNotApplicable:
    'a question cannot have a level and be not applicable; take one of them out',
  appliesToAll: (id: string) =>
    `${id} applies to every organisation; give a level from 0 to 4, or dont-know`,
}
