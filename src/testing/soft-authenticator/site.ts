/** What a permissions policy can withhold. @see https://w3c.github.io/webauthn/#sctn-permissions-policy */
export type PolicyFeature = 'publickey-credentials-get' | 'publickey-credentials-create';

/** A frame in a page of another site, for places where it cannot be found out. */
export interface FrameOptions {
  /** The origin of the outermost page. The frame is cross-origin when its own is another. By default what `location.ancestorOrigins` tells. */
  topOrigin?: string;
  /**
   * What the frame may do, as in the `allow` of its `<iframe>`. By default what the browser tells scripts, which Chromium alone does;
   * elsewhere a cross-origin frame may do nothing.
   */
  allow?: readonly PolicyFeature[];
}

/** Where a page is. */
export interface Place {
  origin: string;
  hostname: string;
  /** It is in a frame, and not all pages around it are of its own origin. */
  crossOrigin: boolean;
  /** The origin of the outermost page, of a cross-origin frame that can know it. */
  topOrigin: string | undefined;
  allows(feature: PolicyFeature): boolean;
}

/** Where the page is, at the moment of asking. */
export type Site = () => Place;

/**
 * Tells the site of the pages of `target`.
 * @param origin Instead of the target's own `location`, for places that have none.
 * @throws {Error} (from the function) where there is neither.
 */
export function siteOf(target: object, origin: string | undefined, frame: FrameOptions = {}): Site {
  return () => {
    const location = member(target, 'location');
    const text = origin ?? member(location, 'origin');
    if (typeof text !== 'string')
      throw new Error("softAuthenticator: no page here. Say where it plays: softAuthenticator({ origin: 'https://example.com' })");
    const crossOrigin = frame.topOrigin === undefined ? isFramedByOthers(target) : frame.topOrigin !== text;
    return {
      origin: text,
      hostname: URL.canParse(text) ? new URL(text).hostname : '', // the origin of a sandboxed frame is "null"
      crossOrigin,
      topOrigin: crossOrigin ? (frame.topOrigin ?? outermost(location)) : undefined,
      allows: (feature) => frame.allow?.includes(feature) ?? policyOf(target)?.allowsFeature(feature) ?? !crossOrigin,
    };
  };
}

// --- helpers ---

const member = (owner: unknown, name: string): unknown =>
  typeof owner === 'object' && owner !== null ? (Reflect.get(owner, name) as unknown) : undefined;

/** Whether some page around this one is out of its reach. */
function isFramedByOthers(target: object): boolean {
  try {
    let page: unknown = target;
    for (let parent = member(page, 'parent'); parent && parent !== page; parent = member(page, 'parent')) {
      void (parent as Window).location.origin; // throws for another site
      page = parent;
    }
    return false;
  } catch {
    return true;
  }
}

/** Where the browser has no such list, the frame cannot know. */
const outermost = (location: unknown): string | undefined => Array.from((location as Partial<Location>).ancestorOrigins ?? []).at(-1);

interface FeaturePolicy {
  allowsFeature(feature: string): boolean;
}

const policyOf = (target: object) => member(member(target, 'document'), 'featurePolicy') as FeaturePolicy | undefined;
