import type { FormWords } from '../../../model/form-words.ts'

/** What a form says. Calm, plain, honest about who sees what; up to about 20 words a sentence. */
export const formWords: FormWords = {
  noScript:
    'This form needs a web browser that runs scripts. On a phone, choose “Open in” and then your browser. If that does not work, ask the person who gave you the form for another way.',
  kind: 'Questions about the organisation',
  next: 'Next',
  back: 'Back',
  kept: 'Your answers are kept in this browser.',
  notKept: 'Not kept. Please leave this page open until you are done.',
  clear: 'Clear everything',
  windowTitle: '{screen} · {title}',
  welcome: {
    title: 'What do you see from where you stand?',
    lead: 'Here are {count} questions about the organisation and what it is like to work or get support here. None asks about your health or how well you work. There is no time limit. Answers become scores for the organisation, never for you.',
    leadNamed:
      'Here are {count} questions about {organisation} and what it is like to work or get support there. None asks about your health or how well you work. There is no time limit. Answers become scores for the organisation, never for you.',
    factsTitle: 'Who sees what',
    asks: {
      term: 'Who asks',
      text: 'Ask the person who gave you this form who collects the answers, before you begin. It may be somebody else.',
    },
    asksNamed: {
      term: 'Who asks',
      text: '{organisation}. Before you begin, ask the person who gave you this form who collects the answers. It may be somebody else.',
    },
    device: {
      term: 'While you answer',
      text: 'Your answers stay in this browser, on this device, until you or the browser clear them. The form cannot send anything.',
    },
    file: {
      term: 'What you hand in',
      text: 'A file or a text with your role, your answers and any words you write. The form adds no name, no date and no time. An e-mail shows who sent it and when. A file shows when it was saved.',
    },
    fileOfWave: {
      term: 'What you hand in',
      text: 'A file or a text with your role, your answers, any words you write and the name of this collection, {wave}. The form adds no name, no date and no time. An e-mail shows who sent it and when. A file shows when it was saved.',
    },
    collector: {
      term: 'The person who collects',
      text: 'They can open what you hand in and read every answer. To them you are not anonymous: your role may be enough to tell who you are. If you send it from your own address, they know that it is yours. They could also make a report of your file alone.',
    },
    reports: {
      term: 'The reports',
      text: 'A report of all answers shows groups of {min} people or more, and the program holds whoever makes it to that number. Smaller groups are joined with others or left out. If everyone in a group answers alike, readers know what each of them said. A group that hands in one answer together is shown whatever its size.',
    },
    notes: {
      term: 'Words you write',
      text: 'This form has room for notes. They are handed in word for word, and people may recognise you by them. Leave out names and health details.',
    },
    choice: {
      term: 'It is your choice',
      text: 'You can leave out any question. Only “Does not apply here” asks for a reason. To stop, close the page, or clear everything first. Until you hand something in, the person who collects has nothing from you. After that, you can ask them to take your answers out, until the report is made. Note the name of your file: they need it to find yours.',
    },
    shared: {
      term: 'A shared computer?',
      text: 'Whoever opens this form in the same browser can see your answers. Clear everything before you leave.',
    },
    notKept:
      'This browser does not let the form keep anything. You can still answer, but in one go: your answers are lost if the page is closed or reloaded.',
    hasRead: 'I have read this',
    hasReadMissing: 'Please tick “I have read this” first.',
    start: 'Start',
  },
  resume: {
    title: 'Welcome back',
    text: 'This browser has kept answers to this form: {answered} of {all}.',
    notYours:
      'Not yours? Please use another browser or device. If you clear everything, these answers are gone for good, perhaps before they were handed in.',
    goOn: 'Go on',
  },
  who: {
    title: 'What is your role?',
    why: 'People see different things from different places, and the reports set these views side by side. So the form asks for your role. A role can tell others that you have lived experience. If more than one fits, choose the one you are answering from today.',
    smallGroups:
      'Reports show groups of {min} people or more. If fewer take part with your role, your answers are joined with those of others or left out. The person who collects the files sees your role. If you are the only one with it, they know whose file it is.',
    role: 'Your role',
    roleMissing: 'Please choose a role.',
    fixedRole: 'This form is for the role: {role}.',
    kind: 'Who answers here?',
    individual: 'I answer for myself',
    group: 'We are a group with this role, and agree each answer together',
    size: 'How many people are you?',
    sizeMissing: 'Please give the number of people, 2 or more.',
    groupShown:
      'Reports show what a group agreed, with its role and its size, even if it is very small. Readers may know who is in it.',
    groupAgrees: 'Everybody in our group knows this and agrees',
    groupAgreesMissing:
      'Please ask everybody in the group first. If anyone would rather not, answer one by one.',
  },
  question: {
    position: '{number} of {all}',
    choose:
      'Read down the list and choose the last text that is fully true today. If nothing came up in the last 12 months, think of the last time.',
    why: 'Why this is asked',
    dontKnow: 'I don’t know',
    dontKnowOfGroup: 'We don’t know',
    dontKnowHint: 'An answer in its own right: it shows what cannot be seen from here.',
    notApplicable: 'Does not apply here',
    reason:
      'Why does it not apply? Whoever collects the files reads this. No names and no health details, please.',
    reasonMissing: 'Please say why in a few words, or choose another answer.',
    note: 'A note, if you like',
    noteWarning:
      'Whoever collects the files reads these words and may recognise you. No names and no health details, please.',
    skip: 'Leave open',
    takeAway: 'Remove this answer',
    allAnswers: 'All questions',
    backToAnswers: 'Back to my answers',
    nowAll: 'There are {all} questions now.',
  },
  review: {
    title: 'Your answers',
    lead: 'You have answered {answered} of {all}. You may leave the rest open. Choose a question to go back to it.',
    open: 'open',
    reasonMissing: 'Does not apply here, but no reason is given, so it counts as open',
    notApplicable: 'Does not apply here: {reason}',
    note: 'Note: {note}',
    change: 'Go to:',
    toOpen: 'Go to the first open question',
    finish: 'Finish',
  },
  handIn: {
    title: 'Hand in your answers',
    lead: 'This form has sent nothing. There are two ways to hand in your answers. Use only one: handed in twice, they may count twice.',
    roleOfGroup: '{role}, a group of {size}',
    contents:
      'Both hold your role ({role}), which questions these are, and your answers ({count}) with any words you wrote. They hold nothing else.',
    contentsOfWave:
      'Both hold your role ({role}), the collection {wave}, which questions these are, and your answers ({count}) with any words you wrote. They hold nothing else.',
    fileTitle: 'As a file',
    fileText:
      'Save the file and give it only to the person who collects the answers. Its name says nothing about you.',
    saveFile: 'Save the file',
    saved: 'Saved as {name}. Look in your downloads. If it is not there, use the text below.',
    textTitle: 'As a text in an e-mail',
    textText:
      'Copy this text and paste it into an e-mail. Please change nothing in it, or it cannot be read. An e-mail shows who sent it and when. Work e-mail may be read by others.',
    textLabel: 'Your answers as a text',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into an e-mail.',
    copyRefused:
      'This browser does not let the form copy. The text is selected: please copy it yourself.',
    clearTitle: 'Then clear this device',
    clearText:
      'Once you have handed in your answers, clear them here. Delete the saved file from your downloads, too. Copied text can stay in the clipboard, and an e-mail in your sent mail.',
    backToAnswers: 'Back to my answers',
  },
  clearing: {
    title: 'Clear everything?',
    text: 'This removes all your answers to this form from this browser for good. Saved files, copied text and sent e-mails stay where they are.',
    yes: 'Yes, clear everything',
    no: 'Keep my answers',
    done: 'Your answers are cleared from this browser. Its history may still show that this form was opened.',
  },
}
