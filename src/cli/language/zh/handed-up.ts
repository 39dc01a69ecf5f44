export const handedUp: Readonly<Record<string, string>> = {};
