import { type Rule, perItem } from './rule.ts'

const ownAnchors = perItem('own-levels', ({ levels }, { pack }) =>
  levels.every((anchor) => isCommon(pack, anchor))
    ? { at: [], said: (words) => words.advice.commonLevels }
    : null,
)

const differ = perItem('levels-repeat', ({ levels }) => {
  const twice = levels.findIndex((anchor, index) => levels.indexOf(anchor) !== index)
  return twice === -1
    ? null
    : { at: ['levels', twice], said: (words) => words.advice.levelTwice(twice) }
})

/** An anchor that begins with the name of another level has slipped from its place. */
const rise = perItem('levels-do-not-rise', ({ levels }, { pack }) => {
  const wrong = levels.findIndex((anchor, index) =>
    pack.levels.some(({ value, label }) => value !== index && anchor.startsWith(`${label}.`)),
  )
  return wrong === -1
    ? null
    : {
        at: ['levels', wrong],
        said: (words) => words.advice.levelElsewhere(wrong),
      }
})

export const ANCHOR_RULES: Rule[] = [ownAnchors, differ, rise]

type Pack = Parameters<Rule>[0]

const isCommon = (pack: Pack, anchor: string) =>
  pack.levels.some(({ label, summary }) => anchor === [`${label}.`, summary].join(' ').trim())
