/** What is known of a language by its name alone: `fr`, `fr-CA`. */

/** The language without its region: `fr-CA` reads `fr`. */
export const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** Is it written from right to left? */
export const isFromRight = (language: string): boolean => FROM_RIGHT_TO_LEFT.has(baseOf(language))

const FROM_RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'])

/**
 * The language that a machine is set to, as every program reads it: the first of LC_ALL, LC_MESSAGES and
 * LANG that is set. `fr_CA.UTF-8` reads `fr-CA`; where none is set, and for `C`, it is English.
 */
export function languageOfMachine(env: Readonly<Record<string, string | undefined>>): string {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? ''
  const [name = ''] = locale.split(/[.@]/)
  return /^[a-z]{2,3}([_-][a-z0-9]+)*$/i.test(name) ? name.replaceAll('_', '-') : 'en'
}
