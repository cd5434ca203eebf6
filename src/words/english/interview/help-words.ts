import { familyName } from '../families.ts'

/** The help panel: why, what would show it, must-have, whom to ask, sources. */
export const helpWords = {
  why: 'Why this is asked',
  evidence: 'What would show it',
  ownEvidence: 'Your own kind of evidence counts too: press e in the question to add it.',
  mustHave: (level: number, stage: string) =>
    `Must-have: level ${level} is needed for the stage ${stage} and every stage above.`,
  confirmedBy: (family: string) => `Counts only where people with ${familyName(family)} took part.`,
  whoKnows: 'Who may know',
  quotes: 'Said by people in a study',
  quote: (text: string, speaker: string) => `"${text}" (${speaker})`,
  sources: (strength: string | undefined) =>
    strength === undefined ? 'Sources' : `Sources (strength: ${strength})`,
  keys: ['up/down scroll', 'w why', 'h what would show it', 'Enter or Esc back, mark kept'],
  keysInShort: ['up/down scroll', 'Enter back, mark kept'],
}
