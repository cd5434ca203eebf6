import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import type { Environment } from '../../src/environment.ts'

export type CliRun = { code: number; stdout: string; stderr: string }

/** One run of the command line in this process, with streams that are no terminal. */
export async function runCli(
  argv: string[],
  { stdin = '', env = {} }: { stdin?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<CliRun> {
  const stdout = collector()
  const stderr = collector()
  const input = Object.assign(Readable.from(stdin === '' ? [] : [stdin]), { isTTY: false })
  const environment = {
    stdin: input,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    cwd: process.cwd(),
  } as unknown as Environment
  const code = await main(argv, environment)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collector() {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString())
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}
