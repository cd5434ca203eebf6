import type { Message, Path } from '../../errors.ts'
import type { Item, Questionnaire } from '../../model/questionnaire.ts'
import { type Placed, itemsOf } from '../check-questionnaire/placed.ts'

/** `id` is that of the question or action which the advice is about. */
export type Advice = { code: string; id: string; path: Path; said: Telling }
/** What is wrong, without the id and the code that stand around it. */
export type Telling = Exclude<Message, string>
export type Grade = (text: string) => number
export type Rule = (pack: Questionnaire, grade: Grade) => Advice[]

/** A rule that looks at one question at a time. `null`: nothing to say. */
export function perItem(
  code: string,
  advise: (
    item: Item,
    context: { pack: Questionnaire; grade: Grade },
  ) => { at: Path; said: Telling } | null,
): Rule {
  return (pack, grade) =>
    itemsOf(pack).flatMap(({ value, path }: Placed<Item>) => {
      const advice = advise(value, { pack, grade })
      if (advice === null) return []
      return [{ code, id: value.id, path: [...path, ...advice.at], said: advice.said }]
    })
}

export const isEnglish = ({ language }: Questionnaire): boolean => /^en\b/.test(language)
