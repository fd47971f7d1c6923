export default async (): Promise<void> => {
  await Promise.resolve();
};
