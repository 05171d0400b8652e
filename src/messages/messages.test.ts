import { expect } from '@open-wc/testing';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { enroll } from './en/enroll.ts';
import { explainer } from './en/explainer.ts';
import { general } from './en/general.ts';
import { manager } from './en/manager.ts';
import { otherWays } from './en/other-ways.ts';
import { reauth } from './en/reauth.ts';
import { recoveryCodes } from './en/recovery-codes.ts';
import { signIn } from './en/sign-in.ts';
import { signUp } from './en/sign-up.ts';
import { steps } from './en/steps.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it as italian } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { loadPart } from './load-part.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** What is a file of its own in every language. */
const PARTS = { enroll, explainer, manager, reauth, recoveryCodes, steps };
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

/** Words that are the same in English, on purpose. */
const SAME_AS_ENGLISH: Record<string, string[]> = {
  de: ['methods.passkey', 'displayNameLabel', 'codeLabel', 'aPasskey', 'namedByDevice', 'details'],
  ar: [],
  ja: [],
  fr: ['codeLabel', 'namedByDevice'],
  ko: ['namedByDevice'],
  tr: ['namedByDevice'],
  he: ['namedByDevice'],
  es: ['namedByDevice', 'no'],
  it: ['methods.passkey', 'methods.password', 'passwordLabel', 'aPasskey', 'namedByDevice', 'no'],
  'zh-Hans': [],
  'zh-Hant': [],
  fa: [],
  vi: ['newIdentifierLabel', 'namedByDevice'],
  hi: ['namedByDevice'],
  id: ['newIdentifierLabel', 'namedByDevice'],
  pl: ['namedByDevice'],
  'pt-BR': ['namedByDevice'],
  nl: ['methods.passkey', 'codeLabel', 'aPasskey', 'namedByDevice', 'details'],
  th: ['namedByDevice'],
  cs: ['namedByDevice'],
  uk: ['namedByDevice'],
  sv: ['namedByDevice'],
  fi: ['namedByDevice'],
};

