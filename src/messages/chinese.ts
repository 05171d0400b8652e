/**
 * Entries of a map of languages, for a language that is written in two ways: `zh` alone, and with it mainland China and Singapore, means
 * simplified characters; Taiwan, Hong Kong and Macao write traditional ones.
 * @param simplified What `zh` and `zh-Hans` lead to.
 * @param traditional What `zh-Hant`, `zh-TW`, `zh-HK` and `zh-MO` lead to.
 * @returns By tag in lower case. A tag that says the script itself goes before its region: `zh-Hans-HK` is simplified.
 * @example const titles = { de: 'Anmelden', ...chinese('登录', '登入') };
 */
export function chinese<T>(simplified: T, traditional: T): Readonly<Record<string, T>> {
  return {
    zh: simplified,
    'zh-hans': simplified,
    'zh-hant': traditional,
    'zh-hk': traditional,
    'zh-mo': traditional,
    'zh-tw': traditional,
  };
}
