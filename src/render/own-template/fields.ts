/**
 * What a user's own template can use, with what it means: the names are a promise, held to the view and
 * to docs/templates.md by tests. New ones may come; none changes within a version.
 */
export const FIELDS = {
  version: 'Of these names: 1',
  language: 'Of the questionnaire, as `en`',
  organisation: 'Whose assessment it is',
  date: 'Its day, as `2026-11-01`',
  dateInWords: 'Its day, as `1 November 2026`',
  title: 'Organisation, kind of report and day in one line',
  headline: 'The stage in a sentence',
  lead: 'What holds the next stage back, and what open answers could change',
  people: 'Who took part, or the notice that nobody of a priority role did',
  isPeopleNotice: 'Whether that is such a notice, which a report shows first',
  'questionnaire.id': 'Which one was answered',
  'questionnaire.title': 'Its title',
  'questionnaire.version': 'Its version',
  'questionnaire.purpose': 'What it is for, and what not',
  toolVersion: 'Version of the program that scored it',
  accent: 'The accent colour, as `#0f566b`',
  logo: 'The logo for the `src` of an `<img>`; empty without one',
  'stage.isSaid': 'Whether the stage can be said; false also for a part of the questions',
  'stage.title': 'The stage reached; empty where it cannot be said',
  'stage.number': 'Its place, counted from 1; 0 where it cannot be said',
  'stage.of': 'How many stages there are',
  'stage.summary': 'What it means',
  'stage.toDo[]': 'What a leader does at this stage: texts',
  'stage.next': 'Title of the next stage; empty on the top one and where none is said',
  'stage.lowest': 'The stage if every open answer were at level 0; empty where none is said',
  'stage.highest': 'The stage if every open answer were at level 4; empty where none is said',
  'stages[].id': 'Permanent',
  'stages[].title': 'The stages in their order',
  'stages[].needs': 'What every area needs for it; empty for the first',
  'stages[].isReached': 'Whether it is reached',
  'stages[].isHere': 'Whether it is the stage of this result',
  'limits[].id': 'Of the area or question',
  'limits[].name': 'What keeps the next stage from being reached',
  'limits[].isArea': 'An area below the bar; otherwise a critical question',
  'limits[].state': 'Where it stands: `41, needs 50` or `not met`',
  answered: 'How many questions that apply were answered',
  applicable: 'How many questions apply',
  'areas[].id': 'Permanent',
  'areas[].title': 'The areas, in the order of the questionnaire',
  'areas[].score': 'As it is shown: `41`, `cannot say` or `does not apply`',
  'areas[].couldBe': 'Its range, as `33–60`; or `all answered`',
  'areas[].isSaid': 'Whether there is a score',
  'areas[].low': 'The score if every open answer were at level 0; `null` without one',
  'areas[].high': 'The score if every open answer were at level 4; `null` without one',
  'areas[].isProvisional': 'Whether less than 80 % was answered',
  'areas[].answered': 'How many of its questions that apply were answered',
  'areas[].applicable': 'How many of its questions apply',
  'areas[].themes[]': 'Its themes, each as in `themes[]`',
  'themes[].id': 'Permanent',
  'themes[].title': 'The themes, in the order of the questionnaire',
  'themes[].area': 'Title of its area',
  'themes[].summary': 'What is true where it is in place',
  'themes[].score': 'As for an area',
  'themes[].couldBe': 'As for an area',
  'themes[].isSaid': 'As for an area',
  'themes[].low': 'As for an area',
  'themes[].high': 'As for an area',
  'themes[].isProvisional': 'As for an area',
  'themes[].answered': 'As for an area',
  'themes[].applicable': 'As for an area',
  'themes[].items[].id': 'Permanent',
  'themes[].items[].prompt': 'The question',
  'themes[].items[].name': 'Its short name, or the question',
  'themes[].items[].isAnswered': 'Whether a level was chosen; level 0 is an answer too',
  'themes[].items[].level': 'The level, 0 to 4; `null` without one',
  'themes[].items[].now': 'What that level says',
  'themes[].items[].next': 'What would be true one level up; empty at the top',
  'themes[].items[].state':
    '`answered`, `dont-know`, `not-applicable`, `skipped` or `hidden` (not asked)',
  'themes[].items[].note': 'What was noted, word for word; empty without',
  'themes[].items[].critical': '`met`, `not met` and so on; empty where it is not critical',
  'criticals[].id': 'Permanent',
  'criticals[].name': 'The critical questions that were asked',
  'criticals[].state': '`met`, `not met`, `nobody could say`, `not confirmed` …',
  'criticals[].isMet': 'Whether it is met',
  'criticals[].stage': 'Title of the stage that it guards',
  'unknowns[].id': 'Permanent',
  'unknowns[].prompt': 'The questions that nobody could answer',
  'unknowns[].theme': 'Title of its theme',
  'unknowns[].whoKnows[]': 'Whom to ask: texts',
  'actions[].id': 'Permanent',
  'actions[].number': 'The order of priority, counted from 1',
  'actions[].isFirst': 'Whether it is one of the first five',
  'actions[].title': 'What to do',
  'actions[].reason': 'Why it stands where it stands',
  'actions[].firstStep': 'What to begin with',
  'actions[].laterSteps[]': 'What comes then: texts',
  'actions[].owner': 'The role that usually owns it',
  'actions[].artefact': 'What exists when it is done',
  'actions[].when': 'When it usually can be done, and the effort',
  'actions[].needs[]': 'Numbers of the actions that come first',
  'actions[].unlocks[]': 'Numbers of the actions that it opens the way for',
} as const satisfies Record<string, string>

/** A text or figure, a list, or a group of names. */
export type Shape = 'value' | { list: Shape } | { names: { [name: string]: Shape } }

/** The names as a tree, for checking those that a template uses. */
export function shapeOfView(): Shape {
  const root: Shape = { names: {} }
  for (const field of Object.keys(FIELDS)) place(root, field.split('.'))
  const { areas, themes } = root.names
  // A theme is the same wherever it stands.
  if (areas && themes && isList(areas) && isGroup(areas.list)) areas.list.names['themes'] = themes
  return root
}

export const isList = (shape: Shape): shape is { list: Shape } =>
  typeof shape === 'object' && 'list' in shape
export const isGroup = (shape: Shape): shape is { names: { [name: string]: Shape } } =>
  typeof shape === 'object' && 'names' in shape

function place(shape: Shape, [first = '', ...rest]: string[]): void {
  if (!isGroup(shape)) return
  const name = first.replace('[]', '')
  const inner: Shape = rest.length > 0 ? { names: {} } : 'value'
  shape.names[name] ??= first.endsWith('[]') ? { list: inner } : inner
  const placed = shape.names[name]
  if (rest.length > 0) place(isList(placed) ? placed.list : placed, rest)
}
