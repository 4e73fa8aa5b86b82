"""Trains one tagger. The one trainer: teachers and the shipped net differ only in their configuration.

    /usr/bin/python3 training/train.py CONFIG.json

The configuration (see training/configs/) names:
  task            attributions or names: what features.ts wrote and the net learns
  name            the run; its files go to training/.cache/runs/NAME.*
  layers          LSTM cells a direction, a number a layer
  pieces          width of the learned word pieces
  sets            the sets to learn from: {"train": 1, "wikinews": 0.5} is a weight a set
  teach, gold     runs whose readings are learned, and how much the gold labels count beside them
  init            a run to start from
  between         whether the weights kept are the mean of those begun with and those ended with
  epochs, rate, seed, dropouts ...
"""
import json
import os
import sys
import time

os.environ.setdefault('OMP_NUM_THREADS', '1')
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np
import torch

from corpus import Task, Texts, Types, batches, pack
from network import ILLEGAL, CrfLoss, Network, posteriors

RUNS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '.cache', 'runs')
DEFAULTS = {
    'task': 'attributions',
    'pieces': 64, 'layers': [128, 128], 'epochs': 12, 'rate': 3e-3, 'seed': 1, 'tokens': 4096, 'chunk': 110,
    'sets': {'train': 1, 'second': 1}, 'teach': [], 'gold': 1.0, 'init': None, 'between': False,
    'word_dropout': 0.05, 'input_dropout': 0.25, 'hidden_dropout': 0.3, 'recurrent_dropout': 0.15,
    'output_dropout': 0.4, 'average': 0.997, 'clip': 0.5,
}


def read_runs(names, texts):
    """The teachers' mean scores of one set: [N, L], and mean transitions [L, L]."""
    def load(name, part):
        return np.load(os.path.join(RUNS, f'{name}.{part}.npy')).astype(np.float32)

    scores = sum(load(name, texts.name) for name in names) / len(names)
    return scores, torch.from_numpy(np.mean([load(name, 'transitions') for name in names], 0))


class Lesson:
    """What is to be learned of one set: gold labels, teachers' readings, or a mixture."""

    def __init__(self, texts, config, labels):
        self.texts, self.labels = texts, labels
        self.gold = config['gold'] if (texts.labels >= 0).all() else 0.0
        self.weight = config['sets'].get(texts.name, 0)
        self.taught = config['teach'] and self.gold < 1
        if self.taught:
            self.scores, self.transitions = read_runs(config['teach'], texts)

    def wanted(self, group):
        """Marginals [T, B, L] and pair counts [L, L] for ranges of this set, all times the set's weight."""
        lengths = torch.tensor([end - start for _, start, end in group])
        steps = int(lengths.max())
        marginals, pairs = torch.zeros(steps, len(group), self.labels), torch.zeros(self.labels, self.labels)
        if self.gold:
            for b, (_, start, end) in enumerate(group):
                y = torch.from_numpy(self.texts.labels[start:end].astype(np.int64))
                # A chunk may begin within a span that runs over a paragraph's end: it begins anew there.
                if y[0] > 0 and y[0] % 2 == 0:
                    y[0] -= 1
                marginals[torch.arange(end - start), b, y] += self.gold
                pairs += self.gold * torch.bincount(y[:-1] * self.labels + y[1:], minlength=self.labels ** 2).view(
                    self.labels, self.labels)
        if self.taught:
            scores = torch.zeros(steps, len(group), self.labels)
            for b, (_, start, end) in enumerate(group):
                scores[:end - start, b] = torch.from_numpy(self.scores[start:end])
            # As for gold labels: what runs on from before the chunk begins anew.
            scores[0, :, 2::2] = ILLEGAL
            soft, soft_pairs, _ = posteriors(scores, self.transitions, lengths)
            marginals += (1 - self.gold) * soft
            pairs += (1 - self.gold) * soft_pairs.sum(0)
        return marginals * self.weight, pairs * self.weight


