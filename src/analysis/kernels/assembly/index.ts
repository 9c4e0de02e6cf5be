// Kernels of the analysis, in AssemblyScript with SIMD; `npm run build:kernels` makes kernels.wasm of them.
// Addresses are bytes in the module's memory; the places are laid out by layout.ts. Sides are multiples of 16.

const BLOCK: i32 = 16;
const CELL: i32 = 8;
/** Pixels a block may have moved since the frame before, each way. */
const REACH_X: i32 = 40;
const REACH_Y: i32 = 28;

// @ts-ignore: decorator
@inline
function absDiff(a: usize, b: usize): v128 {
  const x = v128.load(a);
  const y = v128.load(b);
  return v128.or(i8x16.sub_sat_u(x, y), i8x16.sub_sat_u(y, x));
}

// @ts-ignore: decorator
@inline
function total(acc: v128): i32 {
  return (
    i32x4.extract_lane(acc, 0) + i32x4.extract_lane(acc, 1) + i32x4.extract_lane(acc, 2) + i32x4.extract_lane(acc, 3)
  );
}

/** Sum of absolute differences of `count` bytes, a multiple of 16. */
export function difference(a: usize, b: usize, count: i32): i32 {
  let acc = i32x4.splat(0);
  for (let i = 0; i < count; i += 16) {
    const d = absDiff(a + i, b + i);
    acc = i32x4.add(acc, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(d)));
  }
  return total(acc);
}

/**
 * How far `middle` is from half way between `before` and `after`, summed over `count` bytes (a multiple of 16): small in a
 * dissolve, where each frame is a mix of the two, and as large as their difference at a cut.
 */
export function bend(before: usize, middle: usize, after: usize, count: i32): i32 {
  let acc = i32x4.splat(0);
  for (let i = 0; i < count; i += 16) {
    const m = v128.load(middle + i);
    const half = i8x16.avgr_u(v128.load(before + i), v128.load(after + i));
    const d = v128.or(i8x16.sub_sat_u(m, half), i8x16.sub_sat_u(half, m));
    acc = i32x4.add(acc, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(d)));
  }
  return total(acc);
}

/** Sum of the differences between neighbours, across and down, on every second row: how sharp a picture is. */
export function edges(plane: usize, width: i32, height: i32): i32 {
  let acc = i32x4.splat(0);
  for (let y = 0; y + 1 < height; y += 2) {
    const row = plane + y * width;
    for (let x = 0; x + 16 < width; x += 16) {
      const at = row + x;
      const across = absDiff(at, at + 1);
      const down = absDiff(at, at + width);
      acc = i32x4.add(acc, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(across)));
      acc = i32x4.add(acc, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(down)));
    }
  }
  return total(acc);
}

/** 64 bins of brightness (four levels each), of every second pixel of every second row; `bins` holds 64 numbers of 32 bits. */
export function histogram(plane: usize, width: i32, height: i32, bins: usize): void {
  memory.fill(bins, 0, 64 * 4);
  for (let y = 0; y < height; y += 2) {
    const row = plane + y * width;
    for (let x = 0; x < width; x += 2) {
      const bin = bins + ((<usize>(load<u8>(row + x) >> 2)) << 2);
      store<u32>(bin, load<u32>(bin) + 1);
    }
  }
}

/** 256 bins of colour: sixteen levels of each of the two. */
export function colours(u: usize, v: usize, count: i32, bins: usize): void {
  memory.fill(bins, 0, 256 * 4);
  for (let i = 0; i < count; i += 2) {
    const bin = bins + ((<usize>(load<u8>(u + i) & 0xf0) | <usize>(load<u8>(v + i) >> 4)) << 2);
    store<u32>(bin, load<u32>(bin) + 1);
  }
}

/** Means of 4 x 4 pixels of a plane of colour, one byte each. */
export function cells4(plane: usize, width: i32, height: i32, cells: usize): void {
  let out = cells;
  for (let y = 0; y + 4 <= height; y += 4) {
    for (let x = 0; x + 4 <= width; x += 4) {
      let sum: u32 = 8;
      for (let row = 0; row < 4; row++) {
        const four = load<u32>(plane + (y + row) * width + x);
        sum += (four & 0xff) + ((four >> 8) & 0xff) + ((four >> 16) & 0xff) + (four >> 24);
      }
      store<u8>(out, <u8>(sum >> 4));
      out += 1;
    }
  }
}

/**
 * Looks at 8 x 8 pixels at a time: their mean goes to `cells`, their mean difference from the frame before to `changes` (a byte
 * each). Returns the sum of their structural similarity (Wang et al. 2004; constants 0.01 and 0.03 of 255).
 */
