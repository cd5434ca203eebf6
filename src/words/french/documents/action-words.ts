import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, listed, listedUpTo, numberWord } from '../counts.ts'

const ACTION = feminine('action')
const UNLOCKS_NAMED = 4

/** Actions: the first five, the roadmap, the register. */
export const actionWords: DocumentWords['action'] = {
  eyebrow: 'Feuille de route',
  title: 'Quoi faire, et ce qui ouvre la voie à quoi',
  titleShort: 'Quoi faire',
  none: 'Rien n’est ouvert',
  first: (count, stage) =>
    count === 1
      ? `L’action au trait épais vient d’abord sur le chemin vers l’étape ${stage}.`
      : `Les ${counted(count, ACTION)} au trait épais viennent d’abord sur le chemin vers l’étape ${stage}.`,
  firstPlain: (numbers, stage) =>
    `D’abord sur le chemin vers l’étape ${stage} : ${numbers.length === 1 ? 'action' : 'actions'} ${listed(numbers.map(String))}.`,
  beginSoon: (count, all) => {
    if (count === 0) return ''
    if (count === all)
      return all === 1
        ? 'Elle peut commencer d’ici trois mois.'
        : 'Toutes peuvent commencer d’ici trois mois.'
    return `${capital(numberWord(count, ACTION))} d’entre elles ${count === 1 ? 'peut' : 'peuvent'} commencer d’ici trois mois.`
  },
  hub: (number, count) =>
    `L’action ${number} ouvre la voie à ${numberWord(count, ACTION)} ${count === 1 ? 'autre' : 'autres'}.`,
  keepImproving: (count) =>
    `${capital(counted(count, ACTION))} ${count === 1 ? 'améliorerait' : 'amélioreraient'} encore les choses.`,
  furtherActions: (count) =>
    `Et ${counted(count, feminine('autre action', 'autres actions'))}, dans le registre.`,
  horizon: {
    '0-3-months': 'Dans les 3 premiers mois',
    '3-12-months': 'Dans 3 à 12 mois',
    '12-plus-months': 'Après 12 mois',
  },
  span: {
    '0-3-months': '0–3 mois',
    '3-12-months': '3–12 mois',
    '12-plus-months': 'plus de 12 mois',
  },
  effort: { small: 'petit', medium: 'moyen', large: 'grand' },
  when: (span, effort) => `${span}, effort ${effort}`,
  ownerEffort: (owner, effort) => (owner ? `${owner}, effort ${effort}` : `Effort ${effort}`),
  keyFirst: (stage) => `d’abord sur le chemin vers l’étape ${stage}`,
  keyArrow: 'doit être en cours avant que la suivante puisse commencer',
  unlocks: (numbers) =>
    `Ouvre la voie ${numbers.length === 1 ? 'à l’action' : 'aux actions'} ${listedUpTo(UNLOCKS_NAMED, numbers.map(String), (count) => `${count} de plus`)}`,
  needsList: (numbers) => `Dépend de ${numbers.join(', ')}.`,
  unlocksList: (numbers) => `Ouvre la voie à ${numbers.join(', ')}.`,
  after: (numbers) => `après ${numbers.join(', ')}`,
  inUse: 'Déjà en usage : revoyez-le avec des pairs aidants, et changez ce qui ne fonctionne pas.',
  findOut: (people) =>
    people.length > 0 ? `Demander d’abord : ${people.join('; ')}.` : 'À vérifier d’abord.',
  confirm: (roles) => `Demandez si c’est bien le cas. Qui peut le confirmer : ${roles.join('; ')}.`,
  then: 'Puis :',
  columns: {
    action: 'Action, et est-elle faite',
    done: 'Fait',
    steps: 'Premier pas, et la suite',
    owner: 'Responsable habituel',
    artefact: 'Ce qui existe alors',
    needs: 'Dépend de',
    unlocks: 'Ouvre la voie à',
  },
  label: {
    owner: 'Responsable :',
    when: 'Début et effort :',
    step: 'Premier pas :',
    artefact: 'Ce qui existe alors :',
  },
  nothing: '–',
  noneHere: 'Aucune des actions dessinées',
}
