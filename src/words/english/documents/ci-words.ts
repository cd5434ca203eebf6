/** What machines show to people: the badge, the JUnit file, the summary of a CI step. */
export const ciWords = {
  tool: 'readiness',
  quickScan: 'quick scan',
  partial: 'a part only',
  badgeTitle: (value: string, date: string) => `readiness: ${value} (self-assessment, ${date})`,
  gates: 'Gates',
  gate: 'Gate',
  outcome: 'Outcome',
  cleared: 'cleared',
  missed: 'missed',
  criticalCase: (name: string, level: number, stage: string) =>
    `${name} (level ${level} or more, for ${stage})`,
  noGate: (state: string) => `${state}; no gate asks for it`,
  levelOf: (state: string, level: number) => `${state}, at level ${level}`,
}
