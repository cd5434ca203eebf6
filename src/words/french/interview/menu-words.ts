import type { InterviewWords } from '../../interview-words.ts'

/** The menu of all keys: what each of them does. */
export const menuWords: InterviewWords['menu'] = {
  title: 'Toutes les touches',
  plain: (command) => `Pour un lecteur d’écran, ou sans redessiner : ${command}`,
  ctrlC: (isAlone) =>
    isAlone
      ? 'Ctrl-C quitte aussitôt, de partout, et ne conserve rien.'
      : 'Ctrl-C enregistre tout et quitte aussitôt, de partout.',
  ask: {
    why: 'pourquoi cette question, et les sources',
    evidence: 'ce qui le montrerait',
    note: 'écrire une note',
    addEvidence: 'ajouter une pièce justificative',
    otherView: 'noter, changer ou retirer un autre avis',
    dontKnow: (isAlone) =>
      isAlone ? 'marquer « Je ne sais pas »' : 'marquer « Nous ne savons pas »',
    doesNotApply: 'marquer « Ne s’applique pas », là où c’est permis',
    asLastTime: 'marquer comme la dernière fois',
    unmark: 'enlever la marque',
    skip: 'continuer sans décider',
    back: 'revenir à la question d’avant',
  },
  jump: 'aller à un thème',
  review: 'récapitulatif',
  backToQuestion: 'revenir à la question',
  backToRoom: 'revenir à qui est dans la salle',
  nextTheme: 'passer au thème suivant',
  open: 'ouvrir le thème ou la question',
  showOnly: 'ne montrer que certaines questions',
  finish: 'terminer',
  start: 'commencer',
  goOn: 'continuer',
  leave: (isAlone) => (isAlone ? 'quitter; rien n’est conservé' : 'enregistrer et quitter'),
  keys: ['haut/bas choix', 'Entrée ou la lettre le fait', 'Échap ferme'],
  keysInShort: ['Entrée ou la lettre', 'Échap ferme'],
}
