import type { Messages } from '../../messages.ts'

/** What follows "il faut". */
export const expectedWords: Messages['expected'] = {
  id: 'un identifiant : lettres minuscules, chiffres et traits d’union simples, p. ex. staff-education',
  shortId: 'un identifiant d’au plus 80 caractères',
  otherId: 'un autre identifiant, car celui-ci est réservé',
  text: 'un texte qui n’est pas vide',
  shortText: 'au plus 44 caractères',
  version: 'une version comme "1.0.0"',
  packAndVersion: 'un questionnaire et sa version, p. ex. peer-workforce@^1',
  digest: 'sha256- et 64 chiffres hexadécimaux',
  salt: '64 chiffres hexadécimaux',
  date: 'une date qui existe, écrite comme 2026-03-01',
  level: 'un nombre entier de 0 à 4',
  levelOrDontKnow: 'un nombre entier de 0 à 4, ou dont-know',
  reason: 'la raison, en mots',
  evidence: 'un texte, ou title avec link, date et expires',
  weight: 'un nombre supérieur à 0, avec au plus six chiffres après le point',
  bar: 'un nombre supérieur à 0 et d’au plus 100, avec au plus six chiffres après le point',
  anchors: 'cinq textes, un pour chaque niveau de 0 à 4',
  placeBelow:
    'un endroit sous ce fichier, comme parts/logo.svg (une option permet d’en nommer d’autres)',
  idOrFileBelow: 'un identifiant, ou un fichier qui se trouve sous celui-ci',
  colour: 'une couleur comme "#0f566b", entre guillemets droits',
}
