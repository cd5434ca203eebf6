import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, numberWord } from '../counts.ts'

/** The ways in. */
export const wayWords: InterviewWords['way'] = {
  title: 'Que voulez-vous faire aujourd’hui?',
  names: {
    whole: 'Tout le questionnaire',
    quick: 'Survol rapide',
    part: 'Un domaine ou un thème',
    last: 'Revoir la dernière fois',
  },
  questions: (count) => digits(count, feminine('question')),
  fewestToMost: (least, most) => `de ${least} à ${most}`,
  minutes: (minutes) => `environ ${minutes} min`,
  minutesInSittings: (minutes, sittings) =>
    `environ ${minutes} min, ou ${numberWord(sittings)} séances`,
  minutesBetween: (least, most) => `de ${least} à ${most} min environ`,
  eachConfirmed: 'à confirmer ou à changer',
  hints: {
    whole:
      'Toutes les questions, thème par thème. C’est le seul choix qui établit une étape. Vous pouvez arrêter après toute question et continuer un autre jour.',
    quick:
      'Survol rapide : au moins une question de chaque thème, et toutes les incontournables. Il montre où regarder d’abord, ' +
      'sans établir d’étape : il faut pour cela toutes les questions. Vos réponses restent, la suite peut attendre.',
    part: 'Un domaine ou un thème à la fois, selon les personnes dans la salle. Cela n’établit pas d’étape : il faut pour cela toutes les questions. Vos réponses restent.',
    last: 'Chaque question montre la réponse de la dernière fois. Rien n’est repris tout seul : chaque réponse est confirmée ou changée.',
  },
  rulesTitle: 'Ce qui aide dans la salle',
  rules: [
    'Lisez la question à voix haute. Chaque personne note un chiffre de 0 à 4, puis on parle.',
    'Parlent d’abord les personnes proches du travail, puis celles qui dirigent.',
    'Pas réglé en trois minutes? Gardez le niveau le plus bas, et notez avec a l’autre avis, dans les mots de la personne.',
    '« Nous ne savons pas » est une réponse. Personne n’a à raconter son vécu.',
  ],
  keys: (ways) => [`1-${ways} ou flèches`, 'Entrée commence', 'b retour'],
  keysInShort: ['flèches', 'Entrée commence', 'b retour'],
  part: {
    title: 'Quel domaine ou quel thème?',
    keys: ['haut/bas choix', 'Entrée commence', 'b retour', 'q quitter'],
    keysInShort: ['haut/bas', 'Entrée commence', 'b retour'],
  },
}
