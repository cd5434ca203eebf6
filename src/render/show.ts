import type { Action, Item, Questionnaire, Source, Theme } from '../model/questionnaire.ts'
import { type DocumentWords, documentWords } from '../words/document-words.ts'
import { translationNote } from './translation-note.ts'
import { bullet, hanging, joined, paragraph, titled } from './text/blocks.ts'

/** A part of a pack as plain text for the terminal, with its reasons and sources. */
export type Shown =
  | { kind: 'pack' }
  | { kind: 'theme'; theme: Theme; area: string }
  | { kind: 'item'; item: Item; theme: string; area: string }
  | { kind: 'action'; action: Action }

export function renderShown(pack: Questionnaire, shown: Shown): string {
  return joined(blocksOf(pack, shown, documentWords(pack.language).show))
}

type ShowWords = DocumentWords['show']

function blocksOf(pack: Questionnaire, shown: Shown, words: ShowWords): string[][] {
  switch (shown.kind) {
    case 'pack':
      return packBlocks(pack, words)
    case 'theme':
      return themeBlocks(pack, shown, words)
    case 'item':
      return itemBlocks(pack, shown, words)
    case 'action':
      return actionBlocks(pack, shown.action, words)
  }
}

function packBlocks(pack: Questionnaire, words: ShowWords): string[][] {
  return [
    [
      `${pack.title} (${[`${pack.id} ${pack.version}`, translationNote(pack)].filter(Boolean).join(', ')})`,
    ],
    unreviewed(pack, words),
    paragraph(pack.summary),
    titled(words.purpose, paragraph(pack.purpose)),
    titled(
      words.stages,
      pack.stages.flatMap(({ title, summary, areaScore }) =>
        hanging(
          areaScore === undefined
            ? words.stage(title, summary)
            : words.stageFrom(title, areaScore, summary),
          '  ',
        ),
      ),
    ),
    ...pack.areas.map((area) =>
      titled(
        area.title,
        area.themes.flatMap((theme) => [
          `  ${words.named(theme.id, theme.title)}`,
          ...theme.items.map((item) => `    ${words.named(item.id, item.short ?? item.prompt)}`),
        ]),
      ),
    ),
  ]
}

const unreviewed = ({ language, translation }: Questionnaire, words: ShowWords): string[] =>
  paragraph(translation?.reviewed === false ? words.unreviewedText(language) : '')

function themeBlocks(
  pack: Questionnaire,
  { theme, area }: Extract<Shown, { kind: 'theme' }>,
  words: ShowWords,
): string[][] {
  return [
    [`${area} › ${theme.title} (${theme.id})`],
    paragraph(theme.summary),
    titled(words.why, paragraph(theme.why)),
    titled(words.known, paragraph(theme.strength ?? '')),
    titled(
      words.questions,
      theme.items.flatMap((item) => hanging(words.named(item.id, item.prompt), '  ')),
    ),
    sources(pack, theme.sources, words),
  ]
}

function itemBlocks(
  pack: Questionnaire,
  { item, theme, area }: Extract<Shown, { kind: 'item' }>,
  words: ShowWords,
): string[][] {
  const actions = pack.actions.filter(({ id }) => item.actions.includes(id))
  return [
    [`${area} › ${theme} (${item.id})`],
    paragraph(item.prompt),
    item.levels.flatMap((anchor, level) => hanging(`${level}  ${anchor}`, '  ', '     ')),
    titled(words.whyAsked, paragraph(item.why)),
    titled(words.wouldShow, item.evidence.flatMap(bullet)),
    titled(words.who, item.whoKnows.flatMap(bullet)),
    criticalBlock(pack, item, words),
    titled(
      words.moves,
      actions.flatMap(({ id, title }) => bullet(`${title} (${id})`)),
    ),
    sources(pack, item.sources, words),
  ]
}

function criticalBlock(
  { stages, roles }: Questionnaire,
  { critical, confirmedBy }: Item,
  words: ShowWords,
): string[] {
  if (!critical) return []
  const stage = stages.find(({ id }) => id === critical.stage)?.title ?? critical.stage
  const confirming = roles.filter(({ family }) => family === confirmedBy).map(({ title }) => title)
  const sentences = [
    words.needs(critical.level, stage),
    ...(confirming.length > 0 ? [words.confirmed(confirming)] : []),
  ]
  return titled(words.critical, paragraph(sentences.join(' ')))
}

function actionBlocks(pack: Questionnaire, action: Action, words: ShowWords): string[][] {
  const title = (id: string) => pack.actions.find((other) => other.id === id)?.title ?? id
  const unlocks = pack.actions.filter(({ requires }) => requires.includes(action.id))
  return [
    [`${action.title} (${action.id})`],
    titled(
      words.steps,
      action.steps.flatMap((step, index) => hanging(`${index + 1}. ${step}`, '  ', '     ')),
    ),
    [
      ...(action.owner ? [words.owner(action.owner)] : []),
      ...(action.artefact ? [words.artefact(action.artefact)] : []),
      words.when(action.horizon, action.effort),
    ],
    titled(
      words.after,
      action.requires.flatMap((id) => bullet(`${title(id)} (${id})`)),
    ),
    titled(
      words.before,
      unlocks.flatMap(({ id }) => bullet(`${title(id)} (${id})`)),
    ),
    sources(pack, action.sources, words),
  ]
}

function sources(pack: Questionnaire, ids: readonly string[], words: ShowWords): string[] {
  const cited = pack.sources.filter(({ id }) => ids.includes(id))
  return titled(
    words.sources,
    cited.flatMap((source) => bullet(citation(source, words))),
  )
}

const citation = ({ citation: text, doi, note }: Source, words: ShowWords) =>
  [text, doi && words.doi(doi), note].filter(Boolean).join(' ')
