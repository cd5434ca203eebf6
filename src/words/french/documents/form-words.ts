import type { FormWords } from '../../../model/form-words.ts'

/** What a form says in French: calm, plain, and honest about who sees what, as the English one is. */
export const formWords: FormWords = {
  noScript:
    'Ce formulaire a besoin d’un navigateur Web qui exécute des scripts. Sur un téléphone, choisissez « Ouvrir dans », puis votre navigateur. Si cela ne fonctionne pas, demandez un autre moyen à la personne qui vous a remis le formulaire.',
  kind: 'Questions sur l’organisme',
  next: 'Suivant',
  back: 'Retour',
  kept: 'Vos réponses sont conservées dans ce navigateur.',
  notKept: 'Rien n’est conservé. Laissez cette page ouverte jusqu’à ce que vous ayez terminé.',
  clear: 'Tout effacer',
  windowTitle: '{screen} · {title}',
  welcome: {
    title: 'Que voyez-vous, de là où vous êtes?',
    lead: 'Voici {count} questions sur l’organisme et sur ce que c’est que d’y travailler ou d’y recevoir du soutien. Aucune ne porte sur votre santé ni sur la qualité de votre travail. Il n’y a pas de limite de temps. Les réponses deviennent des scores pour l’organisme, jamais pour vous.',
    leadNamed:
      'Voici {count} questions sur l’organisme {organisation} et sur ce que c’est que d’y travailler ou d’y recevoir du soutien. Aucune ne porte sur votre santé ni sur la qualité de votre travail. Il n’y a pas de limite de temps. Les réponses deviennent des scores pour l’organisme, jamais pour vous.',
    factsTitle: 'Qui voit quoi',
    asks: {
      term: 'Qui pose les questions',
      text: 'Avant de commencer, demandez à la personne qui vous a remis ce formulaire : « Qui recueille les réponses? » C’est peut-être quelqu’un d’autre.',
    },
    asksNamed: {
      term: 'Qui pose les questions',
      text: '{organisation}. Avant de commencer, demandez à la personne qui vous a remis ce formulaire : « Qui recueille les réponses? » C’est peut-être quelqu’un d’autre.',
    },
    device: {
      term: 'Pendant que vous répondez',
      text: 'Vos réponses restent dans ce navigateur, sur cet appareil, jusqu’à ce que vous ou le navigateur les effaciez. Le formulaire ne peut rien envoyer.',
    },
    file: {
      term: 'Ce que vous remettez',
      text: 'Un fichier ou un texte avec votre rôle, vos réponses et les mots que vous écrivez. Le formulaire n’ajoute ni nom, ni date, ni heure. Un courriel montre qui l’a envoyé et quand. Un fichier montre quand il a été enregistré.',
    },
    fileOfWave: {
      term: 'Ce que vous remettez',
      text: 'Un fichier ou un texte avec votre rôle, vos réponses, les mots que vous écrivez et le nom de cette collecte, {wave}. Le formulaire n’ajoute ni nom, ni date, ni heure. Un courriel montre qui l’a envoyé et quand. Un fichier montre quand il a été enregistré.',
    },
    collector: {
      term: 'La personne qui recueille les réponses',
      text: 'Elle peut ouvrir ce que vous remettez et lire chaque réponse. Pour elle, vous n’êtes pas anonyme : votre rôle peut suffire à vous reconnaître. Si vous l’envoyez de votre propre adresse, elle sait que cela vient de vous. Elle pourrait aussi faire un rapport à partir de votre seul fichier.',
    },
    reports: {
      term: 'Les rapports',
      text: 'Un rapport de toutes les réponses montre des groupes d’au moins {min} personnes; le programme ne permet pas à la personne qui le fait d’en montrer de plus petits. Ceux-là sont réunis avec d’autres ou laissés de côté. Si tout un groupe répond la même chose, on sait ce que chaque membre a dit. Un groupe qui remet une seule réponse commune est montré, quelle que soit sa taille.',
    },
    notes: {
      term: 'Ce que vous écrivez',
      text: 'Ce formulaire laisse de la place pour des notes. Elles sont remises mot pour mot, et l’on pourrait vous y reconnaître. N’y mettez ni noms ni renseignements sur la santé.',
    },
    choice: {
      term: 'C’est votre choix',
      text: 'Vous pouvez laisser de côté toute question. Seul « Ne s’applique pas ici » demande une raison. Pour arrêter, fermez la page; vous pouvez tout effacer avant. Tant que vous n’avez rien remis, la personne qui recueille les réponses n’a rien de vous. Ensuite, vous pouvez lui demander de retirer vos réponses, jusqu’à ce que le rapport soit fait. Notez le nom de votre fichier : il le faut pour le retrouver.',
    },
    shared: {
      term: 'Un ordinateur partagé?',
      text: 'Toute personne qui ouvre ce formulaire dans le même navigateur peut voir vos réponses. Effacez tout avant de partir.',
    },
    notKept:
      'Ce navigateur ne permet pas au formulaire de conserver quoi que ce soit. Vous pouvez quand même répondre, en une seule fois : vos réponses disparaissent si la page est fermée ou rechargée.',
    hasRead: 'J’ai lu ce qui précède',
    hasReadMissing: 'Cochez d’abord « J’ai lu ce qui précède », s’il vous plaît.',
    start: 'Commencer',
  },
  resume: {
    title: 'Reprendre où vous en étiez',
    text: 'Ce navigateur a conservé des réponses à ce formulaire : {answered} sur {all}.',
    notYours:
      'Ce ne sont pas les vôtres? Prenez un autre navigateur ou un autre appareil, s’il vous plaît. Si vous effacez tout, ces réponses sont perdues, peut-être avant d’avoir été remises.',
    goOn: 'Continuer',
  },
  who: {
    title: 'Quel est votre rôle?',
    why: 'On ne voit pas la même chose de partout, et les rapports mettent ces points de vue côte à côte. C’est pourquoi le formulaire demande votre rôle. Un rôle peut apprendre à d’autres que vous avez un vécu. Si plusieurs vous conviennent, choisissez celui depuis lequel vous répondez aujourd’hui.',
    smallGroups:
      'Les rapports montrent des groupes d’au moins {min} personnes. Si moins de personnes ayant votre rôle participent, vos réponses sont réunies avec celles d’autres personnes ou laissées de côté. La personne qui recueille les fichiers voit votre rôle. Si vous êtes la seule personne à l’avoir, elle sait à qui est le fichier.',
    role: 'Votre rôle',
    roleMissing: 'Choisissez un rôle, s’il vous plaît.',
    fixedRole: 'Ce formulaire est destiné au rôle suivant : {role}.',
    kind: 'Qui répond ici?',
    individual: 'Je réponds pour moi',
    group: 'Nous sommes un groupe ayant ce rôle, et convenons ensemble de chaque réponse',
    size: 'Combien de personnes êtes-vous?',
    sizeMissing: 'Indiquez le nombre de personnes, 2 ou plus, s’il vous plaît.',
    groupShown:
      'Les réponses d’un groupe apparaissent dans les rapports pour ce qu’elles sont : ses réponses communes, avec son rôle et sa taille. Cela vaut aussi pour les petits groupes.',
    groupAgrees: 'Tout le monde dans notre groupe le sait et est d’accord',
    groupAgreesMissing:
      'Demandez d’abord à tout le monde dans le groupe, s’il vous plaît. Si une seule personne préfère que non, répondez chacune de votre côté.',
  },
  question: {
    position: '{number} sur {all}',
    choose:
      'Lisez la liste jusqu’au bout et choisissez le dernier texte qui est tout à fait vrai aujourd’hui. Si rien ne s’est présenté dans les 12 derniers mois, pensez à la dernière fois.',
    why: 'Pourquoi cette question',
    dontKnow: 'Je ne sais pas',
    dontKnowOfGroup: 'Nous ne savons pas',
    dontKnowHint: 'Une réponse à part entière : elle montre ce qui ne se voit pas d’ici.',
    notApplicable: 'Ne s’applique pas ici',
    reason:
      'Pourquoi cela ne s’applique-t-il pas? La personne qui recueille les fichiers lira ces mots. Pas de noms ni de renseignements sur la santé, s’il vous plaît.',
    reasonMissing: 'Dites pourquoi en quelques mots, ou choisissez une autre réponse.',
    note: 'Une note, si vous voulez',
    noteWarning:
      'La personne qui recueille les fichiers lit ces mots, et pourrait vous y reconnaître. Pas de noms ni de renseignements sur la santé, s’il vous plaît.',
    skip: 'Laisser ouverte',
    takeAway: 'Retirer cette réponse',
    allAnswers: 'Toutes les questions',
    backToAnswers: 'Retour à mes réponses',
    nowAll: 'Il y a maintenant {all} questions.',
  },
  review: {
    title: 'Vos réponses',
    lead: 'Réponses : {answered} sur {all}. Ce qui est ouvert peut le rester. Choisissez une question pour y revenir.',
    open: 'ouverte',
    reasonMissing: 'Ne s’applique pas ici, mais la raison manque : compte comme ouverte',
    notApplicable: 'Ne s’applique pas ici : {reason}',
    note: 'Note : {note}',
    change: 'Aller à :',
    toOpen: 'Aller à la première question ouverte',
    finish: 'Terminer',
  },
  handIn: {
    title: 'Remettre vos réponses',
    lead: 'Ce formulaire n’a rien envoyé. Il y a deux façons de remettre vos réponses. N’en prenez qu’une : remises deux fois, elles peuvent compter deux fois.',
    roleOfGroup: '{role}, un groupe de {size}',
    contents:
      'Les deux contiennent votre rôle ({role}), de quelles questions il s’agit et vos réponses ({count}), avec les mots que vous avez écrits. Rien d’autre.',
    contentsOfWave:
      'Les deux contiennent votre rôle ({role}), la collecte {wave}, de quelles questions il s’agit et vos réponses ({count}), avec les mots que vous avez écrits. Rien d’autre.',
    fileTitle: 'En fichier',
    fileText:
      'Enregistrez le fichier et donnez-le seulement à la personne qui recueille les réponses. Son nom ne dit rien de vous.',
    saveFile: 'Enregistrer le fichier',
    saved:
      'Enregistré sous le nom {name}. Regardez dans vos téléchargements. S’il n’y est pas, utilisez le texte ci-dessous.',
    textTitle: 'En texte, dans un courriel',
    textText:
      'Copiez ce texte et collez-le dans un courriel. N’y changez rien, sinon il ne pourra pas être lu. Un courriel montre qui l’a envoyé et quand. Le courriel du travail peut être lu par d’autres.',
    textLabel: 'Vos réponses en texte',
    copy: 'Copier le texte',
    copied: 'Copié. Collez-le dans un courriel.',
    copyRefused:
      'Ce navigateur ne permet pas au formulaire de copier. Le texte est sélectionné : copiez-le vous-même, s’il vous plaît.',
    clearTitle: 'Puis tout effacer de cet appareil',
    clearText:
      'Une fois vos réponses remises, effacez-les ici. Supprimez aussi le fichier de vos téléchargements. Un texte copié peut rester dans le presse-papiers, et un courriel parmi vos messages envoyés.',
    backToAnswers: 'Retour à mes réponses',
  },
  clearing: {
    title: 'Tout effacer?',
    text: 'Toutes vos réponses à ce formulaire sont retirées de ce navigateur pour de bon. Les fichiers enregistrés, les textes copiés et les courriels envoyés restent où ils sont.',
    yes: 'Oui, tout effacer',
    no: 'Garder mes réponses',
    done: 'Vos réponses sont effacées de ce navigateur. Son historique peut encore montrer que ce formulaire a été ouvert.',
  },
}
