import type { Messages } from '../../messages.ts'

/** The file that an interview is kept in. */
export const draftFileWords: Messages['draftFile'] = {
  notADraft: (file) => `${file} n’est pas le brouillon d’une séance; il a été laissé tel quel`,
  tooMany: (file) => `impossible de mettre ${file} de côté : il y a trop de brouillons de ce nom`,
}
