import { describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../src/answer/answer.js';
import type { AskRequest } from '../../src/answer/rollcall.js';
import { sourceLine } from '../../src/answer/source-line.js';
import { contextIn, ledger, report } from '../helpers/true-report.js';
import { openReport } from './ask-report.js';

const rollcall = openReport();
const ask = (question: string, more: Partial<AskRequest> = {}): Promise<Answer> => rollcall.ask({ question, ...more });

/** A question for each way of answering. */
const questions = [
  '瑞士对L.4投了什么票',
  '塞爾維亞對L.8/Rev.1怎麼投？',
  'How did Togo vote on PP10?',
  '中国为什么赞成L.4？',
  '中国在各次表决中的立场是什么？',
  '哪些国家反对L.4？',
  'Which countries did not support L.8/Rev.1?',
  '哪些國家在PP10棄權但在全文贊成？',
  'What was the tally on the motion?',
  'L.47的表决结果如何？',
  '中国和俄罗斯的投票一致吗？',
  '谁在PP10和L.8之间改变了立场？',
  'Who voted most like Türkiye?',
  'L.4的提案国有哪些？',
  '中国是L.8的提案国吗？',
  'Who submitted L.47?',
  '有哪些事后更正？',
  'Who spoke on the motion?',
  '报告里有哪些表决？',
  '这份报告是关于什么的？',
  '介绍一下L.8',
  'Which vote was the closest?',
  '脚注2',
  'Quote paragraph 10 (b)',
  '大会后来通过了L.4吗？',
  '刚果对L.4投了什么票？',
  'How did Korea vote on L.4?',
  '剛果對L.4投了什麼票？',
  'Who opposed?',
  '谁弃权？',
  '梵蒂冈对L.4投了什么票？',
  'How did Blagovia vote on L.4?',
  '第25段',
  '中国对PP3投了什么票？',
  '帮助',
  '幫助',
  'help',
  '量子计算',
];

describe('every answer', () => {
  it.each(questions)('%s: keeps the contract', async (question) => {
    const answer = answerSchema.parse(await ask(question));
    expect(answer.question).toBe(question);
    for (const { quote } of answer.citations) expect(answer.text).not.toContain(quote);
    expect(answer.text).not.toContain(sourceLine(answer));
    expect(answer.text).not.toContain('undefined');
    expect(new Set(answer.citations.map(({ unit }) => unit)).size).toBe(answer.citations.length);
    const facts = answer.facts.map((fact) => JSON.stringify(fact));
    expect(new Set(facts).size).toBe(facts.length);
  });

  it.each(questions)('%s: its suggestions can be sent back and are answered', async (question) => {
    const { suggestions = [], language } = await ask(question);
    for (const suggestion of suggestions) {
      expect(suggestion.length).toBeLessThanOrEqual(80);
      const next = await ask(suggestion, { locale: language });
      expect(`${suggestion} ${next.kind}`).toBe(`${suggestion} exact`);
      expect(next.language).toBe(language);
    }
  });

  it('what is asked back has suggestions', async () => {
    for (const question of ['刚果对L.4投了什么票？', 'Who opposed?', '帮助', 'help']) {
      const { kind, suggestions } = await ask(question);
      expect(kind).toBe('clarify');
      expect(suggestions?.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a conversation', () => {
  it('is one for each session', async () => {
    await ask('瑞士对L.4投了什么票？', { session: 'one' });
    await ask('法国对OP1投了什么票？', { session: 'two' });
    expect((await ask('那俄罗斯呢？', { session: 'one' })).facts[0]).toMatchObject({
      vote: 'A/75/394#l4',
      country: 'RUS',
      position: 'against',
    });
    expect((await ask('那俄罗斯呢？', { session: 'two' })).facts[0]).toMatchObject({
      vote: 'A/75/394#l8rev1-op1',
      country: 'RUS',
      position: 'in-favour',
    });
  });

  it('其中 means those that were just asked for', async () => {
    await ask('L.8的提案国有哪些？', { session: 'among' });
    const answer = await ask('其中谁没有赞成L.8？', { session: 'among' });
    expect(answer.facts).toContainEqual({
      type: 'countries',
      countries: ['MWI'],
      of: '(sponsors A/75/394#l8rev1) but not (in-favour A/75/394#l8rev1)',
    });
  });

  it('without a session leaves nothing behind', async () => {
    await ask('瑞士对L.4投了什么票？');
    const { facts } = await ask('那俄罗斯呢？');
    expect(facts).not.toContainEqual(expect.objectContaining({ type: 'tally', vote: 'A/75/394#l4' }));
  });
});

describe('who corrected its vote, in a conversation', () => {
  it.each([
    ['动议的票数是多少？', '谁更正了？', '圭亚那'],
    ['What was the vote on the motion?', 'Who corrected?', 'Guyana'],
  ])('%s … %s', async (first, second, words) => {
    await ask(first, { session: first });
    expect((await ask(second, { session: first })).text).toContain(words);
  });
});

describe('several questions in one message', () => {
  it('are one answer', async () => {
    const answer = await ask('瑞士对L.4投了什么票？俄罗斯呢？');
    expect(answer.facts.filter(({ type }) => type === 'position')).toMatchObject([
      { country: 'CHE', position: 'in-favour' },
      { country: 'RUS', position: 'against' },
    ]);
  });

  it('who spoke is only repeated where the question has it wrong; the reasons asked for are not in the report', async () => {
    const right = await ask('俄罗斯代表发言反对那项动议时，讲了哪些理由？');
    expect(right).toMatchObject({ kind: 'not-found', facts: [] });
    const wrong = await ask('瑞士代表发言反对那项动议时，讲了哪些理由？');
    expect(wrong.text).toMatch(/^不是。\*\*俄罗斯联邦和古巴\*\*代表发言反对/);
  });

  it('a false premise is corrected, and the question is answered', async () => {
    const answer = await ask('Given that China voted for L.4, who abstained?');
    expect(answer.kind).toBe('exact');
    expect(answer.text).toMatch(/^The premise does not match the record: China voted \*\*against\*\*/);
    expect(answer.facts).toContainEqual({ type: 'count', value: 9, of: 'abstaining A/75/394#l4' });
  });

  it.each<readonly [string, string]>([
    ['日本对L.8怎么投？多哥有没有更正？', '本意是**弃权**'],
    ['日本對L.8怎麼投？多哥有沒有更正？', '本意是**棄權**'],
    ['How did Japan vote on L.8? Did Togo correct its vote?', 'had meant **abstaining**'],
    ['谁反对L.4？谁事后更正了投票？', '圭亚那'],
    ['How did China vote on L.8? Who corrected their vote afterwards?', 'Guyana'],
  ])('a correction is not looked for in the vote that was asked about before: %s', async (question, words) => {
    const { text } = await ask(question);
    expect(text).toContain(words);
    expect(text).not.toMatch(/没有记载|沒有記載|records no later/);
  });

  it.each<readonly [string, RegExp, RegExp]>([
    [
      'Given that India voted in favour of L.8, did Pakistan as well?',
      /India \*\*abstained/,
      /Pakistan voted \*\*in favour/,
    ],
    [
      'As Mexico co-sponsored L.8, how did it vote on L.8?',
      /premise.*Mexico is \*\*not\*\*/,
      /Mexico voted \*\*in favour/,
    ],
    ['既然墨西哥是L.8的提案国，它对L.8怎么投？', /前提与记录不符：墨西哥/, /墨西哥对.*投了\*\*赞成/],
    [
      'Since the EU requested the separate vote, how many EU members voted for it?',
      /does not say who moved/,
      /\*\*27 members/,
    ],
  ])('what it builds on is corrected, and the rest answered: %s', async (question, corrected, answered) => {
    const { text } = await ask(question);
    expect(text).toMatch(corrected);
    expect(text).toMatch(answered);
  });

  it('what the report has is answered, and what it lacks is said', async () => {
    const answer = await ask('引用第6段和第25段');
    expect(answer.citations.map(({ unit }) => unit)).toContain('A/75/394#p6');
    expect(answer.text).toContain('没有“第25段”');
  });

  it('a message that asks nothing is told what can be asked', async () => {
    for (const question of ['', '？？？', '🙂']) {
      expect(await ask(question)).toMatchObject({ kind: 'clarify', question });
    }
  });
});

describe('L.8 in a question about a vote', () => {
  it('is L.8/Rev.1, and the answer says so', async () => {
    const answer = await ask('瑞士对L.8投了什么票？');
    expect(answer.facts[0]).toMatchObject({ vote: 'A/75/394#l8rev1' });
    expect(answer.text).toContain('A/C.1/75/L.8/Rev.1');
  });
});

describe('a vote or a place that is chosen', () => {
  it('the vote, by its id or in words, with its three lists', () => {
    for (const vote of ['l4', 'A/75/394#l4', 'L.4', '决议草案一']) {
      const answer = rollcall.vote({ vote, language: 'zh-Hans' });
      expect(answer.facts).toContainEqual({
        type: 'tally',
        vote: 'A/75/394#l4',
        inFavour: 153,
        against: 11,
        abstaining: 9,
      });
      expect(answer.text).toContain('布隆迪、中国、古巴');
    }
  });

  it('a member in it, by code or name; who is none is told so', () => {
    for (const country of ['CHE', 'che', 'CH', '瑞士', 'Switzerland']) {
      const answer = rollcall.vote({ vote: 'l8rev1-op1', country, language: 'en' });
      expect(answer.facts[0]).toMatchObject({ country: 'CHE', position: 'abstaining' });
    }
    expect(rollcall.vote({ vote: 'l4', country: '梵蒂冈', language: 'en' })).toMatchObject({ kind: 'not-found' });
    expect(rollcall.vote({ vote: 'l4', country: '刚果', language: 'en' })).toMatchObject({ kind: 'clarify' });
    expect(rollcall.vote({ vote: 'l4', country: 'zzzz', language: 'en' })).toMatchObject({ kind: 'not-found' });
  });

  it('a decision without a vote, a vote that is not there, none at all', () => {
    expect(rollcall.vote({ vote: 'l47', language: 'zh-Hans' }).text).toContain('**未经表决**');
    expect(rollcall.vote({ vote: 'L.99', language: 'zh-Hans' })).toMatchObject({ kind: 'not-found' });
    expect(rollcall.vote({ vote: ' ', language: 'zh-Hans' })).toMatchObject({ kind: 'clarify' });
  });

  it('the text of a place, by its id or in words', () => {
    for (const place of ['p10.b', 'A/75/394#p10.b', '第10(b)段', 'para. 10 (b)']) {
      expect(rollcall.quote({ place, language: 'en' }).citations).toEqual([
        { unit: 'A/75/394#p10.b', label: 'para. 10 (b)', quote: report.unitById.get('p10.b')?.text },
      ]);
    }
    const around = rollcall.quote({ place: 'p12', context: true, language: 'en' });
    expect(around.citations.map(({ label }) => label)).toEqual(['para. 11', 'para. 12', 'para. 13']);
    expect(rollcall.quote({ place: '第25段', language: 'zh-Hant' })).toMatchObject({
      kind: 'not-found',
      language: 'zh-Hant',
    });
    expect(rollcall.quote({ place: '', language: 'en' })).toMatchObject({ kind: 'not-found' });
  });

  it('every vote that is offered can be sent back', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const votes = rollcall.completeVote('', language);
      expect(votes).toHaveLength(ledger.votes.length + ledger.decisions.length);
      for (const { value } of votes) expect(rollcall.vote({ vote: value, language }).kind).toBe('exact');
    }
  });

  it('a unit is found by its own label in each language', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      for (const unit of report.units.filter(({ kind }) => kind !== 'vote-list')) {
        const quoted = rollcall.quote({ place: contextIn(language).voice.label(unit.id), language });
        expect(quoted.citations[0]?.unit).toBe(`A/75/394#${unit.id}`);
      }
    }
  });

  it.each([
    ['第6段（反对）', 'p6.against'],
    ['第10(a)段（贊成）', 'p10.a.in-favour'],
    ['para. 10 (b) (abstaining)', 'p10.b.abstaining'],
    ['A/75/394, para. 10 (a)', 'p10.a'],
  ])('%s, as a citation prints it, is %s', (place, unit) => {
    expect(rollcall.quote({ place, language: 'en' }).citations[0]?.unit).toBe(`A/75/394#${unit}`);
  });
});

describe('a conversation about those who were listed', () => {
  const talk = async (session: string, ...asked: readonly string[]): Promise<string> => {
    let text = '';
    for (const question of asked) text = (await rollcall.ask({ question, session })).text;
    return text;
  };

  it('goes on to where they stood in another vote', async () => {
    expect(await talk('those-1', 'Who voted against L.4?', 'How did these countries vote on OP1?')).toMatch(
      /in favour of operative paragraph 1 of [^ ]+ — \*\*11 members\*\*/,
    );
    expect(await talk('those-2', '谁反对L.4？', '他们对L.8怎么投？')).toMatch(/全文投赞成票的有 \*\*11 国\*\*/);
    expect(await talk('those-3', '誰反對L.4？', '這些國家對L.8怎麼投？')).toMatch(/全文投贊成票的有 \*\*11 國\*\*/);
    const abstainers = await talk('those-4', 'Who abstained on L.4?', 'How did they vote on L.8?');
    expect(abstainers).toMatch(/in favour of \S+ as a whole — \*\*8 members\*\*/);
    expect(abstainers).toMatch(/abstaining on \S+ as a whole — \*\*1 member\*\*: Palau/);
  });

  it('speaks of the same ones still after that', async () => {
    const asked = [
      'Who voted against L.4?',
      'Which of those voted for L.8?',
      'How did those countries vote on the motion?',
    ];
    expect(await talk('those-5', ...asked)).toMatch(/against the motion [^:]+ — \*\*11 members\*\*/);
    const sponsors = await talk('those-6', ...asked, 'Which of them sponsored L.8?');
    expect(sponsors).toMatch(/\*\*10 members\*\*/);
    expect(sponsors).not.toContain('Dominica');
  });

  it('goes on from vote to vote', async () => {
    const asked = ['Who voted against L.4?', 'How did these countries vote on OP1?', 'and on the motion?'];
    expect(await talk('those-14', ...asked)).toMatch(/and against the motion [^:]+ — \*\*11 members\*\*/);
    expect(await talk('those-15', '谁反对L.4？', '他们对L.8怎么投？', '那动议呢？')).toMatch(
      /动议表决中投反对票的有 \*\*11 国\*\*/,
    );
  });

  it('still does after a question about the vote, or whether all took a position', async () => {
    const asked = ['Who voted against L.4?', 'When was the vote on it?', 'Did they all vote for L.8?'];
    expect(await talk('those-10', ...asked)).toMatch(/^Yes\. .*\*\*11 members\*\*/s);
    expect(await talk('those-11', ...asked, 'Did any of them abstain on the motion?')).toMatch(/^No\./);
    const chinese = ['誰反對L.4？', '這些國家都贊成L.8嗎？', '其中誰是L.8的提案國？'];
    expect(await talk('those-12', ...chinese)).toMatch(/\*\*10 國\*\*/);
  });

  it('is not meant by those who are named by what they did', async () => {
    expect(await talk('those-13', 'Who voted against L.4?', 'List those that voted against OP1')).toContain(
      '52 members',
    );
  });

  it('may be about those who spoke', async () => {
    expect(await talk('those-7', 'Who spoke against the motion?', 'How did they vote on it?')).toMatch(
      /and against the motion [^:]+ — \*\*2 members\*\*: (?:Russia and Cuba|Cuba and Russia|Cuba, Russia|Russia, Cuba)/,
    );
  });

  it('is about all members that one message asked the same of', async () => {
    const text = await talk('those-8', '日本呢？韩国呢？', '那动议呢', '他们一样吗');
    expect(text).toContain('日本');
    expect(text).toContain('大韩民国');
    expect(text).toMatch(/^是。/);
  });

  it('tells a correction to another vote from one to the vote asked about', async () => {
    const text = await talk('those-9', 'How did Guyana vote on OP1?', 'Was that corrected later?');
    expect(text).toMatch(/^No\. The report records no later correction by Guyana of the vote on operative paragraph 1/);
    expect(text).toContain('preambular paragraph 10');
  });
});

describe('several questions in one sentence', () => {
  it.each([
    'who proposed L.8, how did Iran vote on it, and how many sponsors has it?',
    '谁提的L.8、伊朗怎么投的、还有几个共同提案国？',
    '誰提的L.8、伊朗怎麼投的、還有幾個共同提案國？',
  ])('%s: each is answered, in order', async (question) => {
    const { text } = await ask(question);
    const places = [/Russia|俄罗斯|俄羅斯/, /Iran voted|伊朗.{0,6}[对對]/, /\*\*27/].map((part) => text.search(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).not.toContain('54');
  });

  it.each([
    ['who was the rapporteur, and how did his country vote on L.4?', 'Guatemala voted **in favour**'],
    ['谁是报告员，他的国家对L.4怎么投的？', '危地马拉对'],
    ['報告員是誰，她的國家對L.4怎麼投的？', '瓜地馬拉對'],
  ])('%s: the rapporteur’s country is that of the title page', async (question, vote) => {
    const answer = await ask(question);
    expect(answer.citations.map(({ unit }) => unit)).toContain('A/75/394#head');
    expect(answer.text).toContain(vote);
  });

  it('his country is asked back where nobody tells whose', async () => {
    const { text, facts } = await ask('Who chaired the committee and how did his country vote on L.4?');
    expect(text).toContain('Which country do you mean by “his country”?');
    expect(facts).toEqual([]);
  });

  it('Did Russia or the US propose it? is told by who did', async () => {
    expect((await ask('Did Moscow or Washington propose L.8?')).text).toMatch(/submitted by \*\*Russia/);
    expect((await ask('Did Moscow or Washington propose L.8?')).text).not.toMatch(/^No/);
  });
});

describe('names beside each other', () => {
  it('of a member and of none are both spoken of', async () => {
    for (const [question, member, other] of [
      ['Samoa and American Samoa on L.8', 'Samoa voted **in favour**', '“American Samoa” is not in the list'],
      ['萨摩亚和美属萨摩亚对L.8怎么投', '萨摩亚对', '没有“美属萨摩亚”'],
      ['薩摩亞和美屬薩摩亞對L.8怎麼投', '薩摩亞對', '沒有“美屬薩摩亞”'],
    ] as const) {
      const { text } = await ask(question);
      expect(text).toContain(member);
      expect(text).toContain(other);
    }
  });

  it('are each told or asked back, however they are spelt', async () => {
    for (const [question, member, other, suggested] of [
      [
        'How did Ukrane and Poland vote on L.8?',
        'Poland voted **against**',
        '“Ukrane”',
        'How did Ukraine vote on L.8/Rev.1?',
      ],
      [
        'How did Khazakhstan and Kyrgystan vote on L.8?',
        'Kyrgyzstan voted',
        '“Khazakhstan”',
        'How did Kazakhstan vote on L.8/Rev.1?',
      ],
      ['How did Poland, Ukrane and Germny vote on L.8?', '“Ukrane”', '“Germny”', 'How did Germany vote on L.8/Rev.1?'],
      ['乌克栏和波兰对L.8怎么投', '波兰对', '没有“乌克栏”', '乌克兰对L.8/Rev.1投了什么票？'],
      ['波蘭和烏克欄對L.8怎麼投', '波蘭對', '沒有“烏克欄”', '烏克蘭對L.8/Rev.1投了什麼票？'],
    ] as const) {
      const { text, suggestions } = await ask(question);
      expect(text).toContain(member);
      expect(text).toContain(other);
      expect(suggestions).toContain(suggested);
    }
    const together = await ask('Did Poland and Ukrane vote the same way?');
    expect(together).toMatchObject({ kind: 'not-found', facts: [] });
  });

  it('are not looked for among other words', async () => {
    for (const question of [
      'How did China and the others vote on L.4?',
      '中国和其他国家对L.4怎么投',
      'Overall, China opposed L.4?',
    ])
      expect((await ask(question)).text).not.toMatch(/not in the list|没有“/);
  });

  it('that a member and a bloc share are asked back', async () => {
    const answer = await ask('NAM on L.4');
    expect(answer.kind).toBe('clarify');
    expect(answer.suggestions).toEqual([
      'How did Namibia vote on L.4?',
      'How did Non-Aligned Movement members vote on L.4?',
    ]);
    expect((await ask('GA vote on L.4?')).text).toContain('what the General Assembly later did');
    expect((await ask('GA对L.4投了什么票？')).text).toContain('大会后来如何表决');
  });

  it('are known in everyday words', async () => {
    for (const [question, member] of [
      ['毛子投了L4啥票', '俄罗斯联邦'],
      ['How did the Brits vote on L.8?', 'The United Kingdom'],
      ['How did the New Zealanders vote on L.4?', 'New Zealand'],
      ['星國怎麼投L.4？', '新加坡'],
      ['马来对OP1', '马来西亚'],
      ['大馬對L.4投了什麼票', '馬來西亞'],
      ['老美对L.4投了什么', '美利坚合众国'],
    ] as const)
      expect((await ask(question)).text.startsWith(member)).toBe(true);
  });
});

/** The text that answers the last of some questions in one conversation. */
const answerOf = async (asked: readonly string[]): Promise<string> => {
  let text = '';
  for (const question of asked) text = (await rollcall.ask({ question, session: asked.join(' // ') })).text;
  return text;
};

describe('what a conversation spoke of one after the other', () => {
  it.each([
    [
      'How did India vote on the motion? // And the US? // did they agree?',
      /^No\. .*India abstaining, United States in/,
    ],
    ['印度对动议怎么投的 // 美国呢 // 他们一样吗', /^不是。.*印度 弃权，美利坚合众国 赞成/],
    ['印度對動議怎麼投 // 美國呢 // 兩國立場一致嗎', /^不是。.*印度 棄權，美國 贊成/],
    ['印度对OP1投了什么 // 美国呢 // 两国呢', /印度.*\*\*弃权\*\*[\s\S]*美利坚合众国.*\*\*反对\*\*/],
    ['中国对L.4投什么票 // 印度呢 // 美国呢 // 三国一致吗', /中国 反对，印度 赞成，美利坚合众国 赞成/],
    ['中国投了什么 // 美国呢 // 俄国呢 // 两国一样吗', /^不是。美利坚合众国、俄罗斯联邦.*0 项/],
    [
      'How did Japan vote on L.4? // Korea? // South // do they agree?',
      /^Yes\. .*Japan in favour, South Korea in favour/,
    ],
    [
      'Did Singapore oppose the motion? // and Mongolia? // did either sponsor L.8?',
      /No: Singapore[\s\S]*No: Mongolia/,
    ],
    ['法國對L.4怎麼投 // 德國呢 // 兩國都是提案國嗎', /法國後來\*\*加入\*\*[\s\S]*德國是/],
    ['欧盟对动议怎么投 // 北约呢 // 两者一致吗', /欧盟[\s\S]*北约/],
    ['巴西和印度投票一样吗 // 加上南非呢', /^不是。巴西、印度、南非/],
    ['英国投了什么 // 澳大利亚和新西兰呢 // 五眼都一样吗', /^(?!是)/],
  ])('members are all meant by “they”: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['印度对L.8怎么投 // 那动议呢 // 一样吗', /没有改变/],
    [
      'South Africa on OP1? // and on the whole draft? // so it changed?',
      /\*\*changed\*\*[\s\S]*against[\s\S]*abstaining/,
    ],
    ['动议多少票弃权 // PP10呢 // 哪个更多', /\*\*63\*\* 票；.*\*\*11\*\* 票。相差 \*\*52\*\*/],
    ['L.4通过了吗 // L.8呢 // 哪个票差更大', /多 142 票[\s\S]*多 54 票/],
    ['Who opposed PP10? // Who opposed OP1? // who opposed both?', /\*\*47 members\*\*/],
    ['谁反对PP10 // 谁反对OP1 // 两次都反对的呢', /\*\*47 国\*\*/],
    ['誰反對L.4 // 誰反對L.8 // 有重合嗎', /\*\*沒有\*\*（0 國）/],
    ['How many sponsors does L.8 have? // and L.4? // by how much?', /\*\*54\*\* sponsors[\s\S]*\*\*27\*\* sponsors/],
  ])('votes and drafts are set beside each other: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['How did France vote on L.4? // and on the other one?', /\*\*against\*\* A\/C\.1\/75\/L\.8/],
    ['OP1的票数 // 另一段呢', /序言部分第10段：108/],
    ['L.4和L.8的票数 // 前者谁反对 // 后者呢', /\*\*50 国\*\*/],
    ['土耳其和墨西哥對L.8投什麼 // 後者是提案國嗎', /^不是：墨西哥/],
    ['US and Russia on the motion? // what about the former on OP1? // and the latter?', /^Russia voted \*\*in favour/],
    ['谁赞成L.4但反对L.8 // 反过来呢', /\*\*11 国\*\*/],
    ['Who supported L.4 but opposed L.8? // and the other way round?', /\*\*11 members\*\*/],
  ])('one of two is meant by its place: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['Indonesia on L.4? // sorry, India', /^India voted/],
    ['白俄罗斯对L.4投了什么 // 我问错了，是L.8', /^白俄罗斯.*赞成/],
    ['L.8誰反對 // 不是L.8，是L.4', /\*\*11 國\*\*/],
    ['Who opposed L.8? // not L.8, L.4', /\*\*11 members\*\*/],
    ['How did Palau vote on L.4? // same for Haiti', /^Haiti voted \*\*in favour/],
    ['中国对L.4投了什么票？ // 换成俄罗斯', /^俄罗斯联邦对.*\*\*反对\*\*/],
  ])('another is named in its place: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });
});

