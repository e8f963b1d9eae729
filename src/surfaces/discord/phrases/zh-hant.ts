import type { Phrases } from './phrases.js';

/** What the bot says of itself, in Traditional Chinese. */
export const PHRASES_ZH_HANT: Phrases = {
  help: '請在提到我的同一則訊息裡寫下問題，或使用 `/ask`。查表決結果用 `/vote`，引用原文用 `/quote`，其餘見 `/help`。',
  commands:
    '也可以用命令：`/vote` 某次表決，`/country` 某國，`/compare` 兩國比較，`/changes` 立場變化，`/bloc` 集團，`/sponsors` 提案國，`/quote` 引用原文，`/search` 尋找段落，`/report` 報告概況。',
  failed: (code) => `出錯了，未能作答。請稍後再試；如仍出錯，請把代碼 \`${code}\` 告訴管理本機器人的人。`,
  restInFile: (quotes) => `完整的回答${quotes > 0 ? `和 ${quotes} 段引文` : ''}見附件。`,
  firstNames: (shown, total) => `名單共 ${total} 個名字，以上是前 ${shown} 個。`,
  outdated: '這個按鈕或命令屬於較早的版本，請改用 `/ask`。',
  stale: (made, now) => `這個按鈕是按報告的另一版文本（${made}）產生的，現在用的是 ${now}。請重新提問。`,
  notYetChecked: '目前還不能逐句核對；以上是把這則訊息當作問題在報告中查到的內容。',
  nothingToCheck: '這則訊息沒有可以核對的文字。',
  tooOften: (seconds) => `提問太快了，請在 ${seconds} 秒後再問。`,
  cannotRead: '我看不到這則訊息的內容：請在訊息裡提到我，或使用 `/ask`。',
  mayNotWrite: (channel, permissions) =>
    `我不能在${channel}發言，所以在這裡答覆：請管理員授予我「${permissions}」權限。`,
  mayNotAttach: '我在這裡不能傳送附件，完整的回答沒有附上：請管理員授予我「附加檔案」（Attach Files）權限。',
  tookTooLong: (user) => `${user}，答覆來得太晚，Discord 已不再接受；答案如下：`,
  thanks: '謝謝，已記下（不記錄你的名字）。',
  feedbackLost: '謝謝，但這條意見沒能儲存下來。',
  keptPrivate:
    'Discord 只讓你看到了這則分享：在沒有安裝本應用程式的伺服器裡，它可能不公開顯示，且每個回答最多分享 5 次。',
  removed: '已刪除。',
  notYours: '只有提問的人可以刪除這則回答。',
  notAnAnswer: '這不是我的回答。',
  mayNotRemove: '我在這裡刪除不了這則回答：本應用程式沒有安裝在這個伺服器裡。',
  page: (page, pages) => `第 ${page} 頁，共 ${pages} 頁`,
  continued: '（續）',
  buttons: {
    text: '案文怎麼說？',
    right: '正確',
    wrong: '不對',
    share: '公開給大家',
    previous: '上一頁',
    next: '下一頁',
    byGroup: '按區域組',
    inOrder: '按報告順序',
    file: '存為檔案',
    remove: '刪除這則回答',
  },
  modal: {
    title: '哪裡不對？',
    kind: '是哪一類問題',
    kinds: {
      misunderstood: '沒聽懂我的問題',
      'wrong-fact': '事實或數字不對',
      'wrong-passage': '引的段落不對',
      incomplete: '不完整',
      wording: '措辭不好',
      other: '其他',
    },
    comment: '應該怎麼答（可不填）',
    hint: '請勿填寫個人資料；問題和回答會一併記下，不記你的名字。',
    question: '當時的問題',
  },
};
