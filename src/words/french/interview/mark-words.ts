import type { InterviewWords } from '../../interview-words.ts'

export const markWords: InterviewWords['mark'] = {
  dontKnow: (isAlone) => (isAlone ? 'Je ne sais pas' : 'Nous ne savons pas'),
  doesNotApply: 'Ne s’applique pas à nous',
  notYet: 'Pas encore de réponse',
  said: (mark) => {
    if (mark === 'd') return 'nous ne savons pas'
    if (mark === 'x') return 'ne s’applique pas'
    return mark === 'none' ? 'pas encore de réponse' : `niveau ${mark}`
  },
  short: {
    'dont-know': 'ne sait pas',
    'not-applicable': 's. o.',
    skipped: 'passée',
    unseen: 'à venir',
  },
}
