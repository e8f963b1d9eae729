import { blank, type Span } from './mention.js';

/** Words that carry no content of their own in a question about a vote. */
const fillers = new RegExp(
  [
    '请问|请|麻烦|帮我|帮忙|告诉我|我想知道|想知道|我想|查一下|查查|查询|看一下|能不能|可不可以|可以|能否|到底|究竟|具体|分别|各自|各|当时|这次|那次|本次|上述',
    '联合国|第一委员会|一委|委员会|大会|会议上?|代表团|代表|政府|会员国|成员国|国家|国|记录|报告|草案|决议|案文|文件|关于|对于|对|在|就|上|里|中|的|了|吗|呢|啊|呀|吧|么|嘛|是|有|和|与|及|跟|同|或|还是|而|但|都|也|又|还|只|什么|怎么样|怎样|怎么|如何|哪|些|谁|多少|几|第|次|个|份|项|票|投|投票|表决|立场|态度|表态|最后|结果|情况|以|被|把|给|这|那|它|其|他们|所有|全部|一共|总共|有没有|是否|是不是|任何一?|会|要|能(?!力|源)|来|去|出|以后|之后|后(?!门|果|台|续)|时|时候|为|于|一下|单独|分段|逐项|下|选择|段|共|序言|执行部分|部分|为什么|年|月|日|号',
    '\\b(?:the|a|an|of|on|in|to|for|by|with|from|at|as|and|or|but|not|no|how|what|which|who|whom|whose|why|when|where|did|do|does|is|are|was|were|be|been|has|have|had|can|could|would|should|will|please|tell|me|show|give|list|name|all|any|each|every|both|than|then|that|this|these|those|it|its|they|their|i|you|my|we|our|us|about|there|vote|votes|voted|voting|cast|ballot|position|stance|country|countries|state|states|member|members|delegation|delegations|committee|first|un|united|nations|reports?|drafts?|resolutions?|decisions?|adopted|recorded|separate|roll|call|during|regarding|concerning|respectively|exactly|actually|many|much|way|out|up|so|also|too|text|paragraph|para|preamble|preambular|operative|january|february|march|april|may|june|july|august|september|october|november|december|s|t|re|against|else|other|others|help|hello|final|margin|narrowest|widest|smallest|largest|biggest|highest|lowest|closest|place|time|times|everyone|everybody|well|likewise|really|officially|yes|okay|ok|quote|again|right|correct|true|same|take|took|taken|know|want|find|if|whether|result|record)\\b',
  ].join('|'),
  'g',
);

/**
 * What is left of a question once all that was recognised and all plain words are taken out: a hint that it is about
 * something else, or about somebody unknown. Empty where everything was understood.
 */
export function residueOf(folded: string, known: readonly Span[]): string {
  return blank(folded, known)
    .replace(fillers, ' ')
    .replace(/[\p{P}\p{S}\d]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
