import { InputError } from '../../errors.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { idSchema } from '../../model/scalars.ts'
import { didYouMean } from '../../nearest.ts'
import { visible } from '../../visible.ts'

/** What the command line says, or else the sheets, as long as they agree. */

/** @throws InputError where no wave is named, or several are */
export function waveFrom(named: string | undefined, sheets: readonly AnswerSheet[]): string {
  const wave =
    named ??
    onlyOne(
      sheets.flatMap((sheet) => sheet.wave ?? []),
      'wave',
      '--wave',
    )
  if (wave === undefined) {
    throw new InputError(
      'the collection has no name yet; give one with --wave, e.g. --wave 2026-spring. Reporting closes it: sheets that come later belong to another',
    )
  }
  if (idSchema.safeParse(wave).success) return wave
  throw new InputError(
    `--wave: ${wave} is no id; write small letters, digits and single hyphens, e.g. 2026-spring`,
  )
}

/** @throws InputError where no organisation is named, or several are */
export function organisationFrom(
  named: string | undefined,
  sheets: readonly AnswerSheet[],
): string {
  const own = sheets.flatMap(({ organisation }) => organisation ?? [])
  const name = named ?? onlyOne(own, 'organisation', '--organisation')
  if (!name?.trim()) {
    throw new InputError('the organisation has no name yet; give --organisation NAME')
  }
  if (visible(name) !== name || /[\n\t]/.test(name)) {
    throw new InputError(`--organisation: ${name} holds a hidden character; take it out`)
  }
  return name
}

function onlyOne(values: readonly string[], noun: string, option: string): string | undefined {
  const [first, ...others] = [...new Set(values)].sort()
  if (others.length === 0) return first
  throw new InputError(
    `the sheets name more than one ${noun} (${[first, ...others].join(', ')}); say which is meant with ${option}`,
  )
}

/** Outside the organisation nobody should be found out by people who know it less. */
const STRICT = 10

/** @throws InputError where both ways of saying it are used */
export function minGroupSizeFrom(
  {
    strict = false,
    minGroupSize,
  }: { strict?: boolean | undefined; minGroupSize?: number | undefined },
  { privacy }: Questionnaire,
): number {
  if (strict && minGroupSize !== undefined) {
    throw new InputError(
      '--strict and --min-group-size both say how small a group may be; give one',
    )
  }
  if (strict) return Math.max(STRICT, privacy.minGroupSize)
  return minGroupSize ?? privacy.minGroupSize
}

/**
 * A form tells people how small a group may be that reports show. Who answered it is not shown in a
 * smaller one.
 *
 * @throws InputError where a smaller number is asked for than a form has promised
 */
export function refuseBrokenPromise(
  sheets: readonly AnswerSheet[],
  minGroupSize: number,
  { privacy }: Questionnaire,
): void {
  const isFromForm = ({ digest, respondent }: AnswerSheet) =>
    digest !== undefined && respondent?.kind !== 'group'
  if (minGroupSize >= privacy.minGroupSize || !sheets.some(isFromForm)) return
  throw new InputError(
    `--min-group-size: the form has promised those who filled it in that reports show groups of ${privacy.minGroupSize} or more; leave the option out, or give ${privacy.minGroupSize} or more`,
  )
}

/** `clinician=40`, once for each role. @throws InputError for anything else */
export function invitedFrom(
  given: readonly string[],
  { roles }: Questionnaire,
): Readonly<Record<string, number>> {
  const known = roles.map(({ id }) => id)
  const invited = given.map((text): [string, number] => {
    const [, role = '', number = ''] = /^([a-z0-9-]+)=(\d{1,6})$/.exec(text) ?? []
    if (number === '') {
      throw new InputError(`--invited: ${text} is no role and number, e.g. clinician=40`)
    }
    if (!known.includes(role)) {
      throw new InputError(
        `--invited: there is no role ${role}.${didYouMean(role, known) || ` The roles are ${known.join(', ')}.`}`,
      )
    }
    return [role, Number(number)]
  })
  const twice = invited.find(([role], index) => invited.findIndex(([one]) => one === role) < index)
  if (twice) throw new InputError(`--invited: ${twice[0]} stands there twice; keep one of the two`)
  return Object.fromEntries(invited)
}
