/** Answers in a table (CSV). */
export const tableWords = {
  empty: (file: string) => `${file} is empty`,
  syntax: (code: string) => SYNTAX[code] ?? 'this line cannot be read as a row of a table',
  needsColumn: (file: string, column: string) =>
    `${file}: a table with item and answer needs a column ${column} that tells the sheets apart; any number will do`,
  repeatedColumn: (name: string) =>
    `there is a column ${name} before this one; keep one of the two`,
  repeatedItem: (item: string) =>
    `${item} stands here a second time for the same respondent; keep one of the two`,
  contradiction: (name: string) => `${name} differs from the first row of the same respondent`,
}

const SYNTAX: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a text that begins with a quotation mark does not end with one',
  CSV_INVALID_CLOSING_QUOTE:
    'a quotation mark stands inside a text; write it twice, and quote the whole text',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands inside a text; write it twice, and quote the whole text',
}
