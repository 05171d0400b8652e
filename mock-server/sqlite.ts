/**
 * A store for the mock server that outlives its process. Node only, from 22.5 on: earlier ones have no `node:sqlite`.
 * @module
 */
export { sqliteStore, type SqliteStore } from './stores/sqlite-store.ts';
