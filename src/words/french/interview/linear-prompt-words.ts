import type { InterviewWords } from '../../interview-words.ts'

export const linearPromptWords: InterviewWords['linearPrompt'] = {
  yes: 'oui',
  tryAgain: 'Appuyez sur Entrée pour réessayer, ou tapez q pour quitter : ',
  resume: (choices) => `Tapez un nombre de 1 à ${choices}, ou q pour quitter : `,
  name: 'Nom : ',
  howMany: (role, now) => `${role}, combien? Entrée laisse ${now} : `,
  counted: 'Appuyez sur Entrée pour continuer, ou tapez b pour recompter : ',
  choice: (choices) => `Tapez un nombre de 1 à ${choices}, ou b pour revenir : `,
  answer: (mayNotApply) =>
    `Réponse (de 0 à 4, d${mayNotApply ? ', x' : ''}, ou ? pour la liste) : `,
  note: 'Note : ',
  reason: 'Raison : ',
  evidence: {
    title: 'Ce que c’est : ',
    link: 'Lien ou lieu : ',
    date: 'Date, comme 2026-03-01 : ',
    expires: 'Échéance, comme 2027-03-01 : ',
  },
  viewFrom: (roles, then) => {
    if (then === 'leaves') return `De qui (de 0 à ${roles}, ou Entrée le laisse) : `
    return `De qui (de 0 à ${roles}${then === 'or-kept' ? ', ou k' : ''}) : `
  },
  viewLevel: 'Son niveau (de 0 à 4, ou Entrée pour aucun) : ',
  viewLevelOfKept: (level) =>
    `Son niveau (de 0 à 4, - pour aucun, ou Entrée laisse ${level ?? 'aucun'}) : `,
  viewWords: 'Ses mots : ',
  readBack: 'Appuyez sur Entrée pour le garder, ou tapez e pour le récrire : ',
  readKept: (hasEarlier) =>
    `Entrée le laisse; e le change, x le retire${hasEarlier ? ', k mène à celui d’avant' : ''} : `,
  takeOut: 'Tapez oui pour le retirer, ou Entrée pour le laisser : ',
  jump: (themes) => `Tapez un nombre de 1 à ${themes}, ou Entrée pour rester : `,
  review: 'Tapez un numéro de question, l pour la liste par thème, f pour terminer : ',
  finish: 'Tapez oui pour écrire les rapports, ou Entrée pour rester au récapitulatif : ',
  handIn: 'Tapez oui pour remettre vos réponses, ou Entrée pour rester : ',
  leave: 'Tapez oui pour quitter, ou Entrée pour rester : ',
}