export function similarity(now: usize, then: usize, width: i32, height: i32, cells: usize, changes: usize): f64 {
  const C1: f32 = 6.5025;
  const C2: f32 = 58.5225;
  let sum: f64 = 0;
  let out = 0;
  for (let y = 0; y + CELL <= height; y += CELL) {
    for (let x = 0; x + CELL <= width; x += CELL) {
      let sa = i16x8.splat(0);
      let sb = i16x8.splat(0);
      let saa = i32x4.splat(0);
      let sbb = i32x4.splat(0);
      let sab = i32x4.splat(0);
      let sd = i16x8.splat(0);
      for (let row = 0; row < CELL; row++) {
        const at = (y + row) * width + x;
        const a = v128.load_ext<u8>(now + at);
        const b = v128.load_ext<u8>(then + at);
        sa = i16x8.add(sa, a);
        sb = i16x8.add(sb, b);
        sd = i16x8.add(sd, i16x8.abs(i16x8.sub(a, b)));
        saa = i32x4.add(saa, i32x4.dot_i16x8_s(a, a));
        sbb = i32x4.add(sbb, i32x4.dot_i16x8_s(b, b));
        sab = i32x4.add(sab, i32x4.dot_i16x8_s(a, b));
      }
      const ta = total(i32x4.extadd_pairwise_i16x8_u(sa));
      const tb = total(i32x4.extadd_pairwise_i16x8_u(sb));
      const ma = <f32>ta / 64;
      const mb = <f32>tb / 64;
      const va = <f32>total(saa) / 64 - ma * ma;
      const vb = <f32>total(sbb) / 64 - mb * mb;
      const ab = <f32>total(sab) / 64 - ma * mb;
      sum += <f64>(((2 * ma * mb + C1) * (2 * ab + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2)));
      store<u8>(cells + out, <u8>((ta + 32) >> 6));
      store<u8>(changes + out, <u8>((total(i32x4.extadd_pairwise_i16x8_u(sd)) + 32) >> 6));
      out += 1;
    }
  }
  return sum;
}

/** Sum of absolute differences of two blocks; given up half way once it is more than `most`. */
// @ts-ignore: decorator
@inline
function block(a: usize, b: usize, width: i32, most: i32): i32 {
  let acc = i16x8.splat(0);
  for (let row = 0; row < 8; row++) {
    acc = i16x8.add(acc, i16x8.extadd_pairwise_i8x16_u(absDiff(a, b)));
    a += width;
    b += width;
  }
  const half = total(i32x4.extadd_pairwise_i16x8_u(acc));
  if (half >= most) return half;
  for (let row = 0; row < 8; row++) {
    acc = i16x8.add(acc, i16x8.extadd_pairwise_i8x16_u(absDiff(a, b)));
    a += width;
    b += width;
  }
  return total(i32x4.extadd_pairwise_i16x8_u(acc));
}

/** How much a block has in it to tell where it went: differences across and down, as sums. */
// @ts-ignore: decorator
@inline
function texture(at: usize, width: i32, down: i32): i32 {
  let acc = i16x8.splat(0);
  const step = down ? width : 1;
  for (let row = 0; row < 15; row++) {
    acc = i16x8.add(acc, i16x8.extadd_pairwise_i8x16_u(absDiff(at, at + step)));
    at += width;
  }
  return total(i32x4.extadd_pairwise_i16x8_u(acc));
}

/**
 * Where between three neighbouring costs the least lies, -0.5 to 0.5: two lines of equal slope through them, which suits sums of
 * absolute differences better than a parabola (Shimizu and Okutomi 2005).
 */
// @ts-ignore: decorator
@inline
function valley(before: i32, least: i32, after: i32): f32 {
  const rise = <f32>(max(before, after) - least);
  return rise <= 0 ? 0 : <f32>(before - after) / (2 * rise);
}

/**
 * Where each block of 16 x 16 pixels was in the frame before. For each, six numbers of 32 bits at `blocks`: how far it moved across
 * and down since then (pixels), what is left of the difference and what it would be without moving (means, 0 to 255), and how much
 * there is in it across and down to tell by, none where it may have come from beyond the edge. What it said the last time is
 * where it looks first; so is how the whole picture is expected to have moved: pixels across and down in its middle, growth and turn.
 */
