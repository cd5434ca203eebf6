import type { expectedWords } from '../words/english/messages/expected-words.ts'

/** The name of a text that says what a value should have been. */
export type ExpectedText = keyof typeof expectedWords

const MARK = 'expected:'

/**
 * What a schema holds in the place of a message: schemas know no language, so they only name the text,
 * and parse-shape.ts tells it.
 */
export const expected = (text: ExpectedText): string => `${MARK}${text}`

/** The text that a message of zod names; undefined where it is one of zod's own. */
export const expectedIn = (message: string): ExpectedText | undefined =>
  message.startsWith(MARK) ? (message.slice(MARK.length) as ExpectedText) : undefined
