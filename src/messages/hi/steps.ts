import type { StepMessages } from '../step-messages.ts';

/** Hindi: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'अपना पासवर्ड डालें',
  codeHeading: 'अपना कोड डालें',
  checkEmailHeading: 'अपना ईमेल देखें',
  stepContinue: 'जारी रखें',
  accountLabel: 'ईमेल या यूज़रनेम',
  accountRequired: 'अपना ईमेल या यूज़रनेम डालें।',
  passwordLabel: 'पासवर्ड',
  passwordRequired: 'अपना पासवर्ड डालें।',
  codeLabel: 'कोड',
  codeRequired: 'कोड डालें।',
  recoveryCodeLabel: 'रिकवरी कोड',
  codeSentTo: '{sentTo} पर भेजा गया कोड डालें।',
  codeSent: 'आपको भेजा गया कोड डालें।',
  codeFromApp: 'आपके पुष्टि करने वाले ऐप में दिख रहा कोड डालें।',
  codeFromList: 'अपने रखे हुए रिकवरी कोड में से एक डालें। हर कोड एक ही बार काम करता है।',
  linkSentTo: 'हमने {sentTo} पर लिंक भेजा है। उसे इसी ब्राउज़र में खोलें; फिर यह पेज अपने आप आगे बढ़ेगा।',
  linkSent: 'हमने आपको लिंक भेजा है। उसे इसी ब्राउज़र में खोलें; फिर यह पेज अपने आप आगे बढ़ेगा।',
  resendCode: 'नया कोड भेजें',
  resendLink: 'नया लिंक भेजें',
  resendIn: 'आप {seconds} सेकंड बाद फिर से मँगा सकते हैं।',
  sentAgain: 'नया मैसेज भेज दिया गया है।',
  wrongPassword: 'पासवर्ड सही नहीं है। फिर कोशिश करें या कोई और तरीका अपनाएँ।',
  wrongCode: 'कोड सही नहीं है। उसे जाँचें, फिर दोबारा कोशिश करें।',
  secondFactor: 'एक और चरण: साइन इन पूरा करने के लिए अपनी पासकी इस्तेमाल करें।',
};
