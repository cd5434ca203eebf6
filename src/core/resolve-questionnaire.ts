import type { Questionnaire } from '../model/questionnaire.ts'

/** A pack with nothing left to look up: items without anchors of their own take the common scale's. */
export function resolveQuestionnaire(pack: Questionnaire): Questionnaire {
  const common = pack.levels.map(({ label, summary }) =>
    [`${label}.`, summary].filter(Boolean).join(' '),
  )
  return {
    ...pack,
    areas: pack.areas.map((area) => ({
      ...area,
      themes: area.themes.map((theme) => ({
        ...theme,
        items: theme.items.map((item) =>
          item.levels.length === 0 ? { ...item, levels: common } : item,
        ),
      })),
    })),
  }
}
