import type { Messages } from '../../messages.ts'

export const reportWords: Messages['report'] = {
  count: (what, problems) => `${what} : ${problems === 1 ? '1 problème' : `${problems} problèmes`}`,
  more: (count) => `et ${count} de plus`,
  nothingWritten: 'Rien n’a été écrit.',
  ourFault: [
    'C’est une faute de readiness, pas la vôtre. Les réponses déjà données sont enregistrées.',
    'Veuillez la signaler avec les lignes ci-dessous; retirez tout ce que vous ne montreriez pas.',
  ],
}
