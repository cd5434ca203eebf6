import { asReleased } from './as-released.ts'
import { partsFor } from './audience.ts'
import type { Presentation } from './presentation.ts'
import type {
  AreaOf,
  Document,
  ItemOf,
  PlacedItem,
  PlacedTheme,
  Report,
  ThemeOf,
} from './report.ts'
import { manyVoices } from './voices/many-voices.ts'
import { oneVoice } from './voices/one-voice.ts'
import { withShownEvidence, withShownScores } from './shown-scores.ts'
import { documentWords, documentWordsOfMany } from '../words/document-words.ts'

export function toReport<D extends Document>(
  given: D,
  { audience = 'full', working, evidence }: Presentation = {},
): Report<D> {
  const telling = tellingOf(given)
  const { number } = telling.words.common
  const document = withShownScores(asReleased(given), number)
  const themes = placedThemes(document)
  const items = themes.flatMap((theme) => placedItems(theme))
  const { stages } = document.pack
  return {
    document,
    ...telling,
    evidence: evidence ? withShownEvidence(evidence, number) : null,
    audience,
    parts: partsFor(audience),
    working: working ?? null,
    themes,
    items,
    itemsById: new Map(items.map((placed) => [placed.result.id, placed])),
    numbers: new Map(document.actions.map(({ id }, index) => [id, index + 1])),
    actionsById: new Map(document.actions.map((action) => [action.id, action])),
    stages,
    stage: stages.find(({ id }) => id === document.stage.id) ?? null,
    next: stages.find(({ id }) => id === document.stage.next) ?? null,
  }
}

function placedThemes<D extends Document>({ areas, pack }: D): PlacedTheme<D>[] {
  const themes = new Map(
    pack.areas.flatMap((area) => area.themes.map((theme) => [theme.id, theme])),
  )
  return areas.flatMap((area: AreaOf<D>) =>
    area.themes.flatMap((result: ThemeOf<D>) => {
      const theme = themes.get(result.id)
      return theme ? [{ result, theme, area }] : []
    }),
  )
}

function placedItems<D extends Document>({
  result: theme,
  theme: asked,
  area,
}: PlacedTheme<D>): PlacedItem<D>[] {
  const items = new Map(asked.items.map((item) => [item.id, item]))
  return theme.items.flatMap((result: ItemOf<D>) => {
    const item = items.get(result.id)
    return item ? [{ result, item, theme, area }] : []
  })
}

/** The one place where a report learns whether one voice answered or many. */
const tellingOf = ({ kind, pack }: Document): Pick<Report, 'words' | 'voices'> =>
  kind === 'aggregate'
    ? { words: documentWordsOfMany(pack.language), voices: manyVoices }
    : { words: documentWords(pack.language), voices: oneVoice }
