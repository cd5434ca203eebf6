import type { Messages } from '../../messages.ts'

export const reportWords: Messages['report'] = {
  count: (what, problems) => `${what} : ${problems === 1 ? '1 problème' : `${problems} problèmes`}`,
  more: (count) => `et ${count} de plus`,
  nothingWritten: 'Rien n’a été écrit.',
  ourFault: [
    'L’erreur vient de readiness, pas de vous. Les réponses déjà données sont enregistrées.',
    'Signalez-la, s’il vous plaît, avec les lignes ci-dessous; retirez tout ce que vous ne montreriez pas.',
  ],
}