export function motion(
  now: usize,
  then: usize,
  width: i32,
  height: i32,
  blocks: usize,
  shiftX: f32,
  shiftY: f32,
  growth: f32,
  turn: f32,
): void {
  const across = width / BLOCK;
  const down = height / BLOCK;
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      const out = blocks + (j * across + i) * 24;
      const ax = i * BLOCK;
      const ay = j * BLOCK;
      const lowX = max(-ax, -REACH_X);
      const highX = min(width - BLOCK - ax, REACH_X);
      const lowY = max(-ay, -REACH_Y);
      const highY = min(height - BLOCK - ay, REACH_Y);
      const here = now + ay * width + ax;
      const home = then + ay * width + ax;
      const still = block(here, home, width, i32.MAX_VALUE);
      // A little is added to what lies far: among equals, what did not move.
      let best = still;
      let bx = 0;
      let by = 0;
      for (let candidate = 0; candidate < 4; candidate++) {
        const px = <f32>(ax + BLOCK / 2 - width / 2);
        const py = <f32>(ay + BLOCK / 2 - height / 2);
        let cx = -<i32>Mathf.round(shiftX + growth * px - turn * py);
        let cy = -<i32>Mathf.round(shiftY + turn * px + growth * py);
        if (candidate == 1) {
          cx = -<i32>Mathf.round(load<f32>(out));
          cy = -<i32>Mathf.round(load<f32>(out, 4));
        } else if (candidate == 2) {
          if (i == 0) continue;
          cx = -<i32>Mathf.round(load<f32>(out - 24));
          cy = -<i32>Mathf.round(load<f32>(out - 24, 4));
        } else if (candidate == 3) {
          if (j == 0) continue;
          cx = -<i32>Mathf.round(load<f32>(out - across * 24));
          cy = -<i32>Mathf.round(load<f32>(out - across * 24, 4));
        }
        cx = min(max(cx, lowX), highX);
        cy = min(max(cy, lowY), highY);
        if (cx == bx && cy == by) continue;
        const cost = block(here, home + cy * width + cx, width, best);
        if (cost < best) {
          best = cost;
          bx = cx;
          by = cy;
        }
      }
      for (let step = 8; step >= 1; step >>= 1) {
        // Far steps only where there is something to be gained: 3 levels a pixel are noise.
        if (step > 1 && best < 3 * 256) continue;
        for (let round = 0; round < 4; round++) {
          let movedX = 0;
          let movedY = 0;
          // All eight ways: valleys lie aslant where edges do.
          for (let way = 0; way < 9; way++) {
            if (way == 4) continue;
            const cx = bx + ((way % 3) - 1) * step;
            const cy = by + (way / 3 - 1) * step;
            if (cx < lowX || cx > highX || cy < lowY || cy > highY) continue;
            const cost = block(here, home + cy * width + cx, width, best);
            if (cost < best) {
              best = cost;
              movedX = cx - bx;
              movedY = cy - by;
            }
          }
          if (movedX == 0 && movedY == 0) break;
          bx += movedX;
          by += movedY;
        }
      }
      const found = home + by * width + bx;
      let fx: f32 = 0;
      let fy: f32 = 0;
      if (bx > lowX && bx < highX)
        fx = valley(block(here, found - 1, width, i32.MAX_VALUE), best, block(here, found + 1, width, i32.MAX_VALUE));
      if (by > lowY && by < highY)
        fy = valley(
          block(here, found - width, width, i32.MAX_VALUE),
          best,
          block(here, found + width, width, i32.MAX_VALUE),
        );
      store<f32>(out, -(<f32>bx + fx));
      store<f32>(out, -(<f32>by + fy), 4);
      store<f32>(out, <f32>best / 256, 8);
      store<f32>(out, <f32>still / 256, 12);
      // At the end of what could be looked at it may have come from beyond: that tells nothing, and half where it seems to be still.
      const seems: f32 = bx == 0 && by == 0 && best < 2 * 256 ? 0.5 : 0;
      store<f32>(out, (bx > lowX && bx < highX ? <f32>1 : seems) * (<f32>texture(here, width, 0) / 240), 16);
      store<f32>(out, (by > lowY && by < highY ? <f32>1 : seems) * (<f32>texture(here, width, 1) / 240), 20);
    }
  }
}

/**
 * By how many pixels the whole of a small picture moved since another of the same size, at most `reach` each way: where the mean
 * difference of what both show is least, each pixel's counted up to 12 levels. What is within one pixel of `notX`, `notY` is left
 * out. Returns across * 256 + down, both with 128 added.
 */
