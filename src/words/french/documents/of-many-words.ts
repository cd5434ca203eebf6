import { capital } from '../../capital.ts'
import type { WordsOfMany } from '../../of-many.ts'
import { rich, strong } from '../../rich-text.ts'
import { numberWord } from '../counts.ts'

/** What is said otherwise of a result of many voices, because it would not be true of many. */
export const ofManyWords: WordsOfMany = {
  common: {
    keyDot: 'score, chaque groupe comptant autant',
    keyBand: 'réponses ouvertes au plus bas et au mieux',
    keyHatched: 'pas encore de score : trop peu de réponses peuvent être montrées',
    answeredHead: 'Remarque',
  },
  headline: {
    notScored: (areas, of) => {
      if (areas.length === of)
        return rich`Aucun domaine ne peut avoir de score, parce que trop peu de réponses peuvent être montrées.`
      return areas.length === 1
        ? rich`${strong(areas[0] ?? '')} ne peut pas avoir de score, parce que trop peu de ses réponses peuvent être montrées.`
        : rich`${capital(numberWord(areas.length))} domaines sur ${numberWord(of)} ne peuvent pas avoir de score, parce que trop peu de leurs réponses peuvent être montrées.`
    },
  },
  theme: { items: 'Questions, moyenne de 0 à 4' },
  summary: {
    unsaid: rich`Elle ne peut pas encore être établie : trop peu de réponses d’un domaine peuvent être montrées.`,
  },
  ci: {
    levelOf: (state) => state,
  },
  audience: {
    left: {
      answers: 'les réponses à chaque question, en moyennes',
      themes: 'les pages des thèmes, question par question',
      register: 'les pas de chaque action',
      method: 'la méthode complète, avec tous les poids et toutes les sources',
    },
    inShortTexts: [
      'Chaque question a cinq niveaux, de 0 à 4, chacun décrit en mots; un niveau compte 25 points. Le score d’un groupe est la moyenne de ses personnes, et celui d’un thème la moyenne des groupes qui peuvent être montrés, chacun comptant autant quelle que soit sa taille. Les petits groupes sont réunis avec d’autres ou laissés de côté, pour protéger les personnes qui en font partie.',
      'Une étape est atteinte si chaque domaine atteint son seuil et si chaque question incontournable de cette étape est atteinte. Une question sur laquelle les avis des groupes divergent ne compte pas comme atteinte. Le domaine le plus faible décide, jamais la moyenne.',
    ],
  },
  office: {
    register: {
      tier: { 2: '2 incontournable, les avis divergent ou non confirmée' },
    },
    about: {
      orderText:
        'D’abord les questions incontournables non atteintes, puis celles sur lesquelles les avis divergent ou qui ne sont pas confirmées, puis ce qui manque pour la prochaine étape, puis tous les autres écarts. Ce qui doit être en cours avant une autre action vient avant elle.',
    },
  },
  method: {
    limitsOfNotes: [],
    asked: 'Qui a répondu',
    rules: [
      'Chaque question a cinq niveaux, de 0 à 4, chacun décrit en mots. Un niveau compte 25 points; le niveau 4 vaut donc 100.',
      'D’abord chaque personne : son score pour un thème est la moyenne pondérée des questions auxquelles elle a répondu, si elles portent au moins la moitié du poids. Une personne qui a répondu à moins que cela n’y est pas comptée.',
      'Puis chaque groupe : son score est la moyenne de ses personnes, chacune comptant autant. Une réponse de groupe a été convenue ensemble et parle pour son groupe; elle ne dit rien d’une personne en particulier.',
      'Puis le tout : le score d’un thème est la moyenne des groupes qui peuvent être montrés, chacun comptant autant, quelle que soit sa taille. Ainsi, la voix de deux cents personnes ne couvre pas celle de six. Le chiffre où chaque personne compte autant figure dans le fichier JSON.',
      'Les domaines, le score global et l’étape découlent des scores publiés des thèmes, et de rien d’autre.',
      '« Pourrait être » est la fourchette : toutes les réponses ouvertes au niveau 0, puis toutes au niveau 4. Ce n’est pas un intervalle de confiance.',
      'Une étape est atteinte si chaque domaine atteint son seuil et si chaque question incontournable de cette étape, et des étapes qui la précèdent, est atteinte. Une question incontournable n’est atteinte que si la réponse du milieu de l’ensemble (la médiane) atteint son niveau et si aucun groupe qui peut être montré n’est plus bas; si les groupes diffèrent, les avis divergent, et elle ne compte pas comme atteinte.',
      'L’intervalle de confiance autour d’un écart dit jusqu’où le hasard seul pourrait le déplacer, si d’autres personnes semblables avaient répondu (Welch, 95 %). Quand presque tout le monde dans un groupe a répondu, l’écart est simplement leur point de vue. « 7 fois sur 10 » : on prend chaque fois une réponse de chaque groupe et l’on regarde laquelle est la plus haute; les réponses égales comptent pour moitié de chaque côté (delta de Cliff, avec un intervalle qui peut être inégal des deux côtés).',
      'Si le questionnaire en nomme une, une comparaison a été déclarée avant que quiconque réponde. Toutes les autres sont exploratoires : parmi beaucoup de comparaisons, quelques-unes paraissent grandes par le seul hasard.',
      'Les réponses d’un groupe sont dites « divisées » ou « variées » à partir de cinq réponses, par rapport à des réponses données au hasard (rwg*). Cela ne cache jamais un score.',
      'Les scores sont calculés en fractions exactes et arrondis une seule fois, pour l’affichage. Les actions viennent dans cet ordre : questions incontournables non atteintes, questions incontournables sur lesquelles les avis divergent ou qui ne sont pas confirmées, ce qui limite la prochaine étape, puis les autres écarts; ce qui doit venir avant vient avant.',
    ],
    limitTexts: [
      'Voici ce que des personnes ont dit lors d’une collecte. Personne de l’extérieur ne l’a vérifié.',
      'Les petits groupes sont protégés : aucun groupe plus petit que la taille minimale n’est montré seul, aucun total ne permet de le calculer, et une collecte terminée n’est pas rapportée de nouveau avec une réponse de plus. Le nombre de réponses à chaque niveau n’est montré que pour de plus grands nombres.',
      'Cela empêche de calculer les réponses d’une personne à partir de ce rapport. Cela ne protège pas quand tout le monde dans un groupe a répondu de la même façon : chaque réponse est alors connue. Aux deux bouts de l’échelle seulement, un petit groupe est dit à « 10 ou moins » ou à « 90 ou plus ». Cela ne protège pas non plus de quelqu’un qui sait comment les autres ont répondu, ni de la personne qui a recueilli les réponses et qui peut toutes les lire.',
      'Les étapes, les seuils, les niveaux et les poids sont un jugement des auteurs du questionnaire, pas une mesure.',
      'Les scores de divers organismes ne peuvent pas être comparés : chacun lit les niveaux à sa façon. Des écarts de 5 points ou moins reviennent à peu près au même.',
      'Un score dit ce qui est en place, tel que les personnes le voient. Quand les groupes diffèrent, les chiffres ne disent pas qui a raison. Parlez-en.',
    ],
    overallText: (score, range) =>
      `${score} sur 100, pourrait aller de ${range}. Chaque groupe y compte autant. Il ne décide de rien : l’étape découle des domaines et des questions incontournables.`,
  },
}
