import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv }

/**
 * A Chromium, Chrome or Edge that can print a page: the one that is named, else the first there is in the
 * usual places.
 *
 * @param named a path, or a name to look for on the search path
 * @returns null where there is none
 */
export function findBrowser(named: string | undefined, machine: Machine): string | null {
  if (named === undefined) return firstThere(usualPlaces(machine))
  return firstThere(isPath(named) ? [named] : onSearchPath([named], machine))
}

const isPath = (name: string) => /[\\/]/.test(name)

const firstThere = (files: readonly string[]) => files.find(isProgram) ?? null

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function onSearchPath(names: readonly string[], { env, platform }: Machine): string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)))
}

function usualPlaces(machine: Machine): string[] {
  const { platform, env } = machine
  if (platform === 'win32') return windowsPlaces(env)
  if (platform === 'darwin') return [...macPlaces(env), ...onSearchPath(['chromium'], machine)]
  // What is called chromium-browser may be a script that starts the snap, which is better started itself.
  return [
    ...onSearchPath(['chromium', 'google-chrome', 'google-chrome-stable'], machine),
    '/snap/bin/chromium',
    ...onSearchPath(['chromium-browser', 'chrome', 'microsoft-edge'], machine),
  ]
}

function macPlaces({ HOME }: NodeJS.ProcessEnv): string[] {
  const folders = ['/Applications', ...(HOME === undefined ? [] : [join(HOME, 'Applications')])]
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  )
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => env[name] ?? [],
  )
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]
  return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`))
}
