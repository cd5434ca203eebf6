import { InputError } from '../errors.ts'
import { visible } from '../visible.ts'

/** The name of an organisation as it can be printed anywhere. @throws InputError where something in it cannot be seen */
export function checkedOrganisation(name: string): string {
  if (visible(name) === name && !/[\n\t]/.test(name)) return name
  throw new InputError(({ option }) => option.hiddenCharacter(name))
}
