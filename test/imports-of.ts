import ts from 'typescript';

/** One place where a module names another. */
export interface Import {
  /** As written. */
  specifier: string;
  /** It is gone once types are stripped: `import type { A }`, or `import { type A }` with nothing beside it. */
  typeOnly: boolean;
  /** `import('…')`. */
  dynamic: boolean;
}

/**
 * Every import of a TypeScript or JavaScript module: `import`, `export … from`, `import()` and the type `import('…')`. Reads the syntax
 * and not the lines, so that a comment or a string is not taken for one.
 * @example importsOf("export * from './a.ts';") // [{ specifier: './a.ts', typeOnly: false, dynamic: false }]
 */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, { typeOnly = false, dynamic = false } = {}): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly, dynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, { typeOnly: isTypeOnly(node.importClause) });
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, { typeOnly: node.isTypeOnly });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, { typeOnly: true });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], { dynamic: true });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return found;
}

// --- helpers ---

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return !clause.name && names.length > 0 && names.every((name) => name.isTypeOnly);
}
