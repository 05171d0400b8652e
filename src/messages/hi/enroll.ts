import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Hindi: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'अगली बार जल्दी साइन इन करें',
  enrollIntro: 'पासकी हो तो आपका फ़िंगरप्रिंट, चेहरा या स्क्रीन लॉक ही काफ़ी है। न कुछ याद रखना है, न कुछ टाइप करना है।',
  enrollHeadingHere: 'इस डिवाइस पर पासकी जोड़ें',
  enrollIntroHere: 'आपने दूसरे डिवाइस से साइन इन किया है। यहाँ भी पासकी हो तो अगली बार आपका फ़िंगरप्रिंट, चेहरा या स्क्रीन लॉक ही काफ़ी होगा।',
  enrollCreate: 'पासकी बनाएँ',
  enrollLater: 'अभी नहीं',
  enrollNever: 'दोबारा न पूछें',

  enrollWhere: 'यहाँ सेव करें',
  enrollThisDevice: 'यह डिवाइस',
  enrollPhone: 'फ़ोन या टैबलेट',
  enrollSecurityKey: 'सुरक्षा कुंजी',

  enrollSaving: 'आपकी पासकी सेव हो रही है…',
  enrollCancelled: 'कोई पासकी नहीं बनी। जब चाहें, फिर कोशिश करें।',
  enrollRefused: 'आपकी पासकी सेव नहीं हुई। अभी फिर कोशिश करें या किसी और समय करें।',
  enrollDone: 'आपकी पासकी तैयार है। अगली बार इसी से साइन इन करें।',
  enrollSaved: 'आपके खाते के लिए पासकी सेव हो गई है। अगली बार अपने फ़िंगरप्रिंट, चेहरे या स्क्रीन लॉक से साइन इन करें।',
  enrollExists: 'इस डिवाइस पर आपके खाते की पासकी पहले से है। आप उससे साइन इन कर सकते हैं।',
  enrollExistsThere: 'उस डिवाइस पर आपके खाते की पासकी पहले से है। आप उससे साइन इन कर सकते हैं।',
  enrollElsewhere: 'दूसरा डिवाइस इस्तेमाल करें',
  enrollClose: 'हो गया',
  enrollLaterSaid: 'ठीक है, हम किसी और समय पूछेंगे।',
  enrollNeverSaid: 'ठीक है, हम दोबारा नहीं पूछेंगे।',
};
