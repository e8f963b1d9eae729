/**
 * Words of a question that say nothing about what it is asked about: function words, question words and the words that
 * people wrap a question in. Simplified Chinese as jieba cuts it, and English in lower case before stemming. Our own
 * list, made from the tuning questions; where a word also carries content (`第`, `会议`, `state`) it is left out of it.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  的 了 和 与 及 或 在 是 有 对 把 被 让 给 从 到 向 由 为 以 于 按 就 也 都 还 又 再 才 只 会 要 能 可 可以 能够 应 应当 应该 不 没 没有
  吗 呢 吧 啊 嘛 么 之 其 该 这 那 此 这个 那个 这些 那些 这份 那份 这里 那里 某 某个 各 每 个 些 一些 一个 一下 有没有 是否 是不是 有无 能否 可否
  什么 什么样 怎么 怎么样 怎样 如何 为什么 为何 为啥 啥 谁 哪 哪个 哪些 哪国 哪里 哪儿 哪天 几 几个 多少 多久 多 何 何时 何地 何种 时候 什么时候 啥时候
  请 请问 问 问题是 告诉 告诉我 我 你 您 他 她 它 他们 它们 我们 你们 自己 帮 帮我 想 想知道 知道 说 说了 讲 讲了 提到 关于 方面 有关 里 里面 中 上 下
  一 两 出 来 去 很 太 最 更 做 搞 用 想要 想看 看 份 条 项 段 这段 被 着 过 地 得 所 而 但 但是 因为 所以 如果 那么 以及 等 等等 情况 内容 具体
  a an the and or but if of in on at to from for by with about into over under between as is are was were be been being am do does did done doing
  have has had having can could will would shall should may might must not no nor so than then that this these those there here it its they them
  their he she his her we our us you your i me my what which who whom whose when where why how many much any some each every all also just only
  s t tell say says said please give show list know want mention mentioned anything something someone everybody everyone get got go up out down
  `
    .trim()
    .split(/\s+/),
);

/** Characters that make no content word among themselves (`这是`, `有的`), while each stands in many that are. */
const FUNCTION_CHARACTERS = /^[的了吗呢吧啊嘛么是什这那有哪谁怎几啥在和与及被把对也都还就才又再很我你您他她它们请问]+$/;

/** True for a word that says nothing about what is asked: one of the stop words, or nothing but function characters. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || FUNCTION_CHARACTERS.test(word);
}
