import type { ExpectedText } from './expected.ts'

/** How a value differs from its schema: facts, of which the catalogue makes a sentence. */
export type ShapeFault = { expected: Expected; found: Found; hint?: ShapeHint | undefined }

export type Expected =
  | { as: 'named'; name: ExpectedText }
  | { as: 'type'; type: string }
  | { as: 'one-of' | 'kind'; values: readonly string[] }
  | { as: 'at-least' | 'at-most'; bound: string; isOfList: boolean }
  | { as: 'other' }

export type Found =
  | { is: 'empty' }
  | { is: 'list'; length: number }
  | { is: 'group' }
  | { is: 'text'; text: string }
  | { is: 'value'; value: string }

export type ShapeHint =
  | { say: 'no-level' }
  | { say: 'without-quotes'; value: string }
  | { say: 'in-quotes' }
  | { say: 'near'; near: string | undefined }
