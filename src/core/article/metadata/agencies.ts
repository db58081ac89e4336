/** News agencies by the names and short forms that datelines and bylines use, folded to lower case. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters|thomson reuters|thomson reuters foundation|ap|associated press|the associated press|afp|agence france-presse|agence france presse|' +
    'dpa|dpa-afx|dpa/tmn|apa|sda|keystone-sda|sid|kna|epd|afp/dpa|dpa/afp|ansa|adnkronos|efe|agencia efe|europa press|notimex|télam|telam|lusa|' +
    'agência brasil|agencia brasil|agência lusa|estadão conteúdo|folhapress|xinhua|新华社|新華社|中新社|中央社|kyodo|kyodo news|jiji|共同|共同通信|時事|' +
    'yonhap|tass|interfax|ria novosti|bloomberg|bloomberg news|upi|pa|pa media|press association|belga|anp|ritzau|ntb|tt|stt|ptt|anadolu|aa|ians|pti|ani|' +
    'dow jones|dow jones newswires|cnn|cnn business|cnn money|bbc|bbc news|npr|upi|inter press service|ips|the canadian press|cp|aap'
  ).split('|'),
);

/** True for a name under which an agency or broadcaster signs: `Reuters`, `AFP`, `新华社`. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.trim().toLowerCase());
}
