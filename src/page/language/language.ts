import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { remember, remembered } from '../remembered.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

export const LANGUAGES = { zh, en } as const;
export type Language = keyof typeof LANGUAGES;

const LanguageContext = createContext<Words>(zh);
export const LanguageProvider = LanguageContext.Provider;

/** The words of the chosen language. */
export const useWords = (): Words => useContext(LanguageContext);

/** Chinese, unless the reader has chosen otherwise before. */
export const firstLanguage = (): Language => (remembered('language') === 'en' ? 'en' : 'zh');
export const rememberLanguage = (language: Language): void => remember('language', language);
