/**
 * A fresh copy of a `<template>` of index.html.
 * @throws {Error} when there is no such template.
 * @example main.replaceChildren(fromTemplate('view-home'));
 */
export function fromTemplate(id: string): DocumentFragment {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`index.html has no <template id="${id}">.`);
  return document.importNode(template.content, true);
}
