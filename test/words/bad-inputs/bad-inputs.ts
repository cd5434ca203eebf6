import { KnownError, type Message, type Problem } from '../../../src/errors.ts'

/** What somebody could hand in, by what is wrong with it, and what they are told. */
export type BadInputs = Record<string, () => Message[] | Promise<Message[]>>

export const messagesOf = (problems: readonly Problem[]): Message[] =>
  problems.map(({ message }) => message)

/** What a refusal says, and every problem that it names. */
export async function refusalOf(task: () => unknown): Promise<Message[]> {
  try {
    await task()
  } catch (error) {
    if (error instanceof KnownError) return [error.what, ...messagesOf(error.problems)]
    throw error
  }
  throw new Error('this was to be refused')
}
