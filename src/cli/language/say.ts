import { ownEntry } from '../../model/own-entry.js';
import { type Chinese, chinese } from './chinese.js';
import { isChinese } from './language.js';

/**
 * Everything that the program says. A message is its own English, with slots (`No document fits {set}.`); the catalogue has its Chinese.
 * One that is missing there does not compile.
 */
export type Message = keyof Chinese['zh'];

/** The names in braces; braces of JSON that a message shows are none. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}${' ' | '"'}${string}` ? never : Name) | Slots<Rest>
  : never;

/** A message without slots. */
export type PlainMessage = { [Text in Message]: [Slots<Text>] extends [never] ? Text : never }[Message];

type Values<Text extends string> = Readonly<Record<Slots<Text>, string | number | undefined>>;

export const SLOT = /\{(?<name>\w+)\}/g;

/** One English word for two things: what stands behind the sign says which is meant (`later##of what is due`). */
const english = (message: string): string => message.replace(/##.*$/, '');

/** A text with its slots filled. */
export const filled = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(SLOT, (slot, name: string) => String(values[name] ?? slot));

/** A message in the language of the user, its slots filled. */
export const say = <Text extends Message>(
  message: Text,
  ...values: [Slots<Text>] extends [never] ? [] : [Values<Text>]
): string => filled(isChinese() ? chinese().zh[message] : english(message), values[0] ?? {});

/** The Chinese of what is a message; any other text as it is. */
export const chineseMessage = (text: string): string => ownEntry(chinese().zh, text) ?? text;

/** A word of a closed list (`target`, `not stated`) in the language of the user; any other text as it is, but words of a notice are not to come here. */
export const sayWord = (text: string): string => (isChinese() ? chineseMessage(text) : text);
