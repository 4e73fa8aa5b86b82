"""The arrays that `features.ts` wrote, and batches of them."""
import json
import os

import numpy as np
import torch

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), '.cache', 'data')
# A further word's vector is a mixture of so many directions.
DIRECTIONS = 24


class Task:
    """What `features.ts` wrote for one task."""

    def __init__(self, name):
        self.name = name
        self.folder = os.path.join(FOLDER, name)
        self.meta = self.read_json('meta')

    def read(self, name, kind):
        return np.fromfile(os.path.join(self.folder, name), dtype=kind)

    def read_json(self, name):
        with open(os.path.join(self.folder, f'{name}.json')) as file:
            return json.load(file)


def mixtures(task):
    """The vectors of further words as bytes [words, DIRECTIONS] and what one is worth in each dimension."""
    rows = task.read('further.f32', np.float32).reshape(-1, task.meta['dimensions'])
    if not len(rows):
        return np.zeros((0, DIRECTIONS), np.int8), np.zeros((DIRECTIONS, task.meta['dimensions']), np.float32)
    values, directions = np.linalg.eigh(rows.T.astype(np.float64) @ rows)
    directions = directions[:, np.argsort(-values)[:DIRECTIONS]]
    shares = rows @ directions
    scale = np.abs(shares).max(0) / 127
    return np.round(shares / scale).astype(np.int8), (directions * scale).T.astype(np.float32)


class Types:
    """What is known of each word type, aside from where it stands."""

    def __init__(self, task):
        meta = task.meta
        self.rows = torch.from_numpy(task.read('types.rows', np.int32).astype(np.int64))
        self.pieces = torch.from_numpy(
            task.read('types.pieces', np.int32).astype(np.int64).reshape(-1, meta['mostPieces']))
        counts = torch.from_numpy(task.read('types.counts', np.int32).astype(np.float32))
        self.rare = 0.4 / (0.4 + counts)
        vectors = torch.from_numpy(task.read('vectors.f32', np.float32).reshape(-1, meta['dimensions']))
        # As shipped: a byte a number, scaled to the row's largest.
        scale = vectors.abs().max(1, keepdim=True).values.clamp(min=1e-9) / 127
        shares, directions = mixtures(task)
        further = torch.from_numpy(shares.astype(np.float32) @ directions)
        self.vectors = torch.cat([(vectors / scale).round() * scale, further])


class Texts:
    """One set of texts: word types, context rows, labels (-1: none) a token, and where documents and paragraphs start."""

    def __init__(self, task, name):
        self.name = name
        self.types = task.read(f'{name}.types', np.int32)
        self.context = task.read(f'{name}.context', np.uint8).reshape(-1, len(task.meta['contextSizes']))
        self.labels = task.read(f'{name}.labels', np.int8)
        self.documents = task.read_json(name)
        self.starts = np.cumsum([0] + [d['tokens'] for d in self.documents])

    def chunks(self, size, random=None):
        """Ranges of tokens: paragraphs in a row until `size` tokens are reached, none across documents."""
        found = []
        for d in range(len(self.documents)):
            edges = [*self.documents[d]['paragraphs'], self.documents[d]['tokens']]
            base = self.starts[d]
            first = 0
            limit = size if random is None else int(size * random.uniform(0.3, 1.2))
            for p in range(1, len(edges)):
                if edges[p] - edges[first] >= limit or p == len(edges) - 1:
                    for at in range(edges[first], edges[p], 4 * size):
                        found.append((base + at, base + min(edges[p], at + 4 * size)))
                    first = p
                    limit = size if random is None else int(size * random.uniform(0.6, 1.4))
        return found


def batches(items, tokens_each, random=None):
    """Groups (set, start, end) of like length into batches of about `tokens_each` tokens; shuffled when `random` is given."""
    if random is not None:
        noise = random.uniform(0.9, 1.1, len(items))
        order = sorted(range(len(items)), key=lambda k: (items[k][2] - items[k][1]) * noise[k])
    else:
        order = sorted(range(len(items)), key=lambda k: items[k][2] - items[k][1])
    groups, group, longest = [], [], 0
    for k in order:
        length = items[k][2] - items[k][1]
        if group and max(longest, length) * (len(group) + 1) > tokens_each:
            groups.append(group)
            group, longest = [], 0
        group.append(k)
        longest = max(longest, length)
    if group:
        groups.append(group)
    if random is not None:
        random.shuffle(groups)
    return groups


def pack(items, types):
    """Time-major tensors of (set, start, end) ranges."""
    lengths = np.array([end - start for _, start, end in items])
    steps, count = int(lengths.max()), len(items)
    parts = items[0][0].context.shape[1]
    words = np.zeros((steps, count), np.int64)
    context = np.zeros((steps, count, parts), np.int64)
    for b, (texts, start, end) in enumerate(items):
        words[:end - start, b] = texts.types[start:end]
        context[:end - start, b] = texts.context[start:end]
        context[end - start:, b] = texts.context[start]
    unique, inverse = np.unique(words, return_inverse=True)
    key = context @ (64 ** np.arange(parts))
    _, at, seen = np.unique(key.ravel(), return_index=True, return_inverse=True)
    unique = torch.from_numpy(unique)
    return {
        'words': torch.from_numpy(inverse.reshape(steps, count)),
        'rows': types.rows[unique],
        'pieces': types.pieces[unique],
        'rare': types.rare[unique],
        'contexts': torch.from_numpy(seen.reshape(steps, count)),
        'context_rows': torch.from_numpy(context.reshape(-1, parts)[at]),
        'lengths': torch.from_numpy(lengths),
    }
