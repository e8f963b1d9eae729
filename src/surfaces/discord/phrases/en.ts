import type { Phrases } from './phrases.js';

/** What the bot says of itself, in English. */
export const PHRASES_EN: Phrases = {
  help: 'Write your question in the message that mentions me, or use `/ask`. For a vote use `/vote`, for a quotation `/quote`; `/help` shows more.',
  commands:
    'Or choose: `/vote` one vote, `/country` one member, `/compare` two members, `/changes` who moved, `/bloc` a group, `/sponsors` of a draft, `/quote` the text, `/search` for passages, `/report` at a glance.',
  failed: (code) =>
    `Something went wrong and there is no answer. Please try again later; if it keeps failing, give the code \`${code}\` to whoever runs this bot.`,
  restInFile: (quotes) =>
    `The attached file has the whole answer${quotes > 0 ? ` and ${quotes === 1 ? 'its quote' : `all ${quotes} quotes`}` : ''}.`,
  firstNames: (shown, total) => `The list has ${total} names; these are the first ${shown}.`,
  outdated: 'This button or command is from an older version; please use `/ask` instead.',
  stale: (made, now) =>
    `This button was made from another text of the report (${made}); the one in use now is ${now}. Please ask again.`,
  notYetChecked:
    'Claims cannot be checked one by one yet; above is what the report has when the message is taken as a question.',
  nothingToCheck: 'This message has no words to check.',
  tooOften: (seconds) =>
    `That is too many questions at once; please ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  cannotRead: 'I cannot see what this message says: please mention me in it, or use `/ask`.',
  mayNotWrite: (channel, permissions) =>
    `I may not write in ${channel}, so I answer here: grant me ${permissions} there.`,
  mayNotAttach: 'I may not attach files here, so the whole answer is missing: grant me Attach Files.',
  tookTooLong: (user) => `${user}, this came too late for Discord to take it as a reply:`,
  thanks: 'Thank you, noted (without your name).',
  feedbackLost: 'Thank you, but this could not be saved.',
  keptPrivate:
    'Discord shows this to you alone: in a server that has not added this app it may stay private, and an answer can be shared 5 times at most.',
  removed: 'Removed.',
  notYours: 'Only the person who asked can remove this answer.',
  notAnAnswer: 'That is not an answer of mine.',
  mayNotRemove: 'I cannot remove this answer here: the app has not been added to this server.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  continued: ' (continued)',
  buttons: {
    text: 'What does the text say?',
    right: 'Right',
    wrong: 'Not right',
    share: 'Share with everyone',
    previous: 'Previous',
    next: 'Next',
    byGroup: 'By regional group',
    inOrder: "In the report's order",
    file: 'As a file',
    remove: 'Remove the answer',
  },
  modal: {
    title: 'What is wrong?',
    kind: 'What kind of mistake is it?',
    kinds: {
      misunderstood: 'It misunderstood my question',
      'wrong-fact': 'A fact or figure is wrong',
      'wrong-passage': 'It quotes the wrong passage',
      incomplete: 'It is incomplete',
      wording: 'It is badly worded',
      other: 'Something else',
    },
    comment: 'What should it have said? (optional)',
    hint: 'No personal data, please. The question and the answer are kept with it, your name is not.',
    question: 'The question',
  },
};
