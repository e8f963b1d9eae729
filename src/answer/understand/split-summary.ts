import { fold } from '../../language/fold.js';

const imperative =
  /^\s*(?:请|麻烦|能否|可以|可不可以|帮我|给我|先|你)*(?:概述|概括|总结|归纳|介绍|简述|简介|讲讲|说说)(?:一?下)?[^，,。？?]{1,30}?(?=(?:[，,、]\s*)?(?:并且?|以及|同时|再|然后|还有|顺便)(?:请|再|也|把|帮我|给我)*(?:列|告诉|说明|指出|给出|说|讲|谁|哪|有|多少|弃权|反对|赞成|提案|表决|投票|写)|[，,、]\s*(?:谁|哪|多少|什么|何时|有几))|^\s*(?:please |can you |could you |first )*(?:summari[sz]e|describe|outline|explain|introduce|give (?:me )?an? (?:short |brief )?(?:summary|overview|outline) of|(?:a )?(?:summary|overview) of)\b[^?!]{2,60}?(?=,? (?:and|then|plus)(?: then| also| please)* (?:(?:tell|show|give|let) (?:me|us)|list|name|say|who|how|which|what|when|whether)\b|\.\s+(?:who|how|which|what|when|did|was|were)\b)/;
const joint = /^[\s，,、.]*(?:并且?|以及|同时|然后|还有|顺便|(?:and|then|plus)\b)?(?:\s*(?:then|also|please)\b)*\s*/;

/** A request for a summary, and what is asked beside it (概述L.8并列出弃权国, summarize L.4 and tell me who …); a sentence without both as it is. */
export function splitSummary(sentence: string): readonly string[] {
  const folded = fold(sentence);
  const head = imperative.exec(folded)?.[0].length;
  if (head === undefined) return [sentence];
  const skipped = joint.exec(folded.slice(head))?.[0].length ?? 0;
  return [sentence.slice(0, head), sentence.slice(head + skipped)];
}