describe('what an answer leaves to be asked', () => {
  it.each([
    ["are all the P5 sponsors of L.8? // which one isn't?", /\*\*3 members\*\*: France, United Kingdom, United States/],
    ['五常都投了L.4赞成票吗 // 哪个不是', /\*\*2 国\*\*：中国、俄罗斯联邦/],
    ['五常都投了L.4贊成票嗎 // 哪個不是 // 那還有誰', /\*\*38 國\*\*/],
    ['Which EU states did not sponsor L.4? // and which did?', /\*\*27 members\*\*/],
    ['How did Togo vote on PP10? // is that what it intended? // anyone else?', /\*\*1 member\*\*: Guyana/],
    ['L.8的提案国有几个反对L.4 // 弃权的呢', /\*\*5 国\*\*：白俄罗斯、柬埔寨/],
    ["Who didn't vote on the motion? // was Vietnam one of them?", /^(?:Yes\. )?Vietnam is \*\*not listed\*\*/],
    [
      'How did ASEAN vote on L.8? // and on L.4? // and on the motion? // which of them abstained?',
      /\*\*5 members\*\*/,
    ],
    ['東盟對動議怎麼投 // 哪個棄權了', /\*\*5 國\*\*/],
    ['How did Egypt vote on L.4? // and Sudan? // which of them abstained?', /\*\*1 member\*\*: Egypt/],
    ['欧盟国家都反对PP10吗 // 还有谁反对', /\*\*22 国\*\*/],
  ])('who is, who is not, who else: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['中国对L.4怎么投 // 还有谁这样', /\*\*10 国\*\*：布隆迪、古巴/],
    ['中國對L.4怎麼投 // 還有哪些國家這樣', /\*\*10 國\*\*：蒲隆地、古巴/],
    ['中国对L.4怎么投 // 除了中国还有谁', /\*\*10 国\*\*：布隆迪、古巴/],
    ['中国对L.4怎么投 // 那反对的还有谁', /\*\*10 国\*\*：布隆迪、古巴/],
    ['中国对L.4怎么投 // 那赞成的还有谁', /\*\*153 国\*\*/],
    ['How did China vote on L.4? // who else did the same', /\*\*10 members\*\*: Burundi, Cuba/],
    ['How did China vote on L.4? // besides China, who else?', /\*\*10 members\*\*: Burundi, Cuba/],
    ['How did China vote on L.4? // who else voted against', /\*\*10 members\*\*: Burundi, Cuba/],
    ['谁反对L.4 // 都是L.8的提案国吗 // 哪个不是 // 几个', /\*\*1 国\*\*：多米尼克/],
    [
      'who voted against L.4 // are they all sponsors of L.8 // which are not // how many',
      /\*\*1 member\*\*: Dominica/,
    ],
    [
      '谁反对L.4 // 都是提案国吗',
      /^不是。.*L\.4 的提案国有 \*\*0 国\*\*.*不是。.*L\.8\/Rev\.1 的提案国有 \*\*10 国\*\*/s,
    ],
    [
      'who abstained on L.4 // are they all sponsors?',
      /^No\..*L\.4 — \*\*0\*\* of 9.*No\..*L\.8\/Rev\.1 — \*\*5\*\* of 9/s,
    ],
    ['哪次表决弃权最少 // 哪些国家', /L\.4（决议草案一）投弃权票的有 \*\*9 国\*\*/],
    ['Which vote had the most abstentions? // who', /Abstaining on the motion .*\*\*63 members\*\*/],
  ])('who else did so, and how many: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['哪些国家反对L.4并赞成L.8 // 其中非洲国家', /的非洲国家有 \*\*2 国\*\*：布隆迪、津巴布韦/],
    ['哪些國家反對L.4並贊成L.8 // 其中非洲國家', /的非洲國家有 \*\*2 國\*\*：蒲隆地、辛巴威/],
    ['哪些国家反对L.4并赞成L.8 // 其中非洲国家 // 亚洲呢', /的亚洲-太平洋国家有 \*\*4 国\*\*：中国、朝鲜/],
    ['哪些国家反对L.4并赞成L.8 // 其中非洲国家 // 亚洲呢 // 其中有几个', /\*\*4 国\*\*：中国、朝鲜/],
    ['哪些国家赞成L.4并赞成L.8 // 其中拉美的', /\*\*16 国\*\*/],
    ['哪些国家赞成L.4并赞成L.8 // 其中南美的', /没有这个分组的名单/],
    ['which countries voted for L.4 and for L.8 // how many African', /^African States .*\*\*30 members\*\*/],
    [
      'which countries voted for L.4 and against L.8 // name the EU ones',
      /^European Union members .*\*\*27 members\*\*/,
    ],
    ['谁弃权L.8 // 其中赞成L.4的 // 有没有非洲的', /^(?:是|有)。.*\*\*5 国\*\*：佛得角、利比亚、马里、塞拉利昂、南非/],
    ['谁弃权L.8 // 其中赞成L.4的 // 有没有欧盟的', /^(?:不是|没有)。.*\*\*没有\*\*/],
    ['谁反对L.4 // 都是亚洲国家吗', /^不是。.*\*\*7 国\*\*：布隆迪/],
    [
      'How did African states vote on L.8? // which abstained // and Asia-Pacific?',
      /^Asia-Pacific States abstaining .*\*\*6 members\*\*/,
    ],
    ['谁弃权L.4 // 这些弃权的国家对L.8怎么投', /赞成票的有 \*\*8 国\*\*：白俄罗斯.*弃权票的有 \*\*1 国\*\*：帕劳/s],
    ['who abstained on L.4 // how did those who abstained vote on L.8', /in favour of .*\*\*8 members\*\*: Belarus/],
  ])('those told before, narrowed: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['Is Fiji a sponsor of L.4? // from the start?', /^Not a first sponsor: Fiji \*\*joined later\*\*/],
    ['墨西哥是L.4的提案国吗 // 原始的吗', /^不是最初提案国：墨西哥后来\*\*加入\*\*/],
    ['巴西是L.60的提案国吗 // 一开始就是吗', /^(?!.*加入)/],
    ['Is Zambia a sponsor? // of which one', /^Zambia in this report:\n- .*L\.4.*\n- .*L\.8/],
    ['贊比亞是提案國嗎 // 哪個的', /：\n- .*L\.4.*\n- .*L\.8/],
    [
      'Is Mexico a sponsor of L.4? // when did it join',
      /L\.4.*later\nThe report gives no date on which sponsors joined\.$/,
    ],
    ['墨西哥是L.4的提案国吗 // 什么时候加入的', /报告没有写提案国加入的日期。$/],
  ])('of a sponsor told before: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['比较俄罗斯和古巴 // 和中国呢', /^俄罗斯联邦、古巴、中国均列入.*\*\*5 项\*\*/],
    ['俄罗斯和美国对五次表决投票比较 // 跟中国比', /^俄罗斯联邦、美利坚合众国、中国均列入.*\*\*0 项\*\*/],
    ['compare the US and the UK // and Russia', /^United States, United Kingdom, Russia took .*\*\*0 of 5\*\*/],
    ['俄羅斯對L.4怎麼投 // 跟中國比', /\*\*相同\*\*/],
    ['哪次表决弃权最少 // 哪些国家 // 第二少呢', /1\. .*L\.4.*\*\*9\*\*.*\n2\. .*第10段.*\*\*11\*\*/],
    ['Which vote had the most abstentions? // second most?', /1\. the motion.*\*\*63\*\*.*\n2\. .*\*\*24\*\*/],
    ['中国对L.8怎么投 // 不是，我问L.4', /^中国对 A\/C\.1\/75\/L\.4.*\*\*反对\*\*/],
    ['动议有谁发言反对 // 动议中他们怎么投 // 动议结果', /：57 票赞成、31 票反对、63 票弃权/],
    ['中国对OP1怎么投 // 全文的结果', /全文：104 票赞成/],
    ['执行部分第1段的结果', /执行部分第1段：92 票赞成、52 票反对、24 票弃权/],
    ['執行部分第1段的結果', /執行部分第1段：92 票贊成、52 票反對、24 票棄權/],
  ])('goes on with what was asked: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['What was the tally on L.8? // by how much?', /by a margin of 54/],
    ['L.4通過了嗎 // 差幾票', /多 142 票/],
    ['Which vote was closest? // by how much?', /by a margin of 26/],
    ['Which had more votes against, L.4 or L.8? // by how much?', /\*\*11\*\* against.*\*\*50\*\* against.*\*\*39\*\*/],
    ['L.4和L.8哪个反对票多 // 差几票 // 弃权呢', /\*\*9\*\* 票；.*\*\*20\*\* 票。相差 \*\*11\*\*/],
  ])('the margin: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it.each([
    ['瑞士提了什么草案 // 那个草案票数多少', /^A\/C\.1\/75\/L\.47（决定草案一）.*\*\*未经表决\*\*/],
    ["Brazil's draft? // 表决结果呢", /^A\/C\.1\/75\/L\.60.*\*\*未经表决\*\*/],
    ['What draft did the US submit? // what was the vote on it?', /^A\/C\.1\/75\/L\.4 .*153 in favour/],
    ['What did Switzerland submit? // was it voted on?', /^A\/C\.1\/75\/L\.47 .*\*\*without a vote\*\*/],
    ['俄羅斯交了什麼草案 // 誰反對', /\*\*50 國\*\*/],
    ['瑞士的草案是什么 // 它什么时候通过的 // 巴西的呢', /^A\/C\.1\/75\/L\.60/],
  ])('the draft that was told is “it”: %s', async (asked, words) => {
    const text = await answerOf(asked.split(' // '));
    expect(text).toMatch(words);
    expect(text).not.toContain('\n- ');
  });

  it.each([
    ['谁事后更正了投票 // 它们本来投的什么', /本意是\*\*弃权\*\*/],
    ['Who corrected their vote? // would the result change?', /printed totals/],
    ['pp10 result // any corrections? // by whom', /\*\*2 members\*\*: Togo, Guyana/],
    ['pp10 result // any corrections? // by whom // does it change the result?', /^The report does not say/],
    ['誰事後更正了投票 // 結果會變嗎', /這裡也不另行計算/],
  ])('what corrections were meant to be and would make of the result: %s', async (asked, words) => {
    expect(await answerOf(asked.split(' // '))).toMatch(words);
  });

  it('whom it was about is still known after a question of the vote alone, and after thanks', async () => {
    expect(await answerOf(['How did India vote on L.4?', 'when was that?', 'how did it vote on OP1?'])).toMatch(
      /^India \*\*abstained\*\* on operative paragraph 1/,
    );
    expect(await answerOf(['中国对L.4投了什么票？', '谢谢', '俄罗斯呢'])).toMatch(/^俄罗斯联邦对.*L\.4.*\*\*反对\*\*/);
    expect(await answerOf(['中国支持L.8吗', '是提案国吗', '那L.4呢'])).toMatch(/^不是：中国\*\*不在\*\*.*L\.4/);
  });
});

