import type { ExpectedText } from '../../../model/expected.ts'
import type { Expected, Found, ShapeFault, ShapeHint } from '../../../model/shape-fault.ts'
import { expectedWords } from './expected-words.ts'
import { didYouMean } from './hint-words.ts'

/** A document that does not have the shape it should have. */
export const shapeWords = {
  missing: (name: string | undefined) => `${name ?? 'a value'} is missing`,
  /** @param isPerhapsText inside braces a comma ends a text, and what follows it reads as a name */
  unknownName: (
    name: string,
    { near, isPerhapsText }: { near: string | undefined; isPerhapsText: boolean },
  ) =>
    `${name} is not a known name here.${didYouMean(near) || (isPerhapsText ? ' If it belongs to the text before it, put that whole text in quotes.' : '')}`,
  wrong: ({ expected, found, hint }: ShapeFault) =>
    `${expectation(expected)}, but this is ${description(found)}${hint ? hintOf(hint) : ''}`,
  /** of a name or of what an option was given, which stand beside it */
  expected: (text: ExpectedText) => `expected ${expectedWords[text]}`,
  expectedOf: (option: string, text: ExpectedText) => `${option}: expected ${expectedWords[text]}`,
}

function expectation(expected: Expected): string {
  switch (expected.as) {
    case 'named':
      return `expected ${expectedWords[expected.name]}`
    case 'type':
      return `expected ${TYPES[expected.type] ?? expected.type}`
    case 'one-of':
      return `expected ${expected.values.join(' or ')}`
    case 'kind':
      return `Invalid discriminator value. Expected ${expected.values.map((value) => `'${value}'`).join(' | ')}`
    case 'at-least':
      return `expected at least ${expected.bound}${expected.isOfList ? ' entries' : ''}`
    case 'at-most':
      return `expected at most ${expected.bound}${expected.isOfList ? ' entries' : ''}`
    case 'other':
      return 'Invalid input'
  }
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
}

function description(found: Found): string {
  switch (found.is) {
    case 'empty':
      return 'empty'
    case 'list':
      return `a list of ${found.length}`
    case 'group':
      return 'a group of names with values'
    case 'text':
      return `the text "${found.text}"`
    case 'value':
      return found.value
  }
}

function hintOf(hint: ShapeHint): string {
  switch (hint.say) {
    case 'no-level':
      return '; yes and no are not levels'
    case 'without-quotes':
      return `; write ${hint.value} without quotes`
    case 'in-quotes':
      return '; put it in quotes'
    case 'near':
      return `.${didYouMean(hint.near)}`
  }
}
