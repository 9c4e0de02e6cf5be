/** flite's phones (those of CMU's dictionary) in IPA. `pau` is a pause and has none. */
export const IPA: Readonly<Record<string, string>> = {
  aa: 'ɑ', ae: 'æ', ah: 'ʌ', ao: 'ɔ', aw: 'aʊ', ax: 'ə', axr: 'ɚ', ay: 'aɪ', b: 'b', ch: 'tʃ', d: 'd', dh: 'ð', dx: 'ɾ',
  eh: 'ɛ', el: 'l', em: 'm', en: 'n', er: 'ɝ', ey: 'eɪ', f: 'f', g: 'ɡ', hh: 'h', hv: 'h', ih: 'ɪ', iy: 'i', jh: 'dʒ',
  k: 'k', l: 'l', m: 'm', n: 'n', ng: 'ŋ', nx: 'n', ow: 'oʊ', oy: 'ɔɪ', p: 'p', r: 'ɹ', s: 's', sh: 'ʃ', t: 't', th: 'θ',
  uh: 'ʊ', uw: 'u', v: 'v', w: 'w', y: 'j', z: 'z', zh: 'ʒ',
};
