import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Hindi: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'आपके रिकवरी कोड बन रहे हैं…',
  codesHeading: 'अपने रिकवरी कोड संभालकर रखें',
  codesIntro: 'अगर आपके डिवाइस खो जाएँ, तो हर कोड से आप एक बार साइन इन कर सकते हैं। इन्हें सुरक्षित जगह पर रखें: ये यहाँ दोबारा नहीं दिखेंगे।',
  codesCopy: 'कॉपी करें',
  codesDownload: 'डाउनलोड करें',
  codesKept: 'मैंने रख लिए हैं',
  codesCopied: 'कोड कॉपी हो गए हैं। इन्हें किसी सुरक्षित जगह पर पेस्ट करें।',
  codesSelected: 'कोड चुन लिए गए हैं। इन्हें खुद कॉपी करें या डाउनलोड करें।',
  codesDownloaded: 'कोड आपके डाउनलोड में हैं। फ़ाइल को किसी सुरक्षित जगह पर रखें।',
  codesMissed: 'आपके रिकवरी कोड अभी नहीं बन पाए। फिर कोशिश करें या इनके बिना आगे बढ़ें।',
  codesRetry: 'फिर कोशिश करें',
  codesGoOn: 'कोड के बिना आगे बढ़ें',
  codesFileTitle: '{name} के रिकवरी कोड',
  codesFileNote: 'हर कोड से आप एक बार साइन इन कर सकते हैं। इस फ़ाइल को सुरक्षित जगह पर रखें।',
};
