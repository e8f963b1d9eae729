import type { Language } from '../../language/language.js';

/** What the bot says of itself; everything about the report comes in an answer. */
export interface Phrases {
  /** The answer to a mention or a message without a question. */
  readonly help: string;
  /** Something broke; the code is in the log too. */
  readonly failed: (code: string) => string;
  /** Said where a message is too small for the whole answer. */
  readonly restInFile: (quotes: number) => string;
  /** Said under a list that was cut between two names. */
  readonly firstNames: (shown: number, total: number) => string;
  /** The answer to a button or command of an older version. */
  readonly outdated: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  'zh-Hans': {
    help: '请在提到我的同一条消息里写下问题，或使用 `/ask`。查表决结果用 `/vote`，引用原文用 `/quote`。',
    failed: (code) => `出错了，未能作答。请稍后再试；如仍出错，请把代码 \`${code}\` 告诉管理本机器人的人。`,
    restInFile: (quotes) => `这里放不下全部内容：完整的回答${quotes > 0 ? `和 ${quotes} 段引文` : ''}见附件。`,
    firstNames: (shown, total) => `名单共 ${total} 个名字，以上是前 ${shown} 个。`,
    outdated: '这个按钮或命令属于较早的版本，请改用 `/ask`。',
  },
  'zh-Hant': {
    help: '請在提到我的同一則訊息裡寫下問題，或使用 `/ask`。查表決結果用 `/vote`，引用原文用 `/quote`。',
    failed: (code) => `出錯了，未能作答。請稍後再試；如仍出錯，請把代碼 \`${code}\` 告訴管理本機器人的人。`,
    restInFile: (quotes) => `這裡放不下全部內容：完整的回答${quotes > 0 ? `和 ${quotes} 段引文` : ''}見附件。`,
    firstNames: (shown, total) => `名單共 ${total} 個名字，以上是前 ${shown} 個。`,
    outdated: '這個按鈕或命令屬於較早的版本，請改用 `/ask`。',
  },
  en: {
    help: 'Write your question in the message that mentions me, or use `/ask`. For a vote use `/vote`, for a quotation `/quote`.',
    failed: (code) =>
      `Something went wrong and there is no answer. Please try again later; if it keeps failing, give the code \`${code}\` to whoever runs this bot.`,
    restInFile: (quotes) =>
      `Not all of it fits here: the attached file has the whole answer${quotes > 0 ? ` and ${quotes === 1 ? 'its quote' : `all ${quotes} quotes`}` : ''}.`,
    firstNames: (shown, total) => `The list has ${total} names; these are the first ${shown}.`,
    outdated: 'This button or command is from an older version; please use `/ask` instead.',
  },
};

/** Gives what the bot says of itself in one language. */
export function phrases(language: Language): Phrases {
  return PHRASES[language];
}
