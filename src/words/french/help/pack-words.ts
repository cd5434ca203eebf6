import type { HelpWords } from '../../help-words.ts'

type Commands = 'validate' | 'list' | 'show' | 'diff' | 'migrate' | 'schema'

export const packWords: Pick<HelpWords, Commands> = {
  validate: {
    about:
      'vérifier questionnaires, feuilles de réponses, réglages et résultats enregistrés; tous les problèmes d’un coup',
    files: 'fichiers; - pour l’entrée standard',
    strict: 'aussi des conseils sur le contenu des questionnaires; code de sortie 1 s’il y en a',
    codeQuality: 'écrire aussi les problèmes comme rapport Code Quality de GitLab',
  },
  list: { about: 'les questionnaires fournis avec ce programme' },
  show: {
    about:
      'un questionnaire, un thème, une question ou une action, avec ses raisons et ses sources',
    id: 'un identifiant; readiness show peer-workforce.fr en donne la liste',
    resolved: 'un questionnaire entier en YAML, avec tout ce qu’il complète',
  },
  diff: {
    about: 'ce qui a changé entre deux questionnaires, question par question',
    pack: 'un questionnaire fourni ou un fichier',
  },
  migrate: {
    about: 'reprendre des réponses dans une autre version d’un questionnaire, ou dans un autre',
    sheet: 'une feuille de réponses, ou un résultat enregistré',
    to: 'le questionnaire où les reprendre',
    from: 'le questionnaire auquel elles répondaient, s’il n’est pas fourni',
    output: 'où écrire (par défaut : à côté de la feuille, avec le nom du nouveau)',
  },
  schema: {
    about: 'le JSON Schema de nos documents : questionnaire, answers, assessment, …',
    name: 'lequel',
  },
}
