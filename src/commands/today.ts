import { InputError } from '../errors.ts'
import { isCalendarDate } from '../model/calendar-date.ts'

/**
 * Today in UTC, as 2026-11-01; or the day that SOURCE_DATE_EPOCH (seconds since 1970) names, so that
 * a build can be repeated.
 *
 * @throws InputError where SOURCE_DATE_EPOCH is no such number
 */
export function today(env: NodeJS.ProcessEnv): string {
  const epoch = env['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10)
  const seconds = Number(epoch)
  const isPlausible = /^\d{1,12}$/.test(epoch) && seconds < 253_402_300_800
  if (!isPlausible) throw new InputError(({ option }) => option.notAnEpoch(epoch))
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** @throws InputError where the text is no date that exists */
export function checkedDate(text: string, option: string): string {
  if (isCalendarDate(text)) return text
  throw new InputError((words) => words.option.notADate(option, text))
}
