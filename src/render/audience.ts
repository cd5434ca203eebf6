/** Who reads a report: a board decides, a team works with it, and the full one holds all there is. */
export type Audience = keyof typeof PARTS

/** What a report can leave out. Page one, the areas and themes, purpose and limits stand in every one. */
export type Part =
  /** the answer to each question: strips of levels, what is open, what does not apply and why */
  | 'answers'
  /** what to do at this stage */
  | 'to-do'
  /** a page for each theme: questions, evidence, notes and other views word for word */
  | 'themes'
  /** every action with its steps, and trying them out */
  | 'register'
  /** how each figure came about, unfolded on screen */
  | 'explanations'
  /** the same on paper */
  | 'explanations-on-paper'
  /** rules, stages, weights and what they do, levels, sources, words */
  | 'method'

const WORK = ['answers', 'to-do', 'themes', 'register', 'explanations'] as const

const PARTS = {
  board: [],
  team: WORK,
  full: [...WORK, 'explanations-on-paper', 'method'],
} as const satisfies Record<string, readonly Part[]>

export const AUDIENCES = Object.keys(PARTS) as Audience[]

export const partsFor = (audience: Audience): ReadonlySet<Part> => new Set(PARTS[audience])
