/**
 * The one file for a page without a build: every element registered, and everything exported.
 * @module
 */
import './define.ts';

export * from './index.ts';
