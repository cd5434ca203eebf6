import type { InterviewWords } from '../../interview-words.ts'

/** The review of all questions. */
export const reviewWords: InterviewWords['review'] = {
  title: 'Récapitulatif',
  theme: 'Thème',
  columns: {
    asked: 'total',
    level: 'niveau',
    open: 'ouv.',
    notApplicable: 's. o.',
    noEvidence: 'sans pièce',
  },
  filters: {
    all: 'tout',
    skipped: 'passées',
    dontKnow: 'ne sait pas',
    notApplicable: 'ne s’applique pas',
    noEvidence: 'sans pièce',
    otherViews: 'autres avis',
  },
  tags: { otherView: 'autre avis', noEvidence: 'sans pièce' },
  none: 'Aucune.',
  allAnswered: 'Toutes les questions ont une réponse. f termine.',
  canHandIn: 'Vous pouvez terminer avec des questions ouvertes. f mène à la remise.',
  canFinish:
    'Vous pouvez terminer avec des questions ouvertes. f montre ce que cela change au résultat.',
  keys: {
    move: ['haut/bas', 'Entrée ouvre un thème ou une question, puis revient ici'],
    showOnly: 'o filtrer : passées, ne sait pas, s. o., sans pièce, autres avis',
    showOnlyAlone: 'o filtrer : passées, ne sait pas, s. o.',
    finish: 'f terminer',
    back: 'b retour',
    backTo: (number) => `b retour à la question ${number}`,
    inShort: ['Entrée ouvre', 'o filtrer', 'f terminer'],
  },
}
