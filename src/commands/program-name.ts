/** How this run was started, so that a command shown to the person works as it stands. */
export function programName(env: NodeJS.ProcessEnv): string {
  return env['npm_command'] === 'exec' ? 'npx readiness' : 'readiness'
}
