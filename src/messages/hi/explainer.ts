import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'जिसे भी वह मिले, उसे फिर भी आपके फ़िंगरप्रिंट, चेहरे या स्क्रीन लॉक की ज़रूरत होगी।';
const LOST_ELSEWHERE = `${LOST} पासवर्ड मैनेजर की पासकी नए डिवाइस पर वापस मिल जाती हैं। जो पासकी सिर्फ़ खोए हुए डिवाइस पर थी, उसके लिए किसी और तरीके से साइन इन करके नई बनाएँ।`;

/** Hindi: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'पासकी के बारे में',

  explainerWhat: 'पासकी क्या है?',
  explainerWhatAnswer:
    'एक डिजिटल चाबी, जो आपके पासवर्ड की जगह लेती है। इसे आप वैसे ही इस्तेमाल करते हैं जैसे अपना डिवाइस अनलॉक करते हैं: फ़िंगरप्रिंट, चेहरे या स्क्रीन लॉक से। कुछ भी याद रखने की ज़रूरत नहीं।',

  explainerWhere: 'यह कहाँ सेव होती है?',
  explainerWhereApple: 'आपके पासवर्ड मैनेजर में। Apple डिवाइस पर यह आम तौर पर iCloud कीचेन होता है, जिससे पासकी आपके सभी Apple डिवाइस पर मिलती हैं।',
  explainerWhereAndroid:
    'आपके पासवर्ड मैनेजर में। Android और Chrome में यह आम तौर पर Google पासवर्ड मैनेजर होता है, जिससे पासकी आपके Google खाते वाले हर डिवाइस पर मिलती हैं।',
  explainerWhereWindows: 'आपके पासवर्ड मैनेजर में, या सिर्फ़ इस कंप्यूटर पर, जहाँ Windows Hello इसकी सुरक्षा करता है।',
  explainerWhereOther: 'आपके पासवर्ड मैनेजर में, या उस सुरक्षा कुंजी पर जो आप साथ रखते हैं।',

  explainerLost: 'अगर मेरा फ़ोन खो जाए तो?',
  explainerLostApple: `${LOST} iCloud कीचेन की पासकी नया Apple डिवाइस सेट अप करने पर वापस मिल जाती हैं।`,
  explainerLostAndroid: `${LOST} Google पासवर्ड मैनेजर की पासकी नए डिवाइस पर अपने Google खाते में साइन इन करने पर वापस मिल जाती हैं।`,
  explainerLostWindows: LOST_ELSEWHERE,
  explainerLostOther: LOST_ELSEWHERE,

  explainerSite: 'यह साइट क्या सेव करती है?',
  explainerSiteAnswer:
    'सिर्फ़ एक ताला, जिसमें आपकी पासकी लगती है। वह चोरी भी हो जाए, तो कोई उससे साइन इन नहीं कर सकता। आपकी पासकी, फ़िंगरप्रिंट और चेहरा कभी साइट को नहीं भेजे जाते।',

  explainerFake: 'कोई नकली साइट इसे क्यों नहीं चुरा सकती?',
  explainerFakeAnswer:
    'पासकी सिर्फ़ उसी साइट पर काम करती है जिसके लिए वह बनाई गई थी, और आपका डिवाइस खुद इसकी जाँच करता है। नकली साइट को कुछ नहीं मिलता, और बताने के लिए कोई पासवर्ड होता ही नहीं।',

  explainerElsewhere: 'मैं दूसरे डिवाइस पर कैसे साइन इन करूँ?',
  explainerElsewhereAnswer:
    'वहाँ भी वही पासवर्ड मैनेजर हो तो आपकी पासकी वहाँ भी होगी। नहीं तो साइन इन करते समय फ़ोन या टैबलेट का विकल्प चुनें और दिखने वाले कोड को उस डिवाइस से स्कैन करें जिसमें आपकी पासकी है।',
};
