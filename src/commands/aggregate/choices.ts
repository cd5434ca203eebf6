import { InputError } from '../../errors.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { idSchema } from '../../model/scalars.ts'
import { nearest } from '../../nearest.ts'
import type { Messages } from '../../words/messages.ts'
import { checkedOrganisation } from '../checked-organisation.ts'

/** What the command line says, or else the sheets, as long as they agree. */

/** @throws InputError where no wave is named, or several are */
export function waveFrom(named: string | undefined, sheets: readonly AnswerSheet[]): string {
  const wave =
    named ??
    onlyOne(
      sheets.flatMap((sheet) => sheet.wave ?? []),
      (waves, words) => words.wave.several(waves),
    )
  if (wave === undefined) {
    throw new InputError((words) => words.wave.unnamed)
  }
  if (idSchema.safeParse(wave).success) return wave
  throw new InputError((words) => words.wave.notAnId(wave))
}

/** @throws InputError where no organisation is named, or several are */
export function organisationFrom(
  named: string | undefined,
  sheets: readonly AnswerSheet[],
): string {
  const own = sheets.flatMap(({ organisation }) => organisation ?? [])
  const name = named ?? onlyOne(own, (names, { wave }) => wave.severalOrganisations(names))
  if (!name?.trim()) {
    throw new InputError(({ wave }) => wave.noOrganisation)
  }
  return checkedOrganisation(name)
}

function onlyOne(
  values: readonly string[],
  several: (values: string[], words: Messages) => string,
): string | undefined {
  const [first, ...others] = [...new Set(values)].sort()
  if (first === undefined || others.length === 0) return first
  throw new InputError((words) => several([first, ...others], words))
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
    throw new InputError(({ wave }) => wave.twoSizes)
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
  throw new InputError(({ wave }) => wave.brokenPromise(privacy.minGroupSize))
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
      throw new InputError(({ wave }) => wave.notInvited(text))
    }
    if (!known.includes(role)) {
      throw new InputError(({ wave }) => wave.unknownRole(role, known, nearest(role, known)))
    }
    return [role, Number(number)]
  })
  const twice = invited.find(([role], index) => invited.findIndex(([one]) => one === role) < index)
  if (twice) throw new InputError(({ wave }) => wave.invitedTwice(twice[0]))
  return Object.fromEntries(invited)
}
