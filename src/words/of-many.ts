import type { DocumentWords } from './document-words.ts'
import type { ofManyWords } from './english/documents/of-many-words.ts'
import type { Worded } from './worded.ts'

export type WordsOfMany = Worded<typeof ofManyWords>

/** The words for a result of many voices, in any language: those of one voice, but for what differs. */
export function documentsOfMany(of: DocumentWords, many: WordsOfMany): DocumentWords {
  const { register, about } = of.office
  return {
    ...of,
    common: { ...of.common, ...many.common },
    headline: { ...of.headline, ...many.headline },
    theme: { ...of.theme, ...many.theme },
    summary: { ...of.summary, ...many.summary },
    ci: { ...of.ci, ...many.ci },
    audience: { ...of.audience, ...many.audience },
    office: {
      ...of.office,
      register: { ...register, tier: { ...register.tier, ...many.office.register.tier } },
      about: { ...about, ...many.office.about },
    },
    method: { ...of.method, ...many.method },
  }
}
