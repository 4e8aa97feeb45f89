import { en } from './en.ts';

export type Text = typeof en;

/** The one place to choose a language; a translation is another object of type `Text`. */
export const text: Text = en;
