/**
 * What must be replaced to make one list of texts another: `{ from, to, start, end }` says that items from…to of the old
 * give way to start…end of the new. By the longest common subsequence, beyond what both ends have in common.
 */
export function replacements(before, after) {
  let head = 0, tail = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const a = before.slice(head, before.length - tail), b = after.slice(head, after.length - tail);
  const result = [];
  let i = 0, j = 0;
  for (const [x, y] of [...common(a, b), [a.length, b.length]]) {
    if (x > i || y > j) result.push({ from: head + i, to: head + x, start: head + j, end: head + y });
    [i, j] = [x + 1, y + 1];
  }
  return result;
}

/** Pairs of places at which two lists hold the same, in order. */
function common(a, b) {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  const pairs = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[i + 1][j] >= length[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}
