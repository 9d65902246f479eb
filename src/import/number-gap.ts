/** What stands between a number and its text: 一、 and （一） need no space behind them; 1.1 does, and 1. before a figure. */
export const numberGap = (number: string, text: string): '' | ' ' =>
  !/[、，：）】〕］．。)\].]$/.test(number) || (/[.)\]]$/.test(number) && /^\s*[\dA-Za-z]/.test(text))
    ? ' '
    : '';
