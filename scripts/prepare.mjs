/**
 * Runs after `npm ci` and `npm install`, and also, by npm's own choice, the first time that `npx readiness`
 * is called in a checkout. There a failure would leave a broken folder in npm's cache, and `npx readiness`
 * would fail from then on, whatever one did. So under npx this does nothing (the door says what to run),
 * and neither does it where the tools for building are not installed (`npm ci --omit=dev`).
 */
import { existsSync } from 'node:fs'

const TOOLS = ['esbuild', 'handlebars', 'typescript/package.json']

function isInstalled(name) {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

const canBuild = TOOLS.every(isInstalled)
const isBuilt = existsSync(new URL('../dist/cli.js', import.meta.url))
const command = process.env.npm_command

if (command === 'exec') {
  // Left alone on purpose: see above.
} else if (canBuild) {
  const { runBuild } = await import('./build.mjs')
  await runBuild()
} else if (['pack', 'publish'].includes(command) && !isBuilt) {
  process.stderr.write('there is no build to put into the package; run: npm ci\n')
  process.exitCode = 1
}
