/** What was asked for and cannot be had of this questionnaire or result. */
export const choiceWords = {
  emptyScope:
    'no question belongs to this choice; leave out --quick, or name another area or theme',
  pathOfPart: 'only a part was asked, so no stage can be planned for; answer the rest first',
  pathOfNothing: 'no question applies, so no stage can be planned for',
  stageReached: (stage: string, higher: readonly string[]) =>
    `--to: the stage ${stage} is reached already${higher.length > 0 ? `; higher ones are ${higher.join(', ')}` : ', and there is no higher one'}`,
}
