import type { Messages } from '../../messages.ts'
import { theFile } from './file-words.ts'

/** What is wrong with the writing of a YAML or JSON file, for somebody who has never seen either. */
export const yamlWords: Messages['yaml'] = {
  syntax: (code) =>
    SYNTAX[code] ??
    'ceci ne peut pas être lu; le texte doit peut-être être entre guillemets droits (")',
  empty: 'le fichier est vide',
  notAMapping:
    'il faut ici des lignes de la forme « nom: valeur », mais c’est un simple texte ou une liste',
  otherVersion: (version) =>
    `%YAML ${version} change le sens des mots et des nombres; retirez cette ligne`,
  repeatedKey: (key) => `${key} se trouve ici une deuxième fois; gardez l’un des deux`,
  refusedKey: (key) => `${key} ne peut pas servir de nom`,
  controlCharacter: 'ce texte contient un caractère de contrôle; retirez-le',
  anchor:
    'les ancres et les alias (& et *) ne servent pas ici; écrivez le texte au long, ou mettez-le entre guillemets droits (")',
  tag: (tag) => `l’étiquette ${tag} ne sert pas ici; retirez-la`,
  tooLarge:
    'ceci a trop de niveaux l’un dans l’autre, ou contient trop de choses, pour être un de nos fichiers',
  tooDeep: 'ceci a trop de niveaux l’un dans l’autre pour être un de nos fichiers',
  notJson: (file) => `impossible de lire ${theFile(file)} comme fichier JSON`,
  brokenJson: 'à partir d’ici, ce n’est plus du JSON valable',
  brokenLine: 'cette ligne n’est pas un objet JSON qui puisse être lu',
}

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'la ligne commence par une tabulation; mettez des espaces',
  BAD_INDENT: 'la ligne n’est pas en retrait comme ses voisines; alignez-les avec des espaces',
  BLOCK_AS_IMPLICIT_KEY:
    'un texte qui contient un deux-points suivi d’une espace doit être entre guillemets droits (")',
  BLOCK_IN_FLOW: 'ceci n’a pas sa place entre { } ou [ ]',
  MISSING_CHAR:
    'il manque quelque chose ici : un guillemet fermant, un deux-points ou un crochet, par exemple',
  MULTIPLE_DOCS: 'un deuxième document commence ici (---); un fichier n’en contient qu’un',
  UNEXPECTED_TOKEN:
    'ceci ne convient pas ici; un texte qui commence par un caractère spécial doit être entre guillemets droits (")',
  BAD_SCALAR_START: 'un texte qui commence par ce caractère doit être entre guillemets droits (")',
  BAD_DQ_ESCAPE:
    'entre guillemets droits ("), seules certaines lettres peuvent suivre une barre oblique inversée; pour la barre elle-même, écrivez \\\\',
  MULTILINE_IMPLICIT_KEY: 'un nom doit tenir sur une seule ligne, avec son deux-points',
  KEY_OVER_1024_CHARS: 'ce nom est beaucoup trop long; manque-t-il un guillemet?',
  TAG_RESOLVE_FAILED:
    'les mots qui commencent par « ! » ne servent pas ici; mettez le texte entre guillemets droits (")',
  BAD_ALIAS: 'un texte qui commence par * ou & doit être entre guillemets droits (")',
  NON_STRING_KEY: 'un nom doit être un simple texte',
  RESOURCE_EXHAUSTION: 'ceci a trop de niveaux l’un dans l’autre pour être un de nos fichiers',
}
