import { runBuild } from '../../scripts/build.mjs'

/** No test looks at an old build. Type errors are printed; refusing them is for `npm run check`. */
export async function setup() {
  await runBuild(['--if-stale', '--allow-type-errors'])
  if (process.exitCode) throw new Error('the build failed, so there is nothing to test')
}
