/** The ways in which a question names a recorded vote. */
export interface VoteWords {
  /** As one jots it down: `PP10`. */
  readonly short: string;
  /** As one says it: `preambular paragraph 10`. */
  readonly long: string;
  /** As the report would write it. */
  readonly formal: string;
}

/** The questions about positions that are asked in one language. */
export interface QuestionForms {
  /** By the vote's id. */
  readonly votes: Readonly<Record<string, VoteWords>>;
  /** Each makes a question about a member (by any of its names) and a vote. */
  readonly forms: readonly ((member: string, vote: VoteWords) => string)[];
}

const simplified: QuestionForms = {
  votes: {
    'A/75/394#l4': { short: 'L.4', long: '决议草案一', formal: '决议草案A/C.1/75/L.4' },
    'A/75/394#l8rev1-motion': {
      short: '动议',
      long: '单独表决的动议',
      formal: '关于对L.8/Rev.1执行部分第1段进行单独表决的动议',
    },
    'A/75/394#l8rev1-pp10': { short: 'PP10', long: '序言部分第十段', formal: 'L.8/Rev.1序言部分第10段' },
    'A/75/394#l8rev1-op1': { short: 'OP1', long: '执行部分第1段', formal: '决议草案二执行部分第一段' },
    'A/75/394#l8rev1': { short: 'L.8/Rev.1', long: 'L.8/Rev.1全文', formal: '决议草案A/C.1/75/L.8/Rev.1全文' },
  },
  forms: [
    (member, { short }) => `${member}对${short}投了什么票？`,
    (member, { long }) => `${long} ${member} 投票`,
    (member, { formal }) => `${member}在${formal}的表决中投的是什么票`,
    (member, { formal }) => `关于${formal}，${member}的立场`,
    (member, { long }) => `${member}有没有赞成${long}`,
    (member, { short }) => `${member} ${short}`,
    (member, { long }) => `请问对${long}，${member}是反对还是弃权？`,
  ],
};

const traditional: QuestionForms = {
  votes: {
    'A/75/394#l4': { short: 'L.4', long: '決議草案一', formal: '決議草案A/C.1/75/L.4' },
    'A/75/394#l8rev1-motion': {
      short: '動議',
      long: '單獨表決的動議',
      formal: '關於對L.8/Rev.1執行部分第1段進行單獨表決的動議',
    },
    'A/75/394#l8rev1-pp10': { short: 'PP10', long: '序言部分第十段', formal: 'L.8/Rev.1序言部分第10段' },
    'A/75/394#l8rev1-op1': { short: 'OP1', long: '執行部分第1段', formal: '決議草案二執行部分第一段' },
    'A/75/394#l8rev1': { short: 'L.8/Rev.1', long: 'L.8/Rev.1全文', formal: '決議草案A/C.1/75/L.8/Rev.1全文' },
  },
  forms: [
    (member, { short }) => `${member}對${short}投了什麼票？`,
    (member, { long }) => `${long}${member}怎麼投`,
    (member, { formal }) => `${member}在${formal}的表決中投的是什麼票`,
    (member, { formal }) => `${member}對於${formal}的立場為何？`,
    (member, { long }) => `${member}有沒有支持${long}`,
    (member, { short }) => `${short}：${member}`,
  ],
};

const english: QuestionForms = {
  votes: {
    'A/75/394#l4': { short: 'L.4', long: 'draft resolution I', formal: 'draft resolution A/C.1/75/L.4' },
    'A/75/394#l8rev1-motion': {
      short: 'the motion',
      long: 'the motion for a separate vote',
      formal: 'the motion to vote separately on operative paragraph 1 of L.8/Rev.1',
    },
    'A/75/394#l8rev1-pp10': {
      short: 'PP10',
      long: 'preambular paragraph 10',
      formal: 'the tenth preambular paragraph of A/C.1/75/L.8/Rev.1',
    },
    'A/75/394#l8rev1-op1': {
      short: 'OP1',
      long: 'operative paragraph 1',
      formal: 'operative paragraph 1 of draft resolution II',
    },
    'A/75/394#l8rev1': {
      short: 'L.8/Rev.1',
      long: 'L.8/Rev.1 as a whole',
      formal: 'draft resolution A/C.1/75/L.8/Rev.1 as a whole',
    },
  },
  forms: [
    (member, { short }) => `How did ${member} vote on ${short}?`,
    (member, { long }) => `Did ${member} support ${long}?`,
    (member, { formal }) => `${member}'s position on ${formal}`,
    (member, { short }) => `What was ${member}'s vote on ${short}?`,
    (member, { short }) => `${member} ${short.replace(/^the /, '')}`,
    (member, { long }) => `Was ${member} for or against ${long}?`,
    (member, { formal }) => `On ${formal}, where did ${member} stand?`,
  ],
};

/** The forms by language; six or more in each. */
export const questionForms: Readonly<Record<'zh-Hans' | 'zh-Hant' | 'en', QuestionForms>> = {
  'zh-Hans': simplified,
  'zh-Hant': traditional,
  en: english,
};

type Form = QuestionForms['forms'][number];

/** The forms in which a two-letter code, a word as it may be (IN, NO), is understood for sure: as the subject of a vote. */
export const shortCodeForms: Readonly<Record<keyof typeof questionForms, readonly Form[]>> = {
  'zh-Hans': [
    (member, { short }) => `${member}对${short}投了什么票？`,
    (member, { formal }) => `${member}在${formal}的表决中投的是什么票`,
    (member, { long }) => `${member}有没有赞成${long}`,
  ],
  'zh-Hant': [
    (member, { short }) => `${member}對${short}投了什麼票？`,
    (member, { formal }) => `${member}在${formal}的表決中投的是什麼票`,
    (member, { long }) => `${member}有沒有支持${long}`,
  ],
  en: [
    (member, { short }) => `How did ${member} vote on ${short}?`,
    (member, { long }) => `Did ${member} support ${long}?`,
    (member, { long }) => `How has ${member} voted on ${long}?`,
  ],
};

/** The forms in which an English adjective stands for the member: phrases on its delegation. */
export const demonymForms: readonly Form[] = [
  (adjective, { short }) => `How did the ${adjective} delegation vote on ${short}?`,
  (adjective, { short }) => `What was the ${adjective} vote on ${short}?`,
  (adjective, { long }) => `${adjective} position on ${long}`,
  (adjective, { long }) => `${adjective} vote on ${long}`,
];
