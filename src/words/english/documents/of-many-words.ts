import { capital } from '../../capital.ts'
import { type RichText, rich, strong } from '../../rich-text.ts'
import { counted, noun, numberWord } from '../counts.ts'

/** What is said otherwise of a result of many voices, because it would not be true of many. */
export const ofManyWords = {
  common: {
    keyDot: 'score, every group alike',
    keyBand: 'answers left open at worst and at best',
    keyHatched: 'no score yet: too few answers can be shown',
    answeredHead: 'Note',
  },
  headline: {
    notScored: (areas: string[], of: number): RichText => {
      const because = 'because too few answers there can be shown'
      if (areas.length === of)
        return rich`No area can be scored, because too few answers can be shown.`
      return areas.length === 1
        ? rich`${strong(areas[0] ?? '')} cannot be scored, ${because}.`
        : rich`${capital(numberWord(areas.length))} of ${counted(of, noun('area'))} cannot be scored, ${because}.`
    },
  },
  theme: { items: 'Items, mean 0 to 4' },
  summary: {
    unsaid: rich`It cannot be said yet: too few answers of an area can be shown.`,
  },
  ci: {
    // A mean would need what bounds it and how many it is of; the report has both.
    levelOf: (state: string): string => state,
  },
  audience: {
    left: {
      answers: 'the answers to single questions, as means',
      themes: 'the pages of the themes, question by question',
      register: 'the steps of the actions',
      method: 'the full method, with all weights and sources',
    } as Record<string, string>,
    inShortTexts: [
      'Each question has five levels, from 0 to 4, each described in words; a level counts 25 points. Each group’s score is the mean of its people, and a theme’s score is the mean of the groups that can be shown, each counting alike whatever its size. Small groups are joined with others or left out, to protect the people in them.',
      'A stage is reached where every area reaches its bar and every critical item for it is met. An item on which the groups differ is contested and does not count as met. The weakest area decides, never the mean.',
    ],
  },
  office: {
    register: {
      tier: { 2: '2 critical, contested or not confirmed' },
    },
    about: {
      orderText:
        'First critical items that are not met, then those that are contested or not confirmed, then what keeps the next stage out of reach, then all other gaps. What must be under way before another action comes before it.',
    },
  },
  method: {
    limitsOfNotes: [] as string[],
    asked: 'Answered by',
    rules: [
      'Each question has five levels, from 0 to 4, each described in words. A level counts 25 points, so level 4 is 100.',
      'Each person first: a person’s score for a theme is the weighted mean of the questions they answered, where that is at least half of the weight. A person who answered less is not counted there.',
      'Then each group: its score is the mean of its people, each counting alike. A group sheet is one agreed answer and speaks for its group; it is no single person’s data.',
      'Then the whole: a theme’s score is the mean of the groups that can be shown, each counting alike, whatever its size. So two hundred do not drown six. The figure that counts every person alike stands in the JSON file.',
      'Areas, the overall score and the stage follow from the published scores of the themes, and from nothing else.',
      '“Could be” is the range: every answer left open at level 0, and every one at level 4. It is not a confidence interval.',
      'A stage is reached where every area reaches its bar and every critical item for it, and for the stages before it, is met. A critical item is met only where the middle answer of the whole reaches its level and no group that can be shown falls below it; where they differ it is contested and does not count as met.',
      'An interval around a gap says how far chance alone could move it, if other people like these had answered (Welch, 95\u00a0%). Where nearly everybody in a group answered, the gap is simply their view. “In 7 of 10 pairs” takes one answer from each group at a time and asks which is the higher; answers that are level count half to each (Cliff’s delta, with an interval that need not be even on both sides).',
      'One comparison was declared before anybody answered, where the questionnaire names one. All others are exploratory: among many comparisons some look large by chance alone.',
      '“Divided” and “mixed” within a group are given from five answers on, against answers given by chance (rwg*). They never hide a score.',
      'Scores are calculated as exact fractions and rounded once, for showing. Actions come in this order: critical items not met, critical items contested or not confirmed, what limits the next stage, then other gaps; what must come first comes first.',
    ],
    limitTexts: [
      'This is what people said in one collection. Nobody from outside checked it.',
      'Small groups are protected: no group below the smallest size is shown alone, no total lets it be worked out, and a finished collection is not reported again with one answer more. How many answered at each level is shown only for larger numbers.',
      'That protects from working out one person’s answers from this report. It does not protect where everybody in a group answered alike: then each answer is known. Only at the very ends of the scale a small group is told as “10 or less” or “90 or more”. Nor does it protect from somebody who knows how the others answered, or from whoever collected the answers and can read them all.',
      'Stages, bars, levels and weights are a judgement of the authors of the questionnaire, not a measurement.',
      'Scores of different organisations cannot be compared: each reads the levels in its own way. Differences of 5 points or less are about the same.',
      'A score says how much is in place, as people see it. Where groups differ, the figures do not say who is right. Talk about it.',
    ],
    overallText: (score: string, range: string): string =>
      `${score} of 100, could be ${range}. Every group counts alike in it. It decides nothing: the stage follows from the areas and the critical items.`,
  },
}
