import type { InterviewWords } from '../../interview-words.ts'

export const firstRoundWords: InterviewWords['firstRound'] = {
  begin: (pack) => `${pack}. Premier tour : chaque personne répond séparément.`,
  handedIn: 'Réponses remises, merci. Il n’en reste rien sur cet écran.',
  nothingKept: 'Vous avez quitté. Rien n’a été gardé.',
  whence: 'Quel est votre rôle?',
  prompt: (isFirst) =>
    `${isFirst ? 'Votre' : 'Personne suivante : votre'} numéro, puis Entrée (q si tout le monde a fini) : `,
  slip: (roles) => `Tapez un numéro de 1 à ${roles}, ou q.`,
  stopped: '\nInterrompu.',
  stoppedAnswering: '\nInterrompu. Aucune de ces réponses n’a été gardée.',
  nobody: 'Personne n’a répondu, et rien n’a été écrit.\n',
  done: ({ sheets, folder, command }) =>
    [
      `${sheets === 1 ? '1 feuille de réponses a été écrite' : `${sheets} feuilles de réponses ont été écrites`} dans ${folder}. Toute personne qui peut ouvrir ce dossier peut les lire; supprimez-le après le deuxième tour.`,
      'Puis, ensemble :',
      `  ${command}`,
      '',
    ].join('\n'),
}
