#!/usr/bin/env node
'use strict'
// The door. Committed as it stands, so that a checkout which is not built yet can say so, and in the
// oldest syntax there is, so that an old Node can read on to the place where it is told that it is old.
// (A CommonJS folder: answering `--version` so takes a quarter of the time that an ES module takes.)

var version = process.versions.node.split('.').map(Number)

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('readiness needs Node.js 20.19 or later; this is ' + process.version + '.')
  process.exitCode = 2
} else {
  require('./open.js')
}
