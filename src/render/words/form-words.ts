import type { FormWords } from '../../model/form-words.ts'

/** What a form says. Calm, plain, honest about who sees what; up to about 20 words a sentence. */
export const formWords: FormWords = {
  noScript:
    'This form needs a web browser that runs scripts. On a phone, choose “Open in” and then your browser. If that does not work, ask the person who gave you the form for another way.',
  kind: 'Questions about the organisation',
  next: 'Next',
  back: 'Back',
  kept: 'Kept in this browser only.',
  notKept: 'Not kept. Please leave this page open until you are done.',
  clear: 'Clear everything',
  windowTitle: '{screen} · {title}',
  welcome: {
    title: 'What do you see from where you stand?',
    lead: 'Here are {count} questions about the organisation, and none about you or your health. There is no time limit and no score.',
    leadNamed:
      'Here are {count} questions about {organisation}, and none about you or your health. There is no time limit and no score.',
    factsTitle: 'Who sees what',
    asks: {
      term: 'Who asks',
      text: 'The person who gave you this form. They collect the answers of all.',
    },
    asksNamed: {
      term: 'Who asks',
      text: '{organisation}, through the person who gave you this form. They collect the answers of all.',
    },
    device: {
      term: 'While you answer',
      text: 'Your answers stay in this browser, on this device, until you clear them. The form cannot send anything.',
    },
    file: {
      term: 'What you hand in',
      text: 'A file or a text with your role and your answers. It holds no name, no date and no time.',
    },
    fileOfWave: {
      term: 'What you hand in',
      text: 'A file or a text with your role, your answers and the name of this collection, {wave}. It holds no name, no date and no time.',
    },
    collector: {
      term: 'The person who collects',
      text: 'They can open what you hand in and read every answer. If you send it from your own address, they know that it is yours.',
    },
    reports: {
      term: 'The reports',
      text: 'They are made from the answers of many, and show groups of {min} people or more. Smaller groups are joined with others or left out. If all in a group answer alike, its figure tells what each of them said. So the report keeps your answers confidential; you are not anonymous to whoever collects the files.',
    },
    notes: {
      term: 'Words you write',
      text: 'This form has room for notes. They are handed in word for word, and people may recognise you by them. Leave out names and health details.',
    },
    choice: {
      term: 'It is your choice',
      text: 'Leave out any question; nobody asks why. To stop, close the page, or clear everything first. Until you hand something in, nobody has seen it. What has gone into a report cannot be taken out of it.',
    },
    shared: {
      term: 'A shared computer?',
      text: 'Whoever opens this form in the same browser can see your answers. Clear everything before you leave.',
    },
    notKept:
      'This browser does not let the form keep anything. You can answer all the same, in one go: your answers are gone when the page is closed or loaded again.',
    hasRead: 'I have read this',
    hasReadMissing: 'Please tick “I have read this” first.',
    start: 'Start',
  },
  resume: {
    title: 'Welcome back',
    text: 'This browser has kept answers to this form: {answered} of {all}.',
    notYours: 'Not yours? Then clear everything, and begin with a blank form.',
    goOn: 'Go on',
  },
  who: {
    title: 'Where do you stand?',
    why: 'People see different things from different places, and the reports set these views side by side. So the form asks for your role, and for nothing else about you. If several fit, take the one you answer from today.',
    smallGroups:
      'Reports show groups of {min} people or more. If fewer take part with your role, your answers are joined with those of others or left out. The person who collects the files sees your role. If you are the only one with it, they know whose file it is.',
    role: 'Your role',
    roleMissing: 'Please choose a role.',
    fixedRole: 'This form is for the role: {role}.',
    kind: 'Who answers here?',
    individual: 'I answer for myself',
    group: 'We are a group with this role, and agree on each answer',
    size: 'How many people are you?',
    sizeMissing: 'Please give the number of people, 2 or more.',
    groupShown:
      'The answers of a group are shown in the reports as what they are: its agreed answers, with its role and its size. This is so for small groups too.',
    groupAgrees: 'Everybody in our group knows this and agrees',
    groupAgreesMissing: 'Please ask everybody in the group first. Or answer each for yourself.',
  },
  question: {
    position: '{number} of {all}',
    choose: 'Choose the last text that is fully true today.',
    why: 'Why this is asked',
    dontKnow: 'I don’t know',
    dontKnowOfGroup: 'We don’t know',
    dontKnowHint: 'An answer in its own right: it shows what cannot be seen from here.',
    notApplicable: 'Does not apply here',
    reason: 'Why does it not apply? These words are handed in.',
    reasonMissing: 'Please say why in a few words, or choose another answer.',
    note: 'A note, if you like',
    noteWarning:
      'Whoever collects the files reads these words, and may know you by them. No names and no health details, please.',
    skip: 'Leave open',
    takeAway: 'Take this answer away',
    allAnswers: 'All questions',
    backToAnswers: 'Back to my answers',
    nowAll: 'There are {all} questions now.',
  },
  review: {
    title: 'Your answers',
    lead: 'Answered: {answered} of {all}. What is open may stay open. Choose a question to go back to it.',
    open: 'open',
    reasonMissing: 'Does not apply here, but the reason is missing: counts as open',
    notApplicable: 'Does not apply here: {reason}',
    note: 'Note: {note}',
    change: 'Go to:',
    toOpen: 'Go to the first open question',
    finish: 'Finish',
  },
  handIn: {
    title: 'Hand in your answers',
    lead: 'Nothing has been sent. There are two ways to hand in your answers, and one is enough.',
    roleOfGroup: '{role}, a group of {size}',
    contents:
      'Both hold your role ({role}), which questions these are, and your answers: {count}. They hold nothing else.',
    contentsOfWave:
      'Both hold your role ({role}), the collection {wave}, which questions these are, and your answers: {count}. They hold nothing else.',
    fileTitle: 'As a file',
    fileText:
      'Save the file and give it to the person who gave you this form. Its name says nothing about you.',
    saveFile: 'Save the file',
    saved: 'Saved as {name}. Look in your downloads. If it is not there, use the text below.',
    textTitle: 'As a text in an e-mail',
    textText:
      'Copy this text and paste it into an e-mail. Please change nothing in it, or it cannot be read. An e-mail shows who sent it.',
    textLabel: 'Your answers as a text',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into an e-mail.',
    copyRefused:
      'This browser does not let the form copy. The text is marked: please copy it yourself.',
    clearTitle: 'Then clear this device',
    clearText:
      'Once you have handed in your answers, clear them here. A file that you saved stays in your downloads; delete it there.',
    backToAnswers: 'Back to my answers',
  },
  clearing: {
    title: 'Clear everything?',
    text: 'All your answers to this form are removed from this browser for good. A file that you have saved stays where it is.',
    yes: 'Yes, clear everything',
    no: 'Keep my answers',
    done: 'Everything is cleared. This browser keeps nothing of this form.',
  },
}
