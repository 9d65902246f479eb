/** Of an element's style, what decides whether it is shown. */
export interface LightStyle {
  display?: string;
  visibility?: string;
}

const plain: LightStyle = {};

/** @param style as the attribute has it; in small letters or large, and whatever is said to be important */
export function visibleStyle(style: string | undefined): LightStyle {
  if (style === undefined || !/display|visibility/i.test(style)) return plain;
  const found: LightStyle = {};
  for (const declaration of style.toLowerCase().split(';')) {
    const [name = '', value] = declaration.split(':').map((part) => part.trim());
    if ((name === 'display' || name === 'visibility') && value !== undefined)
      found[name] ??= value.replace(/\s*!\s*important$/, '');
  }
  return found;
}