/** What nobody should have to read, in the forms each language would say it in. Case does not matter. */
const FORBIDDEN: Record<string, RegExp> = {
  en: /biometric|webauthn|fido|credential|sync|device[- ]bound|authenticator|public key/i,
  de: /biometri|webauthn|fido|credential|anmeldeinformation|synchron|gerätegebunden|authenti[kf]ator|öffentlicher schlüssel/i,
  ar: /\b(?!qr\b)[a-z]{2,}|بيومتري|حيوي|بيانات الاعتماد|مزامن|مرتبط بالجهاز|مصادق/i,
  ja: /webauthn|fido|生体|バイオメトリ|資格情報|クレデンシャル|同期|認証器|オーセンティケーター|公開鍵/i,
  fr: /biométri|webauthn|\bfido|credential|identifiants de connexion|synchron|lié(?:es?)? à l’appareil|authentificateur|clé publique/i,
  ko: /webauthn|fido|생체|바이오|자격 ?증명|크리덴셜|동기화|인증자|인증기|공개 ?키/i,
  tr: /biyometri|webauthn|fido|kimlik bilgi|senkron|eşitlen|cihaza bağlı|kimlik doğrulayıcı|ortak anahtar|açık anahtar/i,
  he: /\b(?!qr\b)[a-z]{2,}|ביומטר|פרטי כניסה|אישורי|סנכר|סונכר|מאמת|מפתח ציבורי/i,
  es: /biom[eé]tri|webauthn|\bfido|credencial|sincroni|vinculad[ao]s? al dispositivo|autenticador|clave pública/i,
  it: /biometri|webauthn|\bfido|credenzial|sincronizz|legat[aeio] al dispositivo|autenticatore|chiave pubblica/i,
  'zh-Hans': /webauthn|fido|生物|凭据|凭证|同步|绑定|验证器|公钥/i,
  'zh-Hant': /webauthn|fido|生物|憑證|認證資料|同步|綁定|驗證器|公鑰|公開金鑰/i,
  fa: /\b(?!qr\b)[a-z]{2,}|بیومتر|زیست.?سنج|اعتبارنامه|همگام|احراز هویت|کلید عمومی/i,
  vi: /webauthn|fido|sinh trắc|thông tin xác thực|đồng bộ|trình xác thực|gắn với thiết bị|kh(?:óa|oá) công khai/i,
  hi: /\b(?!qr\b)[a-z]{2,}|बायोमेट्रि|क्रेडेंशियल|सिंक|प्रमाणक|ऑथेंटिकेटर|सार्वजनिक कुंजी/i,
  id: /biometri|webauthn|fido|kredensial|sinkron|autentikator|terikat perangkat|kunci publik/i,
  pl: /biometr|webauthn|\bfido|poświadcze|synchroniz|powiązan\S* z urządzeniem|uwierzytelniacz|wystawc|klucz\S* publiczn/i,
  'pt-BR': /biom[eé]tri|webauthn|\bfido|credencia|sincroni|vinculad[ao]s? ao dispositivo|autenticador|chave pública/i,
  nl: /biometri|webauthn|\bfido|credential|inloggegevens|synchron|apparaatgebonden|authenticator|openbare sleutel|publieke sleutel/i,
  th: /\b(?!qr\b)[a-z]{2,}|ไบโอเมตริก|ชีวมิติ|ชีวภาพ|ข้อมูลประจำตัว|ซิงค์|ตัวตรวจสอบสิทธิ์|คีย์สาธารณะ/i,
  cs: /biometri|webauthn|\bfido|přihlašovací\S* údaj|synchroniz|vázan\S* na zařízení|auten\S{3,5}átor|ověřovatel|veřejn\S* klíč/i,
  uk: /біометр|webauthn|\bfido|облікові дані|облікових даних|синхроніз|прив.язан\S* до пристро|автентифікатор|(?:публічн|відкрит)\S* ключ/i,
  sv: /biometri|webauthn|\bfido|autentiseringsuppgift|inloggningsuppgift|synk|enhetsbund|bund\S* till enhet|autentiserare|(?:publik|öpp|offentlig)\S* nyck/i,
  fi: /biometri|webauthn|\bfido|tunnistetie|kirjautumistie|synkron|laitesidon|laitekohtai|todentaja|julki\S* avai/i,
};

/** Where a sentence ends with a space, if anything follows, and a full stop is no part of the script. */
const WITHOUT_FULL_STOPS: readonly string[] = ['th'];

/** What `general` has, and with it every part in English. */
const GENERAL: ReadonlySet<string> = new Set(Object.keys(general));

/** Names of products, which are written alike in every script. */
const PRODUCTS = /\b(?:iCloud|Apple|Google|Microsoft|Windows(?: Hello)?|Android|Chrome)\b/g;

