import { fold } from './fold.js';
import { isHan } from './is-han.js';
import type { Language } from './language.js';

const englishWords = new Set(
  `the an of on in to for by with from at as and or not no how what which who whom whose why when where did do does is are was were
  be has have had can could would should will many much any all both each every than then this that these those it its they their he she
  you i me my we our us about against between more most same vote votes voted voting show tell give list name quote explain compare
  there please paragraph footnote draft resolution motion`.split(/\s+/),
);

// Characters of the report, the names and everyday questions that OpenCC writes otherwise in Traditional script, the most
// frequent first; what Traditional writing alone has is told by `fold`.
const simplifiedOnly = new Set(
  [
    '国亚议决会尔对组联马号报为罗术兰员权际网内开维说吗达专题进发个动时络届关纳过来间设岛与圣这没赞项两萨谁领体别弃论门乌则认责应务书头从还织军独鲁电刚长负苏机卢规爱义结单参执处请约牵额讲话见当样谈写区胁况',
    '莱类确实现记录兹问经顾强环该东预适数给讨绍顿诺属评脚让奥续运团稳线帮众麦响调宪学担审传击无场举韩鲜订冲办将颠济库护协业闻费视级坚伦广产欢临继质图虑冈叙缅劳础双辩腊贝买韦挝恶链标点坏状频宁宾带风险们断识',
    '构条旧减争虚编欧创阶转沟种补变连钱总离汤递误鸿敌归价紧战许湾随获显极潜损营隐资导释诽谤优轮诉荐剑张谣乔龙碍载弥辖围盖错滥态汇乱备软换华赛红积证须励诋儿携忧违层词选穷码训货袭验觉盘伤边泼脏舆纽狮键页凯玛',
    '丽鉴贡献骤虽兴挥闹摆顺扬历缩块拢称衔赖远终迟职细满伪却较卖脑拟听尽赢畅驰轨吓枫锡万筹观厅忆骑泽车鞑诗杰铎删摇枪缆岗惯册气猫烧严习亲亿仅侧养农势卫压声够夹奖妇宽岁师悬惊惩戏扩扫择杂树检楼残泪洁浅测润涨灭',
    '灵灾热爷画疗监竞签简粮纪纯纲纵纷练绕绝统绩缓罢聪肃胜节药蓝装览触计访译试询详语诸读课谢谨财败贸赵趋跃轻辑输辞迁逻遗邮针钟钢铁银镇闭队阳阴陆陈难雾静顶飞饭馆驻鱼齐',
  ].join(''),
);

// Cantonese is written in Traditional script, also where a short question has no other sign of it.
const cantonese = new Set('咗嘅喺唔冇咩乜佢啲嘢嗰噉嚟');

function isTraditional(text: string): boolean {
  const folded = fold(text);
  let traditional = 0;
  let simplified = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (!isHan(character)) continue;
    if (folded.charAt(index) !== character || cantonese.has(character)) traditional += 1;
    else if (simplifiedOnly.has(character)) simplified += 1;
  }
  return traditional > simplified;
}

const hasSimplified = (text: string): boolean => [...text].some((character) => simplifiedOnly.has(character));

/** What a question may say outright: 用英文回答, in English, 请用繁体. */
const wishes: readonly (readonly [Language, RegExp])[] = [
  ['en', /[用以](?:英文|英语|英語|english)|\bin english\b/i],
  ['zh-Hant', /[用以](?:繁体|繁體|正體|正体)|\bin traditional chinese\b/i],
  ['zh-Hans', /[用以](?:简体|簡體)|\bin (?:simplified )?chinese\b/i],
];

/**
 * The language to answer a question in, by its script and function words: Chinese of either script, English, or English
 * for any other language; the asker's own where the question shows none (`L.4 CHE`).
 * @param fallback the asker's locale, Simplified Chinese where it is not known
 */
export function detectLanguage(question: string, fallback: Language): Language {
  const wanted = wishes.find(([, pattern]) => pattern.test(question))?.[0];
  if (wanted !== undefined) return wanted;
  const words = question.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  const characters = [...question].filter(isHan).length;
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
  // Written small, these are words and no codes.
  const small = /(?<!\p{L})(?:uk|eu)(?!\p{L})/u.test(question);
  return english > 0 || small || (telling && !codes) ? 'en' : fallback;
}
