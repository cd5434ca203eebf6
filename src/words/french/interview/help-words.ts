import type { InterviewWords } from '../../interview-words.ts'
import { peopleOfFamily } from '../families.ts'

/** The help panel: why, what would show it, must-have, whom to ask, sources. */
export const helpWords: InterviewWords['help'] = {
  why: 'Pourquoi cette question',
  evidence: 'Ce qui le montrerait',
  ownEvidence:
    'Vos propres pièces comptent aussi : appuyez sur e à la question pour en ajouter une.',
  mustHave: (level, stage) =>
    `Question incontournable : il faut le niveau ${level} pour l’étape ${stage} et toutes celles qui suivent.`,
  confirmedBy: (family) => `Ne compte que si des ${peopleOfFamily(family)} ont participé.`,
  whoKnows: 'Qui peut le savoir',
  quotes: 'Ce qu’ont dit des personnes dans une étude',
  quote: (text, speaker) => `« ${text} » – ${speaker}`,
  sources: (strength) =>
    strength === undefined ? 'Sources' : `Sources, et solidité des preuves : ${strength}`,
  keys: ['haut/bas', 'w pourquoi', 'h ce qui le montrerait', 'Entrée retour, marque gardée'],
  keysInShort: ['haut/bas', 'Entrée retour, reste marqué'],
}
