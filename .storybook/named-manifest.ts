/** custom-elements.json, as far as it is read here. */
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}
interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  cssStates?: object[];
  members?: { kind?: string; inheritedFrom?: object }[];
}

/**
 * The manifest with the elements' names in it. The analyzer does not see them: a class and its registration are separate modules.
 * @param found What was found of it: one manifest or none.
 */
export function namedManifest(found: Record<string, unknown>): Manifest {
  const [manifest = { modules: [] }] = Object.values(found) as Manifest[];
  return {
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) => ({ ...declaration, ...nameOf(declaration) })),
    })),
  };
}

// --- helpers ---

function nameOf({ name, summary }: Declaration): Pick<Declaration, 'tagName'> {
  const element = summary !== undefined && /^Passkey[A-Z][a-z]+$/.exec(name);
  return element ? { tagName: name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase() } : {};
}
