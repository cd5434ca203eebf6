import type { Action, Item, Questionnaire, Source, Theme } from '../model/questionnaire.ts'
import { translationNote } from './translation-note.ts'
import { bullet, hanging, joined, paragraph, titled } from './text/blocks.ts'

/** A part of a pack as plain text for the terminal, with its reasons and sources. */
export type Shown =
  | { kind: 'pack' }
  | { kind: 'theme'; theme: Theme; area: string }
  | { kind: 'item'; item: Item; theme: string; area: string }
  | { kind: 'action'; action: Action }

export function renderShown(pack: Questionnaire, shown: Shown): string {
  return joined(blocksOf(pack, shown))
}

const HORIZONS: Record<Action['horizon'], string> = {
  '0-3-months': 'in the first 3 months',
  '3-12-months': 'in 3 to 12 months',
  '12-plus-months': 'after 12 months',
}

function blocksOf(pack: Questionnaire, shown: Shown): string[][] {
  switch (shown.kind) {
    case 'pack':
      return packBlocks(pack)
    case 'theme':
      return themeBlocks(pack, shown)
    case 'item':
      return itemBlocks(pack, shown)
    case 'action':
      return actionBlocks(pack, shown.action)
  }
}

function packBlocks(pack: Questionnaire): string[][] {
  return [
    [
      `${pack.title} (${[`${pack.id} ${pack.version}`, translationNote(pack)].filter(Boolean).join(', ')})`,
    ],
    unreviewed(pack),
    paragraph(pack.summary),
    titled('What it is for, and not for', paragraph(pack.purpose)),
    titled(
      'Stages',
      pack.stages.flatMap(({ title, summary, areaScore }) =>
        hanging(
          `${title}${areaScore === undefined ? '' : ` (every area ${areaScore} or more)`}. ${summary}`,
          '  ',
        ),
      ),
    ),
    ...pack.areas.map((area) =>
      titled(
        area.title,
        area.themes.flatMap((theme) => [
          `  ${theme.id}: ${theme.title}`,
          ...theme.items.map((item) => `    ${item.id}: ${item.short ?? item.prompt}`),
        ]),
      ),
    ),
  ]
}

const unreviewed = ({ language, translation }: Questionnaire): string[] =>
  paragraph(
    translation?.reviewed === false
      ? `The texts in this language (${language}) have not been reviewed by anybody at home in it and in the field. Where in doubt, the original text holds.`
      : '',
  )

function themeBlocks(
  pack: Questionnaire,
  { theme, area }: Extract<Shown, { kind: 'theme' }>,
): string[][] {
  return [
    [`${area} › ${theme.title} (${theme.id})`],
    paragraph(theme.summary),
    titled('Why it matters', paragraph(theme.why)),
    titled('How well this is known', paragraph(theme.strength ?? '')),
    titled(
      'Questions',
      theme.items.flatMap((item) => hanging(`${item.id}: ${item.prompt}`, '  ')),
    ),
    sources(pack, theme.sources),
  ]
}

function itemBlocks(
  pack: Questionnaire,
  { item, theme, area }: Extract<Shown, { kind: 'item' }>,
): string[][] {
  const actions = pack.actions.filter(({ id }) => item.actions.includes(id))
  return [
    [`${area} › ${theme} (${item.id})`],
    paragraph(item.prompt),
    item.levels.flatMap((anchor, level) => hanging(`${level}  ${anchor}`, '  ', '     ')),
    titled('Why this is asked', paragraph(item.why)),
    titled('What would show it', item.evidence.flatMap(bullet)),
    titled('Who might know', item.whoKnows.flatMap(bullet)),
    criticalBlock(pack, item),
    titled(
      'What moves it up',
      actions.flatMap(({ id, title }) => bullet(`${title} (${id})`)),
    ),
    sources(pack, item.sources),
  ]
}

function criticalBlock(
  { stages, roles }: Questionnaire,
  { critical, confirmedBy }: Item,
): string[] {
  if (!critical) return []
  const stage = stages.find(({ id }) => id === critical.stage)?.title ?? critical.stage
  const confirming = roles.filter(({ family }) => family === confirmedBy).map(({ title }) => title)
  const confirmed =
    confirming.length > 0
      ? ` It counts only where one of these took part: ${confirming.join(', ')}.`
      : ''
  const needs = `Level ${critical.level} is needed for the stage ${stage} and every stage above.`
  return titled('Must-have', paragraph(needs + confirmed))
}

function actionBlocks(pack: Questionnaire, action: Action): string[][] {
  const title = (id: string) => pack.actions.find((other) => other.id === id)?.title ?? id
  const unlocks = pack.actions.filter(({ requires }) => requires.includes(action.id))
  return [
    [`${action.title} (${action.id})`],
    titled(
      'Steps',
      action.steps.flatMap((step, index) => hanging(`${index + 1}. ${step}`, '  ', '     ')),
    ),
    [
      ...(action.owner ? [`Usual owner: ${action.owner}`] : []),
      ...(action.artefact ? [`What exists then: ${action.artefact}`] : []),
      `When: ${HORIZONS[action.horizon]}. Effort: ${action.effort}.`,
    ],
    titled(
      'Comes after',
      action.requires.flatMap((id) => bullet(`${title(id)} (${id})`)),
    ),
    titled(
      'Comes before',
      unlocks.flatMap(({ id }) => bullet(`${title(id)} (${id})`)),
    ),
    sources(pack, action.sources),
  ]
}

function sources(pack: Questionnaire, ids: readonly string[]): string[] {
  const cited = pack.sources.filter(({ id }) => ids.includes(id))
  return titled(
    'Sources',
    cited.flatMap((source) => bullet(citation(source))),
  )
}

const citation = ({ citation: text, doi, note }: Source) =>
  [text, doi && `(doi ${doi})`, note].filter(Boolean).join(' ')
