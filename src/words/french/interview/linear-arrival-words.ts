import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, noun, s } from '../counts.ts'
import { evidenceWords } from './evidence-words.ts'
import { finishWords } from './finish-words.ts'
import { jumpWords } from './jump-words.ts'
import { nameWords } from './name-words.ts'
import { wayWords } from './way-words.ts'
import { writingWords } from './writing-words.ts'

const QUESTION = feminine('question')

export const linearArrivalWords: InterviewWords['linearArrival'] = {
  draft: (draft) => `Il y a un brouillon ici : ${draft}.`,
  fact: (name, value) => `${name} : ${value}.`,
  choice: (number, text) => `${number} : ${text}.`,
  name: (pack) => [`${pack}.`, `${nameWords.title} Son nom figure sur chaque page du rapport.`],
  way: [`${wayWords.rulesTitle} :`, ...wayWords.rules, wayWords.title],
  oneWay: (number, { name, questions, minutes }) =>
    `${number} : ${name}, ${questions}, ${minutes}.`,
  onePart: (number, { title, count, isTheme }) =>
    `${number} : ${isTheme ? '' : 'tout le domaine '}${title}, ${digits(count, QUESTION)}.`,
  note: (question) =>
    `${writingWords.noteTitle(question)} ${writingWords.forOtherEyes} Une ligne vide la termine; un point seul sur une ligne l’annule.`,
  noteSoFar: (lines) => ['Jusqu’ici :', ...lines, 'Ce que vous tapez maintenant s’y ajoute.'],
  reason: `${writingWords.whyNot} Un point seul annule.`,
  evidence: (question) =>
    `${evidenceWords.title(question)} ${writingWords.forOtherEyes} Entrée laisse une ligne vide; un point seul annule tout.`,
  evidenceMore: (kept) =>
    `${digits(kept, feminine('pièce gardée', 'pièces gardées'))} ici. Une ligne avec un k seul mène à la dernière, pour la changer ou la retirer.`,
  evidenceKept: (entry, { kept, question, said }) => [
    `${evidenceWords.titleOfKept(entry, kept, question)} ${said.join(', ')}`,
    'Entrée laisse une ligne telle quelle; un x seul retire la pièce; un trait d’union vide une des autres lignes; un point seul annule le changement.',
  ],
  view: (question) => [
    `Un autre avis à la question ${question}. Les mots de cette personne figurent dans le rapport à côté de la réponse du groupe, tels quels. Le score reste le même.`,
  ],
  viewsKept: (kept) =>
    `${digits(kept, noun('autre avis gardé', 'autres avis gardés'))} ici. Tapez k pour entendre le dernier, le changer ou le retirer.`,
  viewFrom: 'De qui vient cet avis?',
  viewWords:
    'Ses mots, comme cette personne les dit. Une ligne vide y met fin; ils peuvent rester vides. Un point seul sur une ligne annule tout.',
  viewWordsOfKept:
    'Ses mots. Ce que vous tapez remplace ce qui est gardé; une ligne vide le laisse, un trait d’union seul enlève les mots. Un point seul sur une ligne annule le changement.',
  viewKept: (entry, kept, by) => `Autre avis ${entry} sur ${kept}, de la part de : ${by}.`,
  viewReadBack: (by) => `De la part de : ${by}.`,
  jump: `${jumpWords.title}.`,
  jumpTo: (number, { title, count, open }) =>
    `${number} : ${title}, ${digits(count, QUESTION)}, ${open} ouverte${s(open)}.`,
  finish: `${finishWords.title}?`,
}
