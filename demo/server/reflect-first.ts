// @simplewebauthn/server needs this polyfill before its certificate library runs, and imports it in that order; but bundlers run a
// CommonJS module where its importer's own code begins, which is after all other imports. As the only import of a module that is
// imported first, it comes first.
import 'reflect-metadata';
