/** What people say aloud when a file has no readable name: `VH-3F2A91`. */
export const caseCode = (id: string): string => `VH-${id.replaceAll('-', '').slice(0, 6).toUpperCase()}`;
