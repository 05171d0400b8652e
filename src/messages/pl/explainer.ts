import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Ktoś, kto go znajdzie, nadal będzie potrzebować Twojego odcisku palca, twarzy lub blokady ekranu.';

/** Polish: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'O kluczach dostępu',

  explainerWhat: 'Czym jest klucz dostępu?',
  explainerWhatAnswer:
    'To cyfrowy klucz, który zastępuje hasło. Używasz go tak, jak odblokowujesz urządzenie: za pomocą odcisku palca, twarzy lub blokady ekranu. Niczego nie musisz pamiętać.',

  explainerWhere: 'Gdzie jest przechowywany?',
  explainerWhereApple:
    'W Twoim menedżerze haseł. Na urządzeniach Apple to zwykle pęk kluczy iCloud, dzięki któremu masz klucze dostępu na wszystkich swoich urządzeniach Apple.',
  explainerWhereAndroid:
    'W Twoim menedżerze haseł. Na Androidzie i w Chrome to zwykle Menedżer haseł Google, dzięki któremu masz klucze dostępu na każdym urządzeniu ze swoim kontem Google.',
  explainerWhereWindows: 'W Twoim menedżerze haseł albo tylko na tym komputerze, gdzie chroni go Windows Hello.',
  explainerWhereOther: 'W Twoim menedżerze haseł albo na kluczu bezpieczeństwa, który nosisz przy sobie.',

  explainerLost: 'Co, jeśli zgubię telefon?',
  explainerLostApple: `${LOST} Klucze dostępu z pęku kluczy iCloud wrócą, gdy skonfigurujesz nowe urządzenie Apple.`,
  explainerLostAndroid: `${LOST} Klucze dostępu z Menedżera haseł Google wrócą, gdy zalogujesz się na konto Google na nowym urządzeniu.`,
  explainerLostWindows: `${LOST} Klucze dostępu z menedżera haseł wrócą na nowym urządzeniu. Jeśli klucz był tylko na zgubionym, zaloguj się w inny sposób i utwórz nowy.`,
  explainerLostOther: `${LOST} Klucze dostępu z menedżera haseł wrócą na nowym urządzeniu. Jeśli klucz był tylko na zgubionym, zaloguj się w inny sposób i utwórz nowy.`,

  explainerSite: 'Co przechowuje ta witryna?',
  explainerSiteAnswer:
    'Tylko zamek, do którego pasuje Twój klucz dostępu. Nikt się nim nie zaloguje, nawet jeśli go ukradnie. Twój klucz dostępu, odcisk palca i twarz nigdy nie są wysyłane do witryny.',

  explainerFake: 'Dlaczego fałszywa witryna nie może go ukraść?',
  explainerFakeAnswer:
    'Klucz dostępu działa tylko w witrynie, dla której powstał, a Twoje urządzenie to sprawdza. Kopia witryny nic nie dostanie, a hasła, które można by zdradzić, po prostu nie ma.',

  explainerElsewhere: 'Jak zalogować się na innym urządzeniu?',
  explainerElsewhereAnswer:
    'Jeśli jest tam ten sam menedżer haseł, jest tam też Twój klucz dostępu. W przeciwnym razie wybierz przy logowaniu telefon lub tablet i zeskanuj wyświetlony kod urządzeniem, na którym masz klucz dostępu.',
};
