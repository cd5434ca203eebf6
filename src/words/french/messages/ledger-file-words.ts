import type { Messages } from '../../messages.ts'
import { UNKNOWN_HOST } from '../../own-names.ts'

/** The book of the waves that were reported. */
export const ledgerFileWords: Messages['ledgerFile'] = {
  inUse: (file, { process, host }) =>
    `un autre readiness se sert de ${file} (processus ${process} sur ${host === UNKNOWN_HOST ? 'un ordinateur inconnu' : host}); attendez qu’il ait fini`,
}
