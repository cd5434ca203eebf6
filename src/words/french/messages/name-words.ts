import type { PackPart } from '../../../model/pack-part.ts'
import type { Messages } from '../../messages.ts'
import { didYouMean } from './hint-words.ts'

type Noun = { of: string; two: string; all: string }

const NOUNS: Record<PackPart, Noun> = {
  area: { of: 'de domaine', two: 'deux domaines', all: 'Les domaines' },
  theme: { of: 'de thème', two: 'deux thèmes', all: 'Les thèmes' },
  item: { of: 'de question', two: 'deux questions', all: 'Les questions' },
  action: { of: 'd’action', two: 'deux actions', all: 'Les actions' },
  source: { of: 'de source', two: 'deux sources', all: 'Les sources' },
  role: { of: 'de rôle', two: 'deux rôles', all: 'Les rôles' },
  'role-family': {
    of: 'de famille de rôles',
    two: 'deux familles de rôles',
    all: 'Les familles de rôles',
  },
  stage: { of: 'd’étape', two: 'deux étapes', all: 'Les étapes' },
}

const unknown: Messages['names']['unknown'] = ({ part, id, near, known = [] }) =>
  `il n’y a pas ${NOUNS[part].of} ${id}.${didYouMean(near) || (known.length > 0 ? ` ${NOUNS[part].all} sont ${known.join(', ')}.` : '')}`

export const nameWords: Messages['names'] = {
  unknown,
  unknownIn: (option, name) => `${option} : ${unknown(name)}`,
  twice: (part, id) =>
    `${NOUNS[part].two} ont l’identifiant ${id}; chaque identifiant ne sert qu’une fois`,
  unknownSchema: (name, near, known) =>
    `il n’y a pas de schéma ${name}.${didYouMean(near)} Les schémas sont ${known.join(', ')}`,
  nothingCalled: (id, near) =>
    `ce résultat ne contient rien qui s’appelle ${id}.${didYouMean(near)} Essayez stage, overall, ou l’identifiant d’un domaine, d’un thème, d’une question ou d’une action`,
}
