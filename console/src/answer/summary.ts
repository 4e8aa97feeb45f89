import type { Text } from '../text/index.ts';
import type { AnswerView, RemedyView } from './answer-view.ts';

/** The answer as plain text, for a mail or a ticket. */
export function summary(answer: AnswerView, text: Text): string {
  const blocks = [
    [`${text.title} ${answer.headline}`, answer.explanation],
    answer.simulation ? [`${answer.simulation.title}. ${answer.simulation.body}`] : [],
    section(
      text.answer.asked,
      answer.asked.map(({ label, value }) => `${label}: ${value}`),
    ),
    ...answer.groups.map((group) =>
      section(
        group.title,
        group.reasons.map(({ code, message }) => `- ${message} [${code}]`),
      ),
    ),
    section(
      text.answer.perSecret,
      answer.perSecret.map(({ tradeSecret, headline }) => `- ${tradeSecret}: ${headline}`),
    ),
    section(
      text.answer.conditions,
      answer.conditions.map(({ message }) => `- ${message}`),
    ),
    section(text.answer.remedies, answer.remedies.map(remedyLine)),
    [answer.validity + '.'.repeat(answer.validity.endsWith('.') ? 0 : 1), `${text.answer.quote}: ${answer.id}`],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function remedyLine({ message, who, resolves }: RemedyView): string {
  const helpers = who.length === 0 ? '' : ` (${who.join(', ')})`;
  return `[ ] ${message}${helpers} [${resolves.map(({ code }) => code).join(', ')}]`;
}
