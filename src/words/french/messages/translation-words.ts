import type { Messages } from '../../messages.ts'

export const translationWords: Messages['translation'] = {
  useless: (place, base) =>
    base === null
      ? `${place} n’est pas un texte de ce questionnaire; retirez-le`
      : `${place} n’est pas un texte que ce questionnaire ajoute à ${base} ou formule autrement; retirez-le`,
  missing: (place, original) => `${place} n’est pas encore traduit : « ${original} »`,
}
