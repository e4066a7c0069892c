/** Pixels of a picture for each of its own. */
const SHARPNESS = 2;

/**
 * A picture as PNG, at twice its size; null where the browser cannot, `noise` where it gives back other pixels than were
 * painted, as some do that protect their readers from being told apart. A `data:` address is what the headers allow.
 */
export async function paintPicture(svg: string): Promise<Blob | 'noise' | null> {
  try {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const { canvas, context } = sheet(
      image.naturalWidth * SHARPNESS,
      image.naturalHeight * SHARPNESS,
    );
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (!(await readsBack())) return 'noise';
    return await fileOf(canvas);
  } catch {
    return null;
  }
}

type Sheet = {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
};

function sheet(width: number, height: number): Sheet {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no pictures');
  return { canvas, context };
}

async function fileOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** Sides of the card that is painted and read back: many colours, for a card of one is left alone by some. */
const CARD = 16;
/** By how much a colour may differ: nobody sees it. */
const UNSEEN = 4;

/** Whether a picture that is painted here is the same when it is read, all but what nobody sees. */
async function readsBack(): Promise<boolean> {
  const colours = Array.from({ length: CARD * CARD }, (_, at) => {
    const [x, y] = [at % CARD, Math.floor(at / CARD)];
    return [x * CARD, y * CARD, (x ^ y) * CARD] as const;
  });
  const painted = sheet(CARD, CARD);
  for (const [at, [red, green, blue]] of colours.entries()) {
    painted.context.fillStyle = `rgb(${red},${green},${blue})`;
    painted.context.fillRect(at % CARD, Math.floor(at / CARD), 1, 1);
  }
  const file = await fileOf(painted.canvas);
  if (file === null) return false;
  const read = sheet(CARD, CARD);
  read.context.drawImage(await createImageBitmap(file), 0, 0);
  const { data } = read.context.getImageData(0, 0, CARD, CARD);
  return colours
    .flatMap((colour) => [...colour, 255])
    .every((value, at) => Math.abs(value - (data[at] ?? 0)) <= UNSEEN);
}
