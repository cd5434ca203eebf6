'use strict'
// Is a checkout's build older than what it was built from? (Costs about a millisecond.)

const fs = require('node:fs')
const path = require('node:path')

const BUILT_FROM = ['src', 'templates', 'questionnaires']

function holdsNewer(folder, time) {
  return fs.readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const place = path.join(folder, entry.name)
    return entry.isDirectory() ? holdsNewer(place, time) : fs.statSync(place).mtimeMs > time
  })
}

/** The build gives `dist/cli.js` the time at which it began, so that nothing saved meanwhile is missed. */
exports.isStale = function isStale(root, folders = BUILT_FROM) {
  const built = fs.statSync(path.join(root, 'dist', 'cli.js')).mtimeMs
  return folders
    .map((folder) => path.join(root, folder))
    .some((folder) => fs.existsSync(folder) && holdsNewer(folder, built))
}
