import type { DocumentWords } from '../../document-words.ts'
import { capital } from '../../capital.ts'
import { counted, feminine, figure } from '../counts.ts'

const QUESTION = feminine('question')
const ANSWER = feminine('réponse')

/** What changed between two packs, in words for those who write packs and for those who answer them. */
export const packChangeWords: DocumentWords['packChange'] = {
  title: (before, after) => `${before} comparé à ${after}`,
  kept: (count) =>
    count === 0
      ? 'Aucune question ne reste telle quelle.'
      : `${capital(counted(count, QUESTION))} ${count === 1 ? 'reste telle quelle' : 'restent telles quelles'}.`,
  none: 'Rien de ce qui est demandé ou compté n’a changé.',
  heads: {
    reworded: 'Question formulée autrement (une réponse peut maintenant vouloir dire autre chose)',
    're-anchored':
      'Niveaux formulés autrement (une réponse peut maintenant vouloir dire autre chose)',
    're-weighted': 'Un autre poids',
    're-barred':
      'D’autres règles : incontournable, qui la confirme, ou peut-elle être laissée de côté si elle ne s’applique pas',
    're-shown': 'Montrée après une autre réponse',
    moved: 'À un autre endroit',
    retired: 'N’est plus posée',
    new: 'Nouvelle',
  },
  weight: (before, after) => `poids ${figure(before)}, maintenant ${figure(after)}`,
  from: (before, after) => `de ${before} à ${after}`,
  was: (text) => `avant : ${text}`,
  now: (text) => `maintenant : ${text}`,
  weights: 'Poids et seuils',
  bar: { area: 'domaine', theme: 'thème', stage: 'étape' },
  barChange: (kind, id, before, after) =>
    `${kind} ${id} : ${figure(before)}, maintenant ${figure(after)}`,
  actions: 'Actions',
  added: (ids) => `nouvelles : ${ids}`,
  gone: (ids) => `disparues : ${ids}`,
  place: (area, theme) => `${area} › ${theme}`,
  question: (id, name) => `${id} : ${name}`,
  versionEnough: 'La version a fait un pas assez grand.',
  versionTooSmall: {
    none: '',
    patch:
      'Des textes ont changé; le dernier nombre de la version (le troisième) doit donc monter au moins d’un.',
    minor:
      'Cela peut changer un score; le deuxième nombre de la version doit donc monter au moins d’un. Les feuilles d’une version qui ne diffère que par le troisième nombre sont acceptées telles quelles.',
    major: 'Le premier nombre de la version doit monter.',
  },
  migration: {
    title: 'Réponses reprises',
    from: (before, after) => `De ${before} à ${after}.`,
    carried: (count) =>
      count === 0
        ? 'Aucune réponse n’a été reprise telle quelle.'
        : `${capital(counted(count, ANSWER))} ${count === 1 ? 'a été reprise telle quelle' : 'ont été reprises telles quelles'} : la question et les niveaux sont les mêmes.`,
    again: 'À répondre de nouveau',
    againWhy:
      'La question ou ses niveaux ont changé; l’ancien niveau peut donc vouloir dire autre chose. Il est inscrit ici; les notes et les pièces justificatives ont suivi.',
    dropped: 'Questions qui ne sont plus posées',
    droppedWhy:
      'Ces réponses n’ont plus de question. Elles sont inscrites ici et dans l’ancienne feuille.',
    fresh: 'Nouvelles questions',
    roles: 'Rôles qui n’existent plus',
    rolesWhy: (roles) =>
      `Dans la nouvelle feuille, personne n’est compté dans ces rôles : ${roles}.`,
    because: {
      reworded: 'question formulée autrement',
      're-anchored': 'niveaux formulés autrement',
    },
    cannotBeWaived: '« ne s’applique pas » n’est plus possible',
    before: 'Réponse d’avant',
    question: 'Question',
    reason: 'Raison',
    unknown: 'ne sait pas',
    level: (level) => `niveau ${level}`,
    notApplicable: (reason) => `ne s’applique pas : ${reason}`,
    none: 'pas de niveau',
    withNote: (answer, note) => `${answer}. ${note}`,
  },
}