def learn_from(lessons, items, network, types):
    """Loss a token of one batch that may mix sets."""
    marginals, pairs = [], 0
    batch = pack(items, types)
    steps = batch['words'].shape[0]
    whole = torch.zeros(steps, len(items), len(network.labels))
    weights = torch.zeros(len(items))
    for name, lesson in lessons.items():
        at = [b for b, item in enumerate(items) if item[0].name == name]
        if at:
            part, part_pairs = lesson.wanted([items[b] for b in at])
            whole[:len(part), at] = part
            pairs = pairs + part_pairs
            weights[at] = lesson.weight
    scores = network(batch)
    if (weights == weights[0]).all() and weights[0] == 1:
        loss = CrfLoss.apply(scores, network.steps(), batch['lengths'], whole, pairs)
    else:
        loss = WeightedCrfLoss.apply(scores, network.steps(), batch['lengths'], whole, pairs, weights)
    return loss / batch['lengths'].sum()


class WeightedCrfLoss(CrfLoss):
    """The same with a weight a sequence; what is wanted comes weighted already."""

    @staticmethod
    def forward(ctx, scores, transitions, lengths, wanted, wanted_pairs, weights):
        marginals, pairs, log_z = posteriors(scores, transitions, lengths)
        ctx.save_for_backward(marginals * weights[None, :, None] - wanted,
                              (pairs * weights[:, None, None]).sum(0) - wanted_pairs)
        return (log_z * weights).sum() - (scores * wanted).sum() - (transitions.clamp(min=-50) * wanted_pairs).sum()

    @staticmethod
    def backward(ctx, grad):
        return (*CrfLoss.backward(ctx, grad), None)


def read_all(network, texts, types, size):
    """Scores [N, L] of every token, each chunk read with the paragraphs around it as context."""
    network.eval()
    found = np.zeros((len(texts.types), len(network.labels)), np.float32)
    margin = size // 3
    items, cores = [], []
    for start, end in texts.chunks(4 * size):
        d = np.searchsorted(texts.starts, start, 'right') - 1
        items.append((texts, max(texts.starts[d], start - margin), min(texts.starts[d + 1], end + margin)))
        cores.append((start, end))
    begin = network.begin.clone()
    network.begin.zero_()
    with torch.no_grad():
        for group in batches(items, 16384):
            scores = network(pack([items[k] for k in group], types)).numpy()
            for b, k in enumerate(group):
                (start, end), first = cores[k], items[k][1]
                found[start:end] = scores[start - first:end - first, b]
    network.begin.copy_(begin)
    network.train()
    return found


def viterbi(scores, transitions):
    back = np.zeros(scores.shape, np.int64)
    best = scores[0].copy()
    for t in range(1, len(scores)):
        through = best[:, None] + transitions
        back[t] = through.argmax(0)
        best = through.max(0) + scores[t]
    path = [int(best.argmax())]
    for t in range(len(scores) - 1, 0, -1):
        path.append(int(back[t, path[-1]]))
    return np.array(path[::-1])


def span_scores(texts, scores, transitions, labels):
    """F1 of whole spans by role, by plain Viterbi: for watching a run; the scorer of attributions has the last word."""
    roles = [None] + [name.split('-')[1] for name in labels[1:]]
    names = list(dict.fromkeys(roles[1:]))
    hits, predicted, gold = ({name: 0 for name in names} for _ in range(3))

    def spans(path):
        found, start = set(), None
        for t in range(len(path) + 1):
            now = path[t] if t < len(path) else 0
            if start is not None and (now == 0 or now % 2 == 1 or now != path[start] + path[start] % 2):
                found.add((start, t, roles[path[start]]))
                start = None
            if now and start is None:
                start = t
        return found

    for d in range(len(texts.documents)):
        a, b = texts.starts[d], texts.starts[d + 1]
        p, g = spans(viterbi(scores[a:b], transitions)), spans(texts.labels[a:b])
        for counts, found in ((hits, p & g), (predicted, p), (gold, g)):
            for _, _, role in found:
                counts[role] += 1
    return ' '.join(f'{name} {200 * hits[name] / max(1, predicted[name] + gold[name]):.1f}' for name in names)


