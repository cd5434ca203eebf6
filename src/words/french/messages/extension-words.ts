import type { Messages } from '../../messages.ts'
import { didYouMean } from './hint-words.ts'

type Noun = { of: string; the: string; new: string }

const NOUNS: Record<'area' | 'theme' | 'question', Noun> = {
  area: { of: 'de domaine', the: 'le domaine', new: 'Un nouveau domaine' },
  theme: { of: 'de thème', the: 'le thème', new: 'Un nouveau thème' },
  question: { of: 'de question', the: 'la question', new: 'Une nouvelle question' },
}

export const extensionWords: Messages['extension'] = {
  alreadyThere: (pack, id) =>
    `${pack} a déjà ${id}; prenez un autre identifiant, ou retirez ceci et servez-vous de ce qui existe`,
  staysAsItIs: (key, part) =>
    part === 'question'
      ? `${key} d’une question de l’autre questionnaire reste tel quel; retirez la question avec retired et ajoutez-en une autre sous un autre identifiant`
      : `${key} d’un ${part === 'area' ? 'domaine' : 'thème'} de l’autre questionnaire reste tel quel; retirez ceci`,
  unknown: (part, id, near) =>
    `il n’y a pas ${NOUNS[part].of} ${id} à compléter ou à changer.${didYouMean(near)} ${NOUNS[part].new} demande ${part === 'question' ? 'un prompt' : 'un title'}`,
  nothingToRetire: (pack, id, near) =>
    `${pack} n’a pas de question ${id} à retirer.${didYouMean(near)}`,
  moved: (part, id, home) =>
    `${NOUNS[part].the} ${id} se trouve dans ${home} et ne peut pas changer de place, car ses réponses compteraient ailleurs`,
  emptyTheme: (theme) => `il ne reste aucune question dans ${theme}; il en faut au moins une`,
  stillNeeded: (item, retired) =>
    `${item} n’est posée qu’après une réponse à ${retired}; retirez-la aussi, ou gardez les deux`,
}
