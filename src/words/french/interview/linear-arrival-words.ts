import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, s } from '../counts.ts'
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
  view: (question) => [
    `Un autre avis à la question ${question}. Les mots de cette personne figurent dans le rapport à côté de la réponse du groupe, tels quels. Le score reste le même.`,
    'De qui vient cet avis?',
  ],
  viewWords:
    'Ses mots, comme cette personne les dit. Une ligne vide y met fin; ils peuvent rester vides. Un point seul sur une ligne annule tout.',
  viewReadBack: (by) => `De la part de : ${by}.`,
  jump: `${jumpWords.title}.`,
  jumpTo: (number, { title, count, open }) =>
    `${number} : ${title}, ${digits(count, QUESTION)}, ${open} ouverte${s(open)}.`,
  finish: `${finishWords.title}?`,
}
