import { small } from '../../capital.ts'
import { markWords, type SaidMark } from './mark-words.ts'

/** Another view: who from, which level, their words. */
export const viewWords = {
  title: 'Another view',
  titleOfKept: (entry: number, kept: number) => `Other view ${entry} of ${kept}`,
  intro:
    "Someone here sees it differently. Their words stand in the report next to the group's answer, as spoken. " +
    'The score stays as it is; nothing is averaged.',
  /** "The group: 2  Written. A signed agreement says with whom, ..." */
  group: (said: string) => `The group: ${said}`,
  groupMark: (mark: SaidMark | null) =>
    mark === null ? 'nothing is marked yet' : markWords.said(mark),
  fields: ['From', 'Their level', 'Their words'],
  speaker: (title: string | undefined) => speaker(title),
  noLevel: 'not said',
  asSpoken: 'as they say them; read it back before you keep it',
  inPrivate:
    'Rather say it in private? Leave the words empty: the report then says only that someone saw it differently.',
  onlyOne: (title: string) =>
    `One ${small(title)} is in the room: with the role, readers will know who spoke. ` +
    'Ask them first. The field From also offers "someone in the room".',
  /** "a peer worker, level 2" */
  saidBy: (title: string | undefined, level: number | null) => saidBy(title, level),
  from: (title: string | undefined, level: number | null) => `From ${saidBy(title, level)}`,
  noWords: 'No words: the report says only that someone saw it differently.',
  keys: {
    who: ['left/right who it is from', 'Enter or up/down field', 'Esc closes'],
    level: ['0-4 level, Backspace none', 'Enter or up/down field', 'Esc closes'],
    inShort: ['left/right', 'Enter next', 'Esc closes'],
    inShortWithKept: ['Enter next', 'k kept ones', 'Esc closes'],
    toKept: 'k or PgUp shows the views that are kept, to change them or take them out',
    toKeptFromWords: 'PgUp shows the views that are kept, to change them or take them out',
    words: ['Enter reads it back', 'up/down field', 'words may stay empty', 'Esc closes'],
    wordsInShort: ['Enter reads it back', 'Esc closes'],
    kept: ['e writes it again', 'x takes it out', 'up/down the others', 'Esc closes'],
    keptInShort: ['e again', 'x takes it out', 'Esc closes'],
    readBack: ['Enter keeps it word for word', 'e writes it again'],
    readBackInShort: ['Enter keeps it', 'e writes again'],
  },
}

function speaker(title: string | undefined): string {
  if (title === undefined) return 'someone in the room'
  return `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${small(title)}`
}

const saidBy = (title: string | undefined, level: number | null) =>
  `${speaker(title)}, ${level === null ? 'no level said' : markWords.said(level)}`
