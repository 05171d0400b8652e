/** An element in custom-elements.json, as far as its page shows it. */
export interface ElementDeclaration {
  name: string;
  tagName: string;
  attributes?: Described[];
  members?: (Described & { kind: string; attribute?: string; static?: boolean })[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

interface Described {
  name: string;
  description?: string;
  default?: string;
}
