import { configure } from '../src/components/configuration.ts';
import { pseudoMessages } from './pseudo-messages.ts';
import { PSEUDO } from './languages.ts';

export interface LookGlobals {
  theme: string;
  scheme: 'system' | 'light' | 'dark';
  direction: 'auto' | 'ltr' | 'rtl';
  language: string;
  contrast: 'system' | 'more' | 'forced';
}

/**
 * Makes the page look and read as the toolbar says: attributes of `<html>`, which the themes and the kit follow. An element's own direction is
 * that of its words, whatever the page's is: only the language that nobody speaks can have either.
 */
export function applyLook({ theme, scheme, direction, language, contrast }: LookGlobals): void {
  const { documentElement: page } = document;
  const pseudo = language === PSEUDO;
  page.dataset['theme'] = theme;
  page.dataset['scheme'] = scheme;
  page.dataset['contrast'] = contrast;
  page.lang = pseudo ? 'en' : language;
  page.dir = direction === 'auto' ? directionOf(page.lang) : direction;
  configure({ messages: pseudo ? pseudoMessages(direction === 'rtl' ? 'rtl' : 'ltr') : undefined });
}

// --- helpers ---

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language.split('-', 1).join('')) ? 'rtl' : 'ltr');
