import type { InterviewWords } from '../../interview-words.ts'
import { UNKNOWN_HOST } from '../../own-names.ts'

type Held = Parameters<InterviewWords['held']>[0]

export const heldWords: InterviewWords['held'] = ({ draft, command, ...held }) =>
  [
    '',
    'Ce brouillon est ouvert dans un autre readiness; il n’est pas ouvert ici.',
    'Écrire à deux dans un même brouillon ferait perdre des réponses.',
    '',
    `  Brouillon    ${draft}${held.organisation === '' ? '' : `  (${held.organisation})`}`,
    `  Ouvert sur   ${holder(held)}`,
    ...(held.saved ? [`  Enregistré   ${savedAt(held.saved)}`] : []),
    '',
    'Ce que vous pouvez faire',
    '  Terminer ou quitter là-bas (q), puis relancer cette commande.',
    ...(held.isElsewhere
      ? [
          '  Il est sur un autre ordinateur. Si plus personne ne l’y tient ouvert, supprimez',
          `    ${draft}.lock`,
        ]
      : []),
    '  Regarder ce qu’il contient, sans rien y changer :',
    `    ${command} assess --answers ${draft} -o apercu`,
    '  Travailler dans un brouillon à vous :',
    `    ${command} assess --draft autre-salle.json`,
    '',
    'Rien n’a été écrit.',
  ].join('\n')

function holder({ host, since, process }: Pick<Held, 'host' | 'since' | 'process'>): string {
  const time = since === null ? '' : `, depuis ${since}`
  const name = host === UNKNOWN_HOST ? 'un ordinateur inconnu' : host
  return `${name}${time}${process === null ? '' : ` (processus ${process})`}`
}

const savedAt = ({ at, place, asked }: NonNullable<Held['saved']>) =>
  `${at}, ${place === null ? 'dans le récapitulatif' : `question ${place} sur ${asked}`}`
