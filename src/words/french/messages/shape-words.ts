import type { Expected, Found, ShapeHint } from '../../../model/shape-fault.ts'
import { s } from '../counts.ts'
import type { Messages } from '../../messages.ts'
import { expectedWords } from './expected-words.ts'
import { didYouMean } from './hint-words.ts'

export const shapeWords: Messages['shape'] = {
  missing: (name) => `il manque ${name ?? 'une valeur'}`,
  unknownName: (name, { near, isPerhapsText }) =>
    `${name} n’est pas un nom connu ici.${didYouMean(near) || (isPerhapsText ? ' S’il fait partie du texte qui précède, mettez tout ce texte entre guillemets droits.' : '')}`,
  wrong: ({ expected, found, hint }) =>
    `il faut ${expectation(expected)}, mais c’est ${description(found)}${hint ? hintOf(hint) : ''}`,
  expected: (text) => `il faut ${expectedWords[text]}`,
  expectedOf: (option, text) => `${option} : il faut ${expectedWords[text]}`,
}

function expectation(expected: Expected): string {
  switch (expected.as) {
    case 'named':
      return expectedWords[expected.name]
    case 'type':
      return TYPES[expected.type] ?? expected.type
    case 'one-of':
    case 'kind':
      return expected.values.join(' ou ')
    case 'at-least':
      return expected.isOfList
        ? `une liste d’au moins ${expected.bound} élément${s(Number(expected.bound))}`
        : `au moins ${expected.bound}`
    case 'at-most':
      return expected.isOfList
        ? `une liste d’au plus ${expected.bound} élément${s(Number(expected.bound))}`
        : `au plus ${expected.bound}`
    case 'other':
      return 'autre chose'
  }
}

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des noms avec des valeurs',
  record: 'des noms avec des valeurs',
}

function description(found: Found): string {
  switch (found.is) {
    case 'empty':
      return 'vide'
    case 'list':
      return `une liste de ${found.length} élément${s(found.length)}`
    case 'group':
      return 'un groupe de noms avec des valeurs'
    case 'text':
      return `le texte « ${found.text} »`
    case 'value':
      return found.value
  }
}

function hintOf(hint: ShapeHint): string {
  switch (hint.say) {
    case 'no-level':
      return '; oui et non ne sont pas des niveaux'
    case 'without-quotes':
      return `; écrivez ${hint.value} sans guillemets`
    case 'in-quotes':
      return '; mettez-le entre guillemets droits'
    case 'near':
      return hint.near === undefined ? '' : `.${didYouMean(hint.near)}`
  }
}
