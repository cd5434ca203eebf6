import type { Messages } from '../../messages.ts'
import { UNKNOWN_HOST } from '../../own-names.ts'
import { didYouMean } from './hint-words.ts'

export const purgeWords: Messages['purge'] = {
  ledgerWithoutWave: '--ledger demande --wave : quelle collecte faut-il en retirer?',
  held: (file, { process, host }) =>
    `${file} est ouvert dans un autre readiness (processus ${process} sur ${host === UNKNOWN_HOST ? 'un ordinateur inconnu' : host}); rien n’a été supprimé. Quittez d’abord là-bas`,
  nothingHere: (draft) => `Il n’y a pas de brouillon ${draft} ici; rien n’a été supprimé.`,
  noDraft: (draft) => `il n’y a pas de brouillon ${draft}; rien n’a été supprimé`,
  notADraft: (file) =>
    `${file} n’est pas le brouillon d’une séance, et a été laissé tel quel; s’il doit disparaître, supprimez-le vous-même. Rien n’a été supprimé`,
  noWave: (wave, { file, known, near }) => {
    const hint =
      known.length === 0 ? ' Il est vide.' : didYouMean(near) || ` On y trouve ${known.join(', ')}.`
    return `${file} ne contient pas de collecte ${wave}; rien n’a été supprimé.${hint}`
  },
  toBeDeleted: 'À supprimer :',
  deleted: 'Supprimé :',
  stillThere: 'Encore là :',
  draft: (path) => `${path}, un brouillon avec des réponses`,
  leftover: (path) => `${path}, un reste`,
  aside: (path) => `${path}, un brouillon mis de côté (--draft ${path} le supprime)`,
  wave: (wave, { file, packs }) => `la collecte ${wave} (${packs.join(', ')}) dans ${file}`,
  waveWarning:
    'Sans cette inscription, on peut refaire un rapport de la même collecte avec d’autres réponses. Deux rapports qui ' +
    'diffèrent d’une personne montrent ce que cette personne a répondu. Plus rien n’en protège; supprimez donc d’abord les feuilles de réponses.',
  agree: 'Supprimer pour de bon?',
  noneToAsk:
    'Il n’y a ici personne à qui le demander, et rien n’a été supprimé; --yes supprime sans demander',
  nothingDeleted: 'Rien n’a été supprimé.',
  untouched:
    'Les rapports et les feuilles de réponses n’ont pas été touchés, ni les copies dans les sauvegardes, les courriels et la corbeille.',
}
