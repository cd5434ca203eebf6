/** What is wrong with the writing of a YAML or JSON file, for somebody who has never seen either. */
export const yamlWords = {
  /** @param said what the YAML reader itself says, in English */
  syntax: (code: string, said: string) => SYNTAX[code] ?? said,
  empty: 'the file is empty',
  notAMapping: 'expected lines of the form "name: value", but this is one plain text or list',
  otherVersion: (version: string) =>
    `%YAML ${version} changes what words and numbers mean; take this line out`,
  repeatedKey: (key: string) => `${key} stands here a second time; keep one of the two`,
  refusedKey: (key: string) => `${key} cannot be used as a name`,
  controlCharacter: 'this text holds a control character; take it out',
  anchor:
    'anchors and aliases (& and *) are not used here; write the text out, or put it in quotes',
  tag: (tag: string) => `the tag ${tag} is not used here; take it out`,
  tooLarge: 'this is nested too deeply or holds too much to be one of our files',
  tooDeep: 'this is nested too deeply to be one of our files',
  notJson: (file: string) => `${file} is not a JSON file that can be read`,
  brokenJson: 'this is not valid JSON from here on',
  brokenLine: 'this line is not a JSON object that can be read',
}

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'the line begins with a tab; use spaces',
  BAD_INDENT: 'the line is not indented as far as its neighbours; line them up with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a text that contains ": " must stand in quotes',
  BLOCK_IN_FLOW: 'this does not belong inside { } or [ ]',
  MISSING_CHAR: 'something is missing here, such as a closing quote, a colon, or a bracket',
  MULTIPLE_DOCS: 'a second document begins here (---); a file holds one',
  UNEXPECTED_TOKEN:
    'this does not fit here; a text with special characters at its start must stand in quotes',
  BAD_SCALAR_START: 'a text that starts with this character must stand in quotes',
  BAD_DQ_ESCAPE:
    'after a backslash in "…" only certain letters may follow; write \\\\ for a backslash',
  MULTILINE_IMPLICIT_KEY: 'a name must stand on one line, with its colon',
  KEY_OVER_1024_CHARS: 'this name is far too long; is a quote missing?',
  TAG_RESOLVE_FAILED: 'words that begin with ! are not used here; put the text in quotes',
  BAD_ALIAS: 'a text that begins with * or & must stand in quotes',
  NON_STRING_KEY: 'a name must be a plain text',
  RESOURCE_EXHAUSTION: 'this is nested too deeply to be one of our files',
}
