import type { Messages } from '../../messages.ts'

export const confirmWords: Messages['confirm'] = {
  yes: 'Oui',
  no: 'Non',
  neither: 'Répondez par « Oui » ou « Non »',
  replace: (file, others) =>
    others === 0
      ? `${file} existe déjà. Remplacer?`
      : `${file} et ${others} de plus existent déjà. Remplacer?`,
}
