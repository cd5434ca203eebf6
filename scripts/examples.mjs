/** Makes the reports of all examples again: `npm run examples`, then read the difference. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

const folders = readdirSync(`${root}examples`, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)
for (const { name } of folders) {
  const folder = `examples/${name}`
  const argv = [
    'bin/readiness.js',
    'assess',
    '--answers',
    `${folder}/answers.yaml`,
    '--output',
    `${folder}/`,
    '--force',
  ]
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
