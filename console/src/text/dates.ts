import type { Text } from './index.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A legal day stays that day in every zone; an instant is shown in the reader's zone, with its name. */
export function dateInWords(value: string, text: Text, timeZone?: string): string {
  const day = DAY.exec(value);
  const moment = day ? new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))) : new Date(value);
  if (Number.isNaN(moment.getTime())) return value;
  const words: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  const format = day
    ? new Intl.DateTimeFormat(text.locale, { ...words, weekday: 'long', timeZone: 'UTC' })
    : new Intl.DateTimeFormat(text.locale, {
        ...words,
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        ...(timeZone && { timeZone }),
      });
  return format.format(moment);
}
