const MOST_PIXELS = 4096;
const PROBE = [200, 30, 90];

/** How pictures begin that are drawn anew: JPEG, PNG, WebP. The others are refused: GIF, TIFF, HEIC and AVIF. */
const DRAWN = /^(?:\xff\xd8\xff|\x89PNG|RIFF.{4}WEBP)/s;
const OTHERS = /^(?:GIF8|II\*\0|MM\0\*|.{4}ftyp(?:hei|hev|mif1|msf1|avi[fs]))/s;

const beginning = async (file: Blob): Promise<string> =>
  String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()));

/** Whether a file is a picture. Phones leave the type out or name it wrongly, so its first bytes count, too. */
export const isPicture = async (file: Blob): Promise<boolean> => {
  if (file.type.startsWith('image/')) return true;
  const head = await beginning(file);
  return DRAWN.test(head) || OTHERS.test(head);
};

/**
 * Some browsers give back noise instead of a picture that was drawn, so that nobody recognises the device by it, and
 * do not say so. What was drawn and what comes back are compared before a picture is entrusted to it.
 */
const readsBack = (): boolean => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = `rgb(${PROBE.join(' ')})`;
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(0, 0, 8, 8);
  return data.every((value, at) => (at % 4 === 3 ? value === 255 : Math.abs(value - (PROBE[at % 4] ?? 0)) < 3));
};

const drawn = async (file: Blob): Promise<Blob | null> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  // A picture with see-through parts becomes a JPEG: paper is white.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.9);
  });
};

/** The picture drawn anew, without what the camera wrote into the file; null where this browser cannot do that. */
export const cleanPicture = async (file: File): Promise<File | null> => {
  if (!DRAWN.test(await beginning(file)) || !readsBack()) return null;
  try {
    const bytes = await drawn(file);
    return bytes && new File([bytes], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
  } catch {
    return null;
  }
};