describe('how sponsors stood', () => {
  it.each(['How did the later sponsors of L.4 vote on L.8?', 'How did those who joined L.4 later vote on L.8?'])(
    '%s',
    async (question) => {
      const { text } = await ask(question);
      expect(text).toContain('**4 members**: Fiji, Madagascar, Mexico, Zambia');
      expect(text).toContain('**4 members**: France, New Zealand, Türkiye, Ukraine');
      expect(text).toContain('**1 member**: Marshall Islands');
    },
  );

  it.each([
    ['后来加入L.4的提案国对L.8怎么投的', '**4 国**：斐济、马达加斯加、墨西哥、赞比亚'],
    ['後來加入L.4的提案國對L.8怎麼投的', '**4 國**：斐濟、馬達加斯加、墨西哥、尚比亞'],
    ['Which G7 countries joined L.4 late?', '**1 member**: France'],
    ['G7里哪些国家后来才加入L.4', '**1 国**：法国'],
  ])('%s', async (question, words) => {
    expect((await ask(question)).text).toContain(words);
  });

  it.each([
    'how many sponsors did L.4 have at first and in the end?',
    'L.4最初有多少提案国，最后有多少',
    'L.4的提案國一開始幾個，後來增加到幾個',
  ])('at first and in the end: %s', async (question) => {
    const { text } = await ask(question);
    for (const count of ['54', '45', '9']) expect(text).toMatch(new RegExp(`\\*\\*${count}\\b`));
  });
});

