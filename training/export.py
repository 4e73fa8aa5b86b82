"""Writes a trained run as the product reads it.

    /usr/bin/python3 training/export.py RUN OUT.bin [CALIBRATION.json]
"""
import json
import os
import struct
import sys

import numpy as np
import torch

from corpus import Task, mixtures
from train import RUNS

STATE_UNIT = 2048
INPUT_UNIT = 1024
INPUT_LIMIT = 8191


def fingerprint(text):
    """As `fingerprint` in src/learn/net/words.ts."""
    mask = 0xffffffff
    value = 0x811c9dc5
    units = text.encode('utf-16-le')
    for k in range(0, len(units), 2):
        value = ((value ^ (units[k] | units[k + 1] << 8)) * 0x01000193) & mask
    return value ^ (value >> 15)


def byte_table(rows):
    """Rows scaled each to its largest number: (int8 rows, float32 scale)."""
    scale = np.maximum(np.abs(rows).max(1), 1e-9) / 127
    return np.round(rows / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def matrix(weights, bias, unit, largest):
    """weights [rows, columns] as packed 16-bit numbers: no sum over a row can leave 32 bits."""
    rows, columns = weights.shape
    assert rows % 8 == 0 and columns % 2 == 0
    room = (2 ** 31 - 1) / largest - columns
    scale = np.maximum(np.abs(weights).max(1) / 32767, np.abs(weights).sum(1) / room)
    scale = np.maximum(scale, 1e-12)
    whole = np.round(weights / scale[:, None]).astype(np.int64)
    assert np.abs(whole).max() <= 32767 and (np.abs(whole).sum(1) * largest).max() < 2 ** 31
    packed = whole.reshape(rows // 8, 8, columns // 2, 2).transpose(0, 2, 1, 3)
    return {'weights': packed.astype('<i2'), 'scale': (scale / unit).astype('<f4'), 'bias': bias.astype('<f4')}


def in_order(words):
    """Fingerprints of words, rising, and the order that makes them so."""
    prints = np.array([fingerprint(word) for word in words], np.uint32)
    order = np.argsort(prints, kind='stable')
    assert len(np.unique(prints)) == len(prints), 'two words have one fingerprint'
    return prints[order].astype('<u4'), order


def word_tables(task):
    """The words that have a vector, and the vectors: a task's own, or only the further ones that it adds to another's."""
    further = task.read_json('further')
    if further:
        shares, directions = mixtures(task)
        prints, order = in_order(further)
        return {'further': prints}, {'shares': shares[order], 'directions': directions.astype('<f4')}
    prints, order = in_order(task.read_json('vocabulary'))
    vectors = task.read('vectors.f32', np.float32).reshape(-1, task.meta['dimensions'])
    rows, scale = byte_table(np.concatenate([vectors[:1], vectors[1:][order]]))
    return {'words': prints}, {'vectors.bytes': rows, 'vectors.scale': scale}


def main(run, out, calibration):
    with open(os.path.join(RUNS, f'{run}.json')) as file:
        config = json.load(file)['config']
    task = Task(config['task'])
    meta = task.meta
    state = {k: v.numpy() for k, v in torch.load(os.path.join(RUNS, f'{run}.pt')).items()}
    # Rows that no word of the texts has were never learned: they say nothing rather than noise.
    pieces = state['pieces.weight'].copy()
    seen = np.zeros(len(pieces), bool)
    learned = np.concatenate([task.read(f'{name}.types', np.int32) for name in config['sets']])
    seen[task.read('types.pieces', np.int32).reshape(-1, meta['mostPieces'])[np.unique(learned)].ravel()] = True
    seen[0] = False
    pieces[~seen] = 0

    parts, vectors = word_tables(task)
    parts['context'] = (state['context.weight'] / 2).astype('<f4')
    parts['transitions'] = (state['transitions'] + state['legal']).astype('<f4')
    parts.update(vectors)
    parts['pieces.bytes'], parts['pieces.scale'] = byte_table(pieces)

    def put(name, built):
        for kind, values in built.items():
            parts[f'{name}.{kind}'] = values

    # Gates come halved, as the kernel's tanh wants them: a logistic is half a tanh of half its argument, and the
    # candidate was trained as 2 * logistic - 1.
    for k, size in enumerate(config['layers']):
        unit, largest = (INPUT_UNIT, INPUT_LIMIT) if k == 0 else (STATE_UNIT, STATE_UNIT)
        put(f'inputs{k}', matrix(state[f'inputs.{k}'].T / 2, state[f'biases.{k}'].ravel() / 2, unit, largest))
        for d, name in enumerate(('forward', 'backward')):
            put(f'{name}{k}', matrix(state[f'recurrents.{k}'][d].T / 2, np.zeros(4 * size), STATE_UNIT, STATE_UNIT))
    padded, bias = np.zeros((16, state['out.weight'].shape[1]), np.float32), np.zeros(16, np.float32)
    padded[:len(meta['labels'])], bias[:len(meta['labels'])] = state['out.weight'], state['out.bias']
    put('out', matrix(padded, bias, STATE_UNIT, STATE_UNIT))

    body, places = bytearray(), {}
    for name, values in parts.items():
        raw = np.ascontiguousarray(values).tobytes()
        places[name] = [len(body), len(raw)]
        body += raw + bytes(-len(raw) % 8)
    header = {
        'hearsay': task.name, 'format': 1, 'name': f'{task.name}-{run.removeprefix(task.name + "-")}',
        'sizes': config['layers'],
        'dimensions': meta['dimensions'], 'pieces': config['pieces'], 'labels': meta['labels'],
        'inputs': meta['digest'], 'calibration': calibration, 'parts': places,
    }
    text = json.dumps(header, separators=(',', ':')).encode()
    with open(out, 'wb') as file:
        file.write(struct.pack('<I', len(text)) + text + bytes(-(4 + len(text)) % 8) + body)
    print(f'{out}: {os.path.getsize(out)} bytes')


if __name__ == '__main__':
    points = [[0, 0], [1, 1]]
    if len(sys.argv) > 3:
        with open(sys.argv[3]) as file:
            points = json.load(file)
    main(sys.argv[1], sys.argv[2], points)
