import { fold } from './fold.js';
import type { Language } from './language.js';

const englishWords = new Set(
  `the a an of on in to for by with from at as and or not no how what which who whom whose why when where did do does is are was were
  be has have had can could would should will many much any all both each every than then this that these those it its they their he she
  you i me my we our us about against between more most same vote votes voted voting show tell give list name quote explain compare
  there please paragraph footnote draft resolution motion`.split(/\s+/),
);

// Common characters that only Simplified writing has; what Traditional writing alone has is told by the converter.
const simplifiedOnly = new Set(
  '么这国对们个来时会发说还过权见议论变从为什与东两严中临义习书买云产亲亿仅从优传伤体余侧关兴养兰内写军农决况准划则刚创办务动劳势区华协单卖卫历压参双发变叶号听员响问图团场坏块声处备够头夹奖妇学宁实审宽对导层岁师带帮干应开张归当录态总恶悬惊惩愿戏战户执扩扫报担拟择损换据断无旧显术机杂权条极构标树样桥检楼欢欧残毁汇沟泪洁浅测济浏润涨灭灵灾点热爱爷牵独环现电画疗监盖盘码确离种积称竞签简类粮红约级纪纯纲纳纵纷线练组细终绍经结绕给络绝统继绩续维缓编罗罢职联聪肃胜脑节范药获营蓝虑虽补装规视览觉触计订认讨让训记讲许设访证评识诉词译试话询该详语误请诸读课谁调谈谢谨财责败货质贸费资赛赞赵趋跃转轮软轻载较辑输辞边达迁运进远违连迟适选递逻遗邮释里针钟钢钱铁银链错键镇长门闭问间闻队阳阴阶际陆陈险随难雾静韩页顶项顺须顾顿预领频题额风飞饭馆驻验鱼鲜黄齐龙',
);

const han = /\p{Script=Han}/u;

function isTraditional(text: string): boolean {
  const folded = fold(text);
  let traditional = 0;
  let simplified = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (!han.test(character)) continue;
    if (folded.charAt(index) !== character) traditional += 1;
    else if (simplifiedOnly.has(character)) simplified += 1;
  }
  return traditional > simplified;
}

const hasSimplified = (text: string): boolean => [...text].some((character) => simplifiedOnly.has(character));

/**
 * The language to answer a question in, by its script and function words: Chinese of either script, English, or English
 * for any other language; the asker's own where the question shows none (`L.4 CHE`).
 * @param fallback the asker's locale, Simplified Chinese where it is not known
 */
export function detectLanguage(question: string, fallback: Language): Language {
  const words = question.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  const characters = [...question].filter((character) => han.test(character)).length;
  const otherScript =
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}]/u;
  if (otherScript.test(question)) return 'en';
  if (characters > 0 && english * 2 <= characters) {
    if (isTraditional(question)) return 'zh-Hant';
    return hasSimplified(question) || fallback === 'en' ? 'zh-Hans' : fallback;
  }
  if (characters > 0) return english >= 2 ? 'en' : 'zh-Hans';
  const codes = words.length === 0 || /^[^\p{Ll}]*$/u.test(question);
  const telling = words.some((word) => word.length > 2 && !/^(?:rev|pp\d*|op\d*)$/.test(word));
  return english > 0 || (telling && !codes) ? 'en' : fallback;
}
