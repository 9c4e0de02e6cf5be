/**
 * The tokens of a text as the doubles count them: up to six characters that are not blank, with the blank before them. Put
 * together they are the text; no character is cut.
 */
export const tokensOf = (text: string): readonly string[] => text.match(/\s?\S{1,6}|\s/gu) ?? [];

export const countOf = (text: string): number => tokensOf(text).length;
