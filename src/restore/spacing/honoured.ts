/** Whom a writer in Taiwan honours by a wide space before, in either script: 過去半年，　貴會質詢…, 請　鈞部備查. */
export const honoured = /^[貴贵鈞钧]/;
