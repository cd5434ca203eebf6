import { capital } from '../../../words/capital.ts'
import { type ManyReport, type Group, roleTitles, titleOf } from './groups.ts'

/** The groups, who is in them, how many answered, and of how many asked where that was said. */
export type ParticipationView = {
  title: string
  said: string
  heads: { group: string; roles: string; answered: string }
  rows: { title: string; roles: string; answered: string }[]
}

export function participationView(report: ManyReport): ParticipationView {
  const { voices } = report.words
  const { individuals, groups } = report.document.respondents
  return {
    title: voices.participation,
    said: `${capital(voices.tookPart(individuals, groups))}.`,
    heads: voices.participationHeads,
    rows: report.document.blocks.map((block) => ({
      title: titleOf(block, report),
      roles: voices.roles(roleTitles(block, report)),
      answered: answeredText(block, report),
    })),
  }
}

function answeredText({ kind, n, invited }: Group, { words: { voices } }: ManyReport): string {
  const count = invited === undefined ? String(n) : voices.of(n, invited)
  return kind === 'group' ? `${count}, ${voices.agreedSheet}` : count
}
