/** Notes, evidence, other views. People may be known by their words, so one who answers alone is not asked for any. */
export const REMARKS: ReadonlySet<string> = new Set(['n', 'e', 'a'])