for (const messages of [en, de, ar, ja, fr, ko, tr, he, es, italian, zhHans, zhHant, fa, vi, hi, id, pl, ptBR, nl, th, cs, uk, sv, fi]) {
  const texts = new Map([...textsOf(messages), ...(await textsOfParts(messages.language))]);
  const english = new Map([...textsOf(en), ...(await textsOfParts('en'))]);

  describe(`messages: ${messages.language}`, () => {
    it('has every key that English has, and no other', () => {
      expect([...texts.keys()].sort()).to.deep.equal([...english.keys()].sort());
    });

    it('has a text for everything but what is never shown', () => {
      expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).to.have.members([
        'errors.superseded',
        'errors.aborted',
      ]);
    });

    it('has the placeholders that English has', () => {
      for (const [key, text] of texts) expect(placeholders(text), key).to.deep.equal(placeholders(english.get(key) ?? ''));
    });

    it('avoids the words of engineers', () => {
      const forbidden = FORBIDDEN[messages.language];
      if (!forbidden) throw new Error(`No list of forbidden words for ${messages.language}.`);
      for (const [key, text] of texts) expect(text.replace(/\{\w+\}/g, '').replace(PRODUCTS, ''), key).not.to.match(forbidden);
    });

    it('ends each sentence with a full stop, a question mark or an ellipsis, and labels with nothing', () => {
      for (const [key, text] of texts) {
        if (text === '') continue;
        const isSentence = WITHOUT_FULL_STOPS.includes(messages.language)
          ? text.includes('…')
          : key.startsWith('errors.') || / .*[.؟?।]|[。？…]/.test(text);
        expect(/[.?؟।。？…]$/.test(text), `${key}: ${text}`).to.equal(isSentence);
      }
    });

    it('has no straight quotes and no double spaces', () => {
      for (const [key, text] of texts) expect(text, key).not.to.match(/['"]| {2}|^\s|\s$/);
    });

    it('says which language it is, in a way that Intl knows, and in which direction it is read', () => {
      expect(Intl.getCanonicalLocales(messages.language)).to.deep.equal([messages.language]);
      const isRightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(messages.signInHeading);
      expect(messages.direction).to.equal(isRightToLeft ? 'rtl' : 'ltr');
    });

    if (messages !== en) {
      it('is translated', () => {
        const same = [...texts].filter(([key, text]) => text !== '' && text === english.get(key)).map(([key]) => key);
        expect(same).to.have.members(SAME_AS_ENGLISH[messages.language] ?? []);
      });

      it('takes no more than 2.2 times the room of English, or 20 characters', () => {
        for (const [key, text] of texts)
          expect(text.length, `${key}: ${text}`).to.be.at.most(Math.max(20, 2.2 * (english.get(key)?.length ?? 0)));
      });
    }
  });
}

describe('messages: en', () => {
  it('says the same in each of its parts as in the whole', () => {
    for (const part of [signIn, signUp, otherWays]) {
      for (const [key, text] of Object.entries(part)) if (key !== 'errors') expect(en[key as keyof Messages], key).to.equal(text);
      if ('errors' in part) expect(en.errors).to.include(part.errors);
    }
  });

  it('has every key in one part only, but for what every element says', async () => {
    const keys = [...textsOf(en).keys(), ...(await textsOfParts('en')).keys()];
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).to.deep.equal([]);
  });

  it('writes passkey in lower case, except as the first word', async () => {
    for (const [key, text] of [...textsOf(en), ...(await textsOfParts('en'))])
      expect(text, key).not.to.match(/[a-z’,;] Passkey|PassKey|pass key/);
  });

  it('says the sentence that FIDO tested where a device asks for the person', () => {
    expect(en.prompting).to.include('fingerprint, face or screen lock');
  });

  it('treats a cancelled prompt and a second passkey as nothing bad', () => {
    for (const text of [
      en.errors.cancelled,
      en.cancelledSignUp,
      en.errors['already-registered'],
      enroll.enrollCancelled,
      enroll.enrollExists,
    ])
      expect(text).not.to.match(/error|fail|wrong|sorry/i);
  });

  it('apologises for a site that is set up wrongly instead of explaining it', () => {
    for (const code of ['insecure-context', 'blocked-by-policy', 'invalid-options', 'invalid-rp-id'] as const) {
      expect(en.errors[code], code)
        .to.match(/^Sorry/)
        .and.not.to.match(/domain|https|policy|RP|option|frame/i);
    }
  });
});

// --- helpers ---

/** Every text by its path, without the facts about the language itself. */
function textsOf({ language: _language, direction: _direction, ...messages }: Messages): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[key, value]] : Object.entries(value).map(([inner, text]) => [`${key}.${inner}`, text ?? '']),
    ),
  );
}

/** The parts' own texts: what every element says is in the whole already. */
async function textsOfParts(language: string): Promise<Map<string, string>> {
  const parts = NAMES.map(async (name): Promise<[string, string][]> => {
    const words: object = language === 'en' ? PARTS[name] : ((await loadPart(name, language)) ?? {});
    return Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !GENERAL.has(entry[0]));
  });
  return new Map((await Promise.all(parts)).flat());
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
