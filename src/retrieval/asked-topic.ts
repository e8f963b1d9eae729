/** What people wrap a topic in, by what it does; in folded text. */
const WRAPPING = {
  polite:
    "请问|请教|想问|问一下|我?想(?:要|知道|了解|看看?|查|找)(?:一下)?|我要|麻烦|请|帮我|给我|(?:查|找|列|搜)(?:一下|一查|找|找出|出)?|告诉我|please|can you|could you|i(?:'m| am|'d)? (?:want|need|would like|like|looking for)(?: to (?:know|see|read|find))?|tell me|show me|find me|find|give me|list|looking for|search(?: for)?|quote|cite",
  report:
    "(?:[这该本那]|这个|[这那]份|整份|两[份个])?(?:报告|文件|决议草案|决定草案|草案|决议|材料|文本|案文|文书)(?:全文|正文)?(?:之?中|里面|里头|里|当中|上|内)?|(?:in |within )?(?:the |this |these |that |either |both )?(?:un |u\\.n\\. |committee(?:'s)? )?(?:report|document|paper|texts?|drafts?(?: resolutions?)?|resolutions?)",
  passages:
    '段落|段文字|段话|段|部分|章节|条款|内容|表述|文字|说法|规定|话题|议题|方面|立场|态度|看法|观点|意见|passages?|paragraphs?|paras?|parts?|sections?|references?|mentions?|language|wording|content|provisions?',
  says: '(?:说明?|讲述?|谈论?|提|写|论述|表述|描述|规定|处理|评价|看待?|涉及|触及|强调)(?:到|及|了|过|的)*|says?|said|mentions?|mentioned|talks?|speaks?|states?|address(?:es)?|discuss(?:es)?|covers?|refers?|refer|contains?|includes?|treats?|handles?|touch(?:es)?|deals?',
  about:
    '关于|对于|有关|针对|相关|就|对|about|on|of|to|with|regarding|concerning|re|with regard to|with respect to|in relation to',
  filler:
    '哪[些几个]?|什么|怎么样?|如何|怎样|咋|是|有没有|有无|是否|有|都|也|一下|的|吗|呢|么|没有|没|吧|啊|了|过|个|一|在|被|what|which|where|how|does|do|did|is|are|was|were|be|has|have|anything|something|everything|any|all|the|a|an|this|that|there|it|they|exactly|in|at all|anywhere|somewhere',
} as const;

type Part = keyof typeof WRAPPING;
const PARTS = Object.keys(WRAPPING) as readonly Part[];

/** What is done to a topic, whoever speaks. */
const DONE_TO_IT =
  '(?:写|规定|表述|描述|处理|体现|提|提到|提及)(?:到|及|了|过|的)*|mentioned|addressed|discussed|covered|referred to';

const named = (parts: readonly Part[]) => parts.map((part) => `(?<${part}>${WRAPPING[part]})`).join('|');
// Chinese may stand right beside a Latin word, but a Latin word is not cut.
const BEFORE = new RegExp(`^(?:${named(PARTS)})(?!(?<=[a-z])[a-z])`, 'u');
const BEHIND_ABOUT = new RegExp(`(?<![a-z](?=[a-z]))(?:${named(PARTS)})$`, 'u');
// Where no preposition stands before it, what goes before "say" is who says it, not what it is said of.
const BEHIND = new RegExp(
  `(?<![a-z](?=[a-z]))(?:${named(PARTS.filter((part) => part !== 'says'))}|(?<says>${DONE_TO_IT}))$`,
  'u',
);
const BLANK = '[\\s,.;:!?"\'()、“”《》]+';
const BLANK_BEFORE = new RegExp(`^${BLANK}`, 'u');
const BLANK_BEHIND = new RegExp(`${BLANK}$`, 'u');

/** Shows that it is asked what is said of a topic. */
const SAID_OF: readonly Part[] = ['report', 'passages', 'says', 'about'];

/** Whoever, whenever and why ask for more than a topic. */
const MORE =
  /谁|什么|哪|几|多少|怎|如何|何[时地]|为[何啥]|吗|(?<![a-z])(?:wh(?:o|om|ose|at|en|y|ich|ere|ether)|how|if)(?![a-z])/u;
/** Several words by themselves may be a question in short. */
const KEYWORDS = /\p{Script=Han}.*\s|\s.*\p{Script=Han}|\s\S+\s/u;
const LONG_ENOUGH = /\p{Script=Han}{2}|\p{Script=Latin}{3}/u;

interface Cut {
  readonly at: number;
  /** What was cut off up to here. */
  readonly parts: ReadonlySet<string>;
}

/**
 * What a question is about that asks no more than what a report says of it (报告怎么看私营部门, passages on trust, or the topic
 * alone): each way of reading it, the longest first, for a topic may begin with what others are wrapped in (对话). None where
 * more is asked.
 * @param folded by `fold`
 */
export function askedTopics(folded: string): readonly string[] {
  const starts = cuts(folded, (rest) => BLANK_BEFORE.exec(rest) ?? BEFORE.exec(rest) ?? undefined, true);
  const behind = starts.some(({ parts }) => parts.has('about')) ? BEHIND_ABOUT : BEHIND;
  const ends = cuts(folded, (rest) => BLANK_BEHIND.exec(rest) ?? behind.exec(rest) ?? undefined, false);
  const topics = starts.flatMap((start) =>
    ends.flatMap((end) => {
      const topic = folded.slice(start.at, end.at).trim();
      const parts = new Set([...start.parts, ...end.parts]);
      const asks = SAID_OF.some((part) => parts.has(part)) || (!parts.has('filler') && !KEYWORDS.test(topic));
      return asks && LONG_ENOUGH.test(topic) && !MORE.test(topic) ? [topic] : [];
    }),
  );
  return [...new Set(topics)].sort((a, b) => b.length - a.length);
}

/** The places up to which something can be cut off at an end of a text, its whole length included. */
function cuts(text: string, next: (rest: string) => RegExpExecArray | undefined, isStart: boolean): readonly Cut[] {
  const found: Cut[] = [{ at: isStart ? 0 : text.length, parts: new Set() }];
  for (;;) {
    const { at, parts } = found.at(-1) ?? { at: 0, parts: new Set<string>() };
    const match = next(isStart ? text.slice(at) : text.slice(0, at));
    const length = match?.[0].length ?? 0;
    if (length === 0) return found;
    const cut = Object.entries(match?.groups ?? {}).flatMap(([part, value]) => (value === undefined ? [] : [part]));
    found.push({ at: isStart ? at + length : at - length, parts: new Set([...parts, ...cut]) });
  }
}
