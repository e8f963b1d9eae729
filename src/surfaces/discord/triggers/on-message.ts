import type { Message } from 'discord.js';
import type { Language } from '../../../language/language.js';
import { endsWithin, FIRST_SIGN_AFTER } from '../first-sign.js';
import { languageOfLocale } from '../language-of-locale.js';
import { phrases } from '../phrases.js';
import { createRecent } from '../recent.js';
import { type RenderedMessage, message as rendered } from '../render/rendered-message.js';
import { heardQuestion } from './heard-question.js';
import { messageFacts } from './message-facts.js';
import { sendReply } from './send-reply.js';
import type { TriggerDeps } from './trigger-deps.js';

/** A channel is told so often at most that the words of a reply did not arrive. */
const TELL_AGAIN_AFTER = 10 * 60_000;

/** What answers messages: new ones, and ones that were edited. */
export interface MessageHandler {
  /** Answers a mention, a reply that pings the bot, or a direct message. Never rejects. */
  answer(message: Message): Promise<void>;
  /** What the bot says to a question put in a message. Never rejects. */
  compose(message: Message, question: string): Promise<RenderedMessage>;
  /** The language of whoever wrote a message, as far as it is known. */
  localeOf(message: Message): Language | undefined;
}

/** Makes the handler of messages. */
export function createMessageHandler(deps: TriggerDeps): MessageHandler {
  const { rollcall, answering, log, isSeen, rates, locales, answered, now } = deps;
  const told = createRecent<number>();

  const localeOf = (message: Message): Language | undefined => {
    const own = locales.get(message.author.id);
    if (own !== undefined || message.guild === null) return own;
    return languageOfLocale(message.guild.preferredLocale);
  };
  const wordsFor = (message: Message) => phrases(localeOf(message) ?? 'zh-Hans');
  const say = (message: Message, words: string) =>
    sendReply(message, rendered(words), { log, language: localeOf(message) ?? 'zh-Hans' });

  function compose(message: Message, question: string): Promise<RenderedMessage> {
    const locale = localeOf(message);
    const via = message.guildId === null ? 'direct message' : 'mention';
    const session = `${message.channelId}:${message.author.id}`;
    const request = { question, session, ...(locale !== undefined && { locale }) };
    const work = async () => ({ card: rollcall.card(await rollcall.ask(request)), question });
    return answering.toMessage(work, { via, language: locale ?? 'zh-Hans' });
  }

  /** Whether the message may be answered; whoever asks too often is told so once. */
  async function isWithinRate(message: Message): Promise<boolean> {
    const verdict = await rates({ user: message.author.id, server: message.guildId });
    if (verdict.kind === 'over' && verdict.isFirst) await say(message, wordsFor(message).tooOften(verdict.seconds));
    return verdict.kind === 'within';
  }

  async function tellWithheld(message: Message): Promise<void> {
    const before = told.get(message.channelId);
    if (before !== undefined && now() - before < TELL_AGAIN_AFTER) return;
    told.set(message.channelId, now());
    await say(message, wordsFor(message).cannotRead);
  }

  async function reply(message: Message, question: string): Promise<Message | undefined> {
    const made = compose(message, question);
    if (!(await endsWithin(made, FIRST_SIGN_AFTER))) await showTyping(message);
    return sendReply(message, await made, { log, language: localeOf(message) ?? 'zh-Hans' });
  }

  async function showTyping({ channel }: Message): Promise<void> {
    if (!channel.isSendable()) return;
    await channel
      .sendTyping()
      .catch((error: unknown) => log.debug('could not show that an answer is coming', { error }));
  }

  return {
    compose,
    localeOf,
    async answer(message) {
      const heard = heardQuestion(messageFacts(message), message.client.user.id);
      if (heard.kind === 'not-for-us' || isSeen(message.id)) return;
      const allowed = isWithinRate(message);
      if (heard.kind === 'question') {
        const { question } = heard;
        const work = allowed.then((isAllowed) => (isAllowed ? reply(message, question) : undefined));
        // Before anything is waited for: the question may be edited or deleted meanwhile.
        answered.set(message.id, { question, reply: work });
        await work;
      } else if (await allowed) {
        if (heard.kind === 'withheld') await tellWithheld(message);
        else await say(message, wordsFor(message).help);
      }
    },
  };
}