export function coarse(
  now: usize,
  then: usize,
  width: i32,
  height: i32,
  reachX: i32,
  reachY: i32,
  notX: i32,
  notY: i32,
): i32 {
  const most = i8x16.splat(12);
  let least: f32 = Infinity;
  let found = 0;
  for (let dy = -reachY; dy <= reachY; dy++) {
    const top = max(0, -dy);
    const bottom = min(height, height - dy);
    for (let dx = -reachX; dx <= reachX; dx++) {
      if (abs(dx - notX) <= 1 && abs(dy - notY) <= 1) continue;
      const left = max(0, -dx);
      const right = min(width, width - dx);
      let acc = i32x4.splat(0);
      let count = 0;
      for (let y = top; y < bottom; y++) {
        const here = now + (y + dy) * width + dx;
        const there = then + y * width;
        for (let x = left; x + 16 <= right; x += 16) {
          const d = i8x16.min_u(absDiff(here + x, there + x), most);
          acc = i32x4.add(acc, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(d)));
          count += 16;
        }
      }
      if (count == 0) continue;
      const mean = <f32>total(acc) / <f32>count;
      if (mean < least) {
        least = mean;
        found = ((dx + 128) << 8) | (dy + 128);
      }
    }
  }
  return found;
}

/** A plane at a quarter of its width and height: means of 4 x 4 pixels. */
export function quarter(plane: usize, width: i32, height: i32, out: usize): void {
  for (let y = 0; y + 4 <= height; y += 4) {
    for (let x = 0; x + 16 <= width; x += 16) {
      let sum = i16x8.splat(0);
      for (let row = 0; row < 4; row++)
        sum = i16x8.add(sum, i16x8.extadd_pairwise_i8x16_u(v128.load(plane + (y + row) * width + x)));
      const fours = i32x4.shr_u(i32x4.add(i32x4.extadd_pairwise_i16x8_u(sum), i32x4.splat(8)), 4);
      const packed = i16x8.narrow_i32x4_s(fours, fours);
      store<u32>(out, i32x4.extract_lane(i8x16.narrow_i16x8_u(packed, packed), 0));
      out += 4;
    }
  }
}

/**
 * By how much each block became lighter or darker than where it came from, as `motion` found it; means in levels, a number of 32
 * bits a block at `out`. A picture that only moves has none, whatever comes into it.
 */
export function lighting(now: usize, then: usize, width: i32, height: i32, blocks: usize, out: usize): void {
  const across = width / BLOCK;
  const count = across * (height / BLOCK);
  for (let index = 0; index < count; index++) {
    const x = (index % across) * BLOCK;
    const y = (index / across) * BLOCK;
    const own = blocks + index * 24;
    const fromX = min(max(x - <i32>Mathf.round(load<f32>(own)), 0), width - BLOCK);
    const fromY = min(max(y - <i32>Mathf.round(load<f32>(own, 4)), 0), height - BLOCK);
    let a = now + y * width + x;
    let b = then + fromY * width + fromX;
    let sa = i16x8.splat(0);
    let sb = i16x8.splat(0);
    for (let row = 0; row < BLOCK; row++) {
      sa = i16x8.add(sa, i16x8.extadd_pairwise_i8x16_u(v128.load(a)));
      sb = i16x8.add(sb, i16x8.extadd_pairwise_i8x16_u(v128.load(b)));
      a += width;
      b += width;
    }
    const apart = total(i32x4.extadd_pairwise_i16x8_u(sa)) - total(i32x4.extadd_pairwise_i16x8_u(sb));
    store<f32>(out + index * 4, <f32>apart / 256);
  }
}

/** The same of a plane of colour, half as wide and high: its means, 8 x 8 to a block. */
export function tinting(now: usize, then: usize, width: i32, height: i32, blocks: usize, out: usize): void {
  const across = width / CELL;
  const count = across * (height / CELL);
  for (let index = 0; index < count; index++) {
    const x = (index % across) * CELL;
    const y = (index / across) * CELL;
    const own = blocks + index * 24;
    const fromX = min(max(x - <i32>Mathf.round(load<f32>(own) / 2), 0), width - CELL);
    const fromY = min(max(y - <i32>Mathf.round(load<f32>(own, 4) / 2), 0), height - CELL);
    let a = now + y * width + x;
    let b = then + fromY * width + fromX;
    let sum = i16x8.splat(0);
    for (let row = 0; row < CELL; row++) {
      sum = i16x8.add(sum, i16x8.sub(v128.load_ext<u8>(a), v128.load_ext<u8>(b)));
      a += width;
      b += width;
    }
    store<f32>(out + index * 4, <f32>total(i32x4.extadd_pairwise_i16x8_s(sum)) / 64);
  }
}