describe('the wording of an answer', () => {
  it.each([
    ['中俄有没有分歧', /^没有。/],
    ['中俄有沒有分歧', /^沒有。/],
    ['中美有分歧吗', /^有。/],
    ['有没有欧盟国家赞成L.8', /^没有。/],
    ['瑞士有没有投反对票', /^没有。/],
    ['中国有反对L.4吗', /^有。/],
    ['更正后有变化吗', /^没有。/],
    ['L.4有153票赞成，对吗', /^是。/],
    ['中国是不是反对L.4', /^是。/],
    ['Did any EU member vote for L.8?', /^No\. /],
  ])('says 有 or 没有 where it is asked if there is something: %s', async (question, words) => {
    expect((await openReport().ask({ question })).text).toMatch(words);
  });

  it.each([
    ['谢谢', /^不客气。/],
    ['多謝', /^不客氣。/],
    ['thanks', /^You're welcome\. /],
    ['你好', /^可以就/],
  ])('is polite: %s', async (question, words) => {
    expect((await openReport().ask({ question })).text).toMatch(words);
  });

  it.each([
    ['L.4和L.8哪个反对票多', /相差 \*\*39\*\* 票，较多的是 A\/C\.1\/75\/L\.8\/Rev\.1 全文。$/],
    ['L.4和L.8哪個反對票多', /較多的是 A\/C\.1\/75\/L\.8\/Rev\.1 全文。$/],
    [
      'which got more yes votes, L.4 or L.8?',
      /The difference is \*\*49\*\*; more: A\/C\.1\/75\/L\.4 \(draft resolution I\)\.$/,
    ],
    ['赞成票比反对票多多少？L.4', /^A\/C\.1\/75\/L\.4.*相差 \*\*142\*\* 票，较多的是赞成。$/],
  ])('tells which of two figures is the larger: %s', async (question, words) => {
    expect((await openReport().ask({ question })).text).toMatch(words);
  });

  it.each([
    ['如果弃权算反对，L.8能通过吗', /^A\/C\.1\/75\/L\.8\/Rev\.1 全文：104 票赞成、50 票反对、20 票弃权/],
    ['如果棄權算反對，L.8能通過嗎', /^A\/C\.1\/75\/L\.8\/Rev\.1 全文：104 票贊成/],
    [
      'If abstentions counted as against, would L.8 have passed?',
      /^A\/C\.1\/75\/L\.8\/Rev\.1 as a whole: 104 in favour/,
    ],
  ])('gives no yes or no to another way of counting: %s', async (question, words) => {
    expect((await openReport().ask({ question })).text).toMatch(words);
  });

  it('is in English to English short forms in small letters', async () => {
    expect((await openReport().ask({ question: 'uk l.4?' })).text).toMatch(/^The United Kingdom voted/);
    expect((await openReport().ask({ question: '动议获得多数了吗' })).text).toMatch(/64\.8%.*37\.7%/);
  });
});

describe('both, where nothing says both of what', () => {
  it.each([
    ['哪些国家两份都弃权了？', '**1 国**：帕劳'],
    ['哪些國家兩份都棄權？', '**1 國**：帛琉'],
    ['which countries abstained on both?', '**1 member**: Palau'],
    ['列出两份都赞成的国家', '**81 国**'],
    ['which countries voted against both?', '**none**'],
    ['帕劳是唯一两份都弃权的国家吗', '是。'],
    ['Is Palau the only country that abstained on both?', 'Yes. '],
  ])('%s means the two draft resolutions', async (question, words) => {
    const answer = await ask(question);
    expect(answer.kind).toBe('exact');
    expect(answer.text).toContain(words);
  });

  it('after one vote it is still the two drafts, after two votes it is those', async () => {
    await ask('谁反对L.4', { session: 'both-one' });
    expect((await ask('那两份都弃权的呢', { session: 'both-one' })).text).toContain('帕劳');
    await ask('PP10和OP1的票数', { session: 'both-two' });
    expect((await ask('哪些国家两次都反对', { session: 'both-two' })).text).toContain('**47 国**');
  });
});

describe('a yes or no', () => {
  it.each([
    ['瑞士投了反对票吗', /^不是。/],
    ['瑞士投了反對票嗎', /^不是。/],
    ['Did Switzerland vote against?', /^No\. /],
    ['巴拿马赞成吗', /^是。/],
    ['中国赞成吗', /^中国在 5 项记录表决中/],
    ['L.8是110票通过的吧', /^不是/],
    ['L.8是104票通过的吧', /^是。/],
    ['美国提交的是L.8吧', /^不是。/],
    ['美國提交的是L.4吧', /^是。/],
    ['列出L.4的反对国吧', /^对 .*反对票的有/],
    ['Did Chile abstain in any of the L.8 votes?', /^Yes/],
    ['智利在L.8的任何一次表决中弃权了吗', /^是/],
    ['Did China abstain in any of the L.8 votes?', /^No\./],
  ])('%s', async (question, words) => {
    expect((await ask(question)).text).toMatch(words);
  });
});

describe('several paragraphs in one message', () => {
  it.each([
    ['L.8第10段序言谁反对，内容是什么，第11段又说什么', 'A/75/394#r2.pp11'],
    ['L.4第3段执行部分说什么，第5段呢', 'A/75/394#r1.op5'],
    ['what is PP9 of L.4? and 10?', 'A/75/394#r1.pp10'],
    ['what does PP9 of L.4 say and what does PP11 say?', 'A/75/394#r1.pp11'],
  ])('%s: the later one is of the same part', async (question, unit) => {
    expect((await ask(question)).citations.map(({ unit: cited }) => cited)).toContain(unit);
  });

  it('one that the part lacks is not taken from the report', async () => {
    const answer = await ask('L.4第3段执行部分说什么，第15段呢');
    expect(answer.text).toContain('A/C.1/75/L.4（决议草案一）的执行部分没有第15段，共 7 段。');
  });
});

describe('a symbol of another session or committee', () => {
  it.each(['who voted against A/C.1/74/L.4', 'A/C.1/76/L.4', '誰反對A/C.3/75/L.4', 'A/C.1/74/L.8'])(
    '%s is none of this report’s drafts',
    async (question) => {
      expect(await ask(question)).toMatchObject({ kind: 'not-found', facts: [] });
    },
  );
});
