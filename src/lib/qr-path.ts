/** Shipped to readers, on demand. */
import { generate } from 'lean-qr';

/** A QR code as a drawing: an SVG path in modules, one unit each, without its quiet zone. */
export interface QrDrawing {
  /** Modules on a side, 21 to 177. */
  size: number;
  path: string;
}

/** The QR code of an address; dark modules that lie side by side become one bar. */
export function qrPath(address: string): QrDrawing {
  const code = generate(address);
  const bars: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) bars.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
    }
  }
  return { size: code.size, path: bars.join('') };
}