def train(config):
    torch.manual_seed(config['seed'])
    random = np.random.default_rng(config['seed'])
    torch.set_num_threads(1)
    task = Task(config['task'])
    meta = task.meta
    types = Types(task)
    network = Network(meta, types.vectors, config)
    if config['init']:
        network.load_state_dict(torch.load(os.path.join(RUNS, f"{config['init']}.pt")))
    sets = {name: Texts(task, name) for name in config['sets']}
    dev = Texts(task, 'dev')
    lessons = {name: Lesson(texts, config, len(meta['labels'])) for name, texts in sets.items()}
    weights = [p for n, p in network.named_parameters()]
    optimiser = torch.optim.Adam(weights, lr=config['rate'], betas=(0.9, 0.99), eps=1e-8)
    averaged = [p.detach().clone() for p in weights]
    begun_with = [p.detach().clone() for p in weights]
    tokens = sum(document['tokens'] for texts in sets.values() for document in texts.documents)
    total = int(1.06 * config['epochs'] * tokens / config['tokens']) + 1
    step, begun = 0, time.time()
    print(json.dumps(config), f'{sum(p.numel() for p in weights)} weights, {tokens} tokens', flush=True)
    for epoch in range(config['epochs']):
        items = [(texts, a, b) for name, texts in sets.items() for a, b in
                 texts.chunks(config['chunk'], random)]
        losses = []
        for group in batches(items, config['tokens'], random):
            part = min(1.0, step / total)
            rate = config['rate'] * (min(1.0, step / (0.05 * total)) * (0.02 + 0.98 * (1 - part) ** 1.2))
            for one in optimiser.param_groups:
                one['lr'] = rate
            loss = learn_from(lessons, [items[k] for k in group], network, types)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, config['clip'])
            optimiser.step()
            keep = min(config['average'], (1 + step) / (20 + step))
            with torch.no_grad():
                torch._foreach_mul_(averaged, keep)
                torch._foreach_add_(averaged, [p.detach() for p in weights], alpha=1 - keep)
            losses.append(float(loss))
            step += 1
        last = epoch + 1 == config['epochs']
        line = f'epoch {epoch + 1} loss {np.mean(losses):.4f} steps {step}/{total} {time.time() - begun:.0f} s'
        if last or epoch % 2 == 1:
            now = [p.detach().clone() for p in weights]
            for p, a in zip(weights, averaged):
                p.data.copy_(a)
            if last and config['between']:
                for p, b in zip(weights, begun_with):
                    p.data.add_(b).div_(2)
            scores = read_all(network, dev, types, config['chunk'])
            steps = network.steps().detach().numpy()
            line += ' dev ' + span_scores(dev, scores, steps, meta['labels'])
            if not last:
                for p, a in zip(weights, now):
                    p.data.copy_(a)
        print(line, flush=True)
    save(config, network, types, task)


def save(config, network, types, task):
    os.makedirs(RUNS, exist_ok=True)
    path = os.path.join(RUNS, config['name'])
    torch.save(network.state_dict(), f'{path}.pt')
    np.save(f'{path}.transitions.npy', network.steps().detach().numpy())
    for name in task.meta['sets']:
        np.save(f'{path}.{name}.npy', read_all(network, Texts(task, name), types, config['chunk']).astype(np.float16))
    with open(f'{path}.json', 'w') as file:
        json.dump({'config': config, 'inputs': task.meta['digest']}, file)


if __name__ == '__main__':
    with open(sys.argv[1]) as file:
        wanted = json.load(file)
    unknown = set(wanted) - set(DEFAULTS) - {'name'}
    if unknown:
        sys.exit(f'unknown in the configuration: {sorted(unknown)}')
    train({**DEFAULTS, **wanted})
