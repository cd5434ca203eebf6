import type { Source } from '../../model/questionnaire.ts'
import type { Report } from '../report.ts'

/** The bibliography with what kind each source is, how much of it was read, and its limits. */
export function sourcesView(report: Report) {
  const { method } = report.words
  const { sources } = report.document.pack
  return {
    title: sources.length > 0 ? method.sources : '',
    knownTitle: sources.length > 0 ? method.known : '',
    known: method.knownText(groupsOf(sources, report), sources.length),
    rows: sources.map((source) => sourceView(source, report)),
  }
}

function sourceView(
  { id, citation, doi, url, type, readAs, note }: Source,
  { words: { method } }: Report,
) {
  const kind = method.sourceKind(
    type ? method.type[type].one : null,
    readAs ? method.readAs[readAs] : null,
  )
  return {
    id: `source-${id}`,
    citation,
    address: [
      ...(doi === undefined ? [] : [method.doi(doi)]),
      ...(url === undefined ? [] : [url]),
    ].join(', '),
    about: [kind, note ?? ''].filter(Boolean).join(' '),
  }
}

/** "one trial, nine reviews": by the kinds in the order of what they can carry. */
function groupsOf(sources: readonly Source[], { words: { method } }: Report): string[] {
  const kinds = Object.entries(method.type).map(([type, noun]) => ({
    noun,
    count: sources.filter((source) => source.type === type).length,
  }))
  const others = {
    noun: method.otherType,
    count: sources.filter(({ type }) => type === undefined).length,
  }
  return [...kinds, others]
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => method.counted(count, noun))
}
