import type { Messages } from '../../messages.ts'

/** Answers in a table (CSV). */
export const tableWords: Messages['table'] = {
  empty: (file) => `${file} est vide`,
  syntax: (code) => SYNTAX[code] ?? 'cette ligne ne peut pas être lue comme une ligne de tableau',
  needsColumn: (file, column) =>
    `${file} : un tableau qui a les colonnes item et answer doit aussi avoir une colonne ${column}, qui distingue les feuilles; n’importe quel numéro convient`,
  repeatedColumn: (name) => `il y a déjà une colonne ${name} avant celle-ci; gardez l’une des deux`,
  repeatedItem: (item) =>
    `${item} se trouve ici une deuxième fois pour la même personne; gardez l’une des deux lignes`,
  contradiction: (name) => `${name} n’est pas comme dans la première ligne de la même personne`,
}

const SYNTAX: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'un texte commence par un guillemet droit (") et ne finit pas par un autre',
  CSV_INVALID_CLOSING_QUOTE:
    'un guillemet droit (") se trouve dans un texte; écrivez-le deux fois, et mettez tout le texte entre guillemets droits',
  INVALID_OPENING_QUOTE:
    'un guillemet droit (") se trouve dans un texte; écrivez-le deux fois, et mettez tout le texte entre guillemets droits',
}
