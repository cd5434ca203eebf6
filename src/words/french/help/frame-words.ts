import type { HelpWords } from '../../help-words.ts'

export const frameWords: HelpWords['frame'] = {
  about:
    'À quel point un organisme est-il prêt pour la pair-aidance (savoir expérientiel), et que faire ensuite?',
  version: 'afficher la version',
  help: 'afficher cette aide',
  helpCommand: 'afficher l’aide d’une commande',
  headings: {
    usage: 'Utilisation :',
    arguments: 'Arguments :',
    options: 'Options :',
    commands: 'Commandes :',
  },
  placeholders: {
    after: 'après',
    area: 'domaine',
    before: 'avant',
    command: 'commande',
    day: 'jour',
    file: 'fichier',
    files: 'fichiers',
    id: 'id',
    list: 'liste',
    name: 'nom',
    new: 'nouveau',
    number: 'nombre',
    old: 'ancien',
    options: 'options',
    path: 'chemin',
    percent: 'pourcentage',
    points: 'points',
    role: 'rôle',
    RRGGBB: 'RRVVBB',
    sheet: 'feuille',
    stage: 'étape',
    who: 'public',
  },
  after: `
Pour commencer :
  readiness assess -q peer-workforce.fr   pose les questions en français, à ce
                                          terminal, et écrit les rapports
  readiness init -q peer-workforce.fr     écrit une feuille de réponses vierge
  readiness assess --plain                pour un lecteur d’écran ou un terminal
                                          sans couleurs ni dessins

Codes de sortie :
  0 terminé; 1 un seuil n’est pas franchi; 2 entrée ou commande incorrecte;
  66 il faut des réponses et il n’y a pas de terminal;
  70 une erreur du programme; 74 la lecture ou l’écriture a échoué;
  75 le brouillon est ouvert ailleurs; 130 interrompu`,
}
