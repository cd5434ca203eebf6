/** The outside world, handed in from the door (bin/readiness.js), so that everything else can be tested without it. */
export type Environment = {
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
  env: NodeJS.ProcessEnv
  cwd: string
}
