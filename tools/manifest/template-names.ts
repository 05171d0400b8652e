import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the templates of some files name. */
export interface TemplateNames {
  tags: Set<string>;
  /** The default slot's name is empty. */
  slots: Set<string>;
  parts: Set<string>;
  classes: Set<string>;
  /** Words of `data-passkey`, which fields in the light DOM have instead of classes. */
  light: Set<string>;
}

/**
 * Reads the `html` templates of files. Where a template has an expression, every text counts that can be found for it in the same file: of
 * its branches, of a constant, of the calls that hand it over.
 * @example templateNames(['src/components/explainer/explainer.ts']).parts // Set { 'base', 'heading', … }
 */
export function templateNames(files: readonly string[]): TemplateNames {
  const names: TemplateNames = { tags: new Set(), slots: new Set(), parts: new Set(), classes: new Set(), light: new Set() };
  for (const file of files) {
    const module = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const template of nodesOf(module).filter(ts.isTaggedTemplateExpression)) {
      if (template.tag.getText() === 'html') readTemplate(template.template, names);
    }
  }
  return names;
}

// --- helpers ---

/** A node and all below it. */
function nodesOf(node: ts.Node): ts.Node[] {
  const below: ts.Node[] = [node];
  ts.forEachChild(node, (child) => {
    below.push(...nodesOf(child));
  });
  return below;
}

function readTemplate(template: ts.TemplateLiteral, names: TemplateNames): void {
  const spans = ts.isTemplateExpression(template) ? [...template.templateSpans] : [];
  const first = ts.isTemplateExpression(template) ? template.head.text : template.text;
  const markup = spans.reduce((text, { literal }, index) => `${text}{${String(index)}}${literal.text}`, first);
  for (const [, tag = '', attributes = ''] of markup.matchAll(/<([a-z][\w-]*)([^<>]*)>/g)) {
    const wordsOf = (name: string): string[] => {
      const [, quoted = '', index] = new RegExp(`(?<![\\w.?@-])${name}=(?:"([^"]*)"|\\{(\\d+)\\})`).exec(attributes) ?? [];
      const expression = index === undefined ? undefined : spans[Number(index)]?.expression;
      return (expression ? textsOf(expression) : [quoted]).flatMap((text) => text.match(/[\w-]+/g) ?? []);
    };
    names.tags.add(tag);
    if (tag === 'slot') names.slots.add(wordsOf('name').join());
    for (const word of wordsOf('part')) names.parts.add(word);
    for (const [index, word] of wordsOf('exportparts').entries()) if (index % 2 === 1) names.parts.add(word); // pairs: the inner name, the outer one
    for (const word of wordsOf('class')) names.classes.add(word);
    for (const word of wordsOf('data-passkey')) names.light.add(word);
  }
}

/** Every text that an expression can become, as far as its file tells. */
function textsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf);
  if (ts.isElementAccessExpression(node)) return textsOf(node.expression);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? textsOf(each.initializer) : []));
  return ts.isIdentifier(node) ? textsOfName(node) : [];
}

function textsOfName(node: ts.Identifier): string[] {
  const module = nodesOf(node.getSourceFile());
  return module.flatMap((each) => {
    if (ts.isVariableDeclaration(each) && each.name.getText() === node.text) return each.initializer ? textsOf(each.initializer) : [];
    if (!ts.isParameter(each) || each.name.getText() !== node.text) return [];
    const types = each.type ? nodesOf(each.type).filter(ts.isStringLiteral) : [];
    return [...types, ...argumentsFor(each, module)].flatMap(textsOf);
  });
}

/** What the calls of a function hand over for a parameter. */
function argumentsFor({ parent, name }: ts.ParameterDeclaration, module: readonly ts.Node[]): ts.Node[] {
  const named = ts.isArrowFunction(parent) ? parent.parent : parent;
  const caller = ts.isVariableDeclaration(named) || ts.isFunctionDeclaration(named) ? named.name?.getText() : undefined;
  const index = parent.parameters.findIndex((each) => each.name === name);
  const calls = module.filter(ts.isCallExpression).filter(({ expression }) => expression.getText() === caller);
  return calls.flatMap(({ arguments: given }) => given[index] ?? []).filter((given) => !ts.isIdentifier(given));
}
