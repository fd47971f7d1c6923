declare module '*?worker&url' {
  const url: string;
  export { url as default };
}

declare module '*?url' {
  const url: string;
  export { url as default };
}
