"""The tagger: word pieces and vectors, layers of LSTM in both directions, and a CRF, with gradients written by hand.

Gate inputs of the first layer are computed once a word type and once a context, as the product does when it reads.
"""
import numpy as np
import torch

ILLEGAL = -1e4


class BiLstm(torch.autograd.Function):
    """Both directions in step. `gates` [T, B, 8H] holds the inputs of one direction, then the other; gates are input,
    forget, output and candidate, the last one as 2 * sigmoid - 1. `mask` [T, B]. Makes states [T, B, 2H]."""

    @staticmethod
    def forward(ctx, gates, recurrent, mask):
        steps, batch, _ = gates.shape
        size = recurrent.shape[1]
        active = gates.new_empty(steps, 2, batch, 4 * size)
        active[:, 0] = gates[:, :, :4 * size]
        for t in range(steps):
            active[t, 1] = gates[steps - 1 - t, :, 4 * size:]
        cells = gates.new_zeros(steps + 1, 2, batch, size)
        squashed = gates.new_empty(steps, 2, batch, size)
        states = gates.new_zeros(steps + 1, 2, batch, size)
        alive = torch.stack([mask, mask.flip(0)], 1)[..., None]
        for t in range(steps):
            a = active[t]
            torch.baddbmm(a, states[t], recurrent, out=a)
            a.sigmoid_()
            i, f, o, g = a.split(size, 2)
            c = cells[t + 1]
            torch.mul(g, 2, out=c)
            c.sub_(1).mul_(i)
            c.addcmul_(f, cells[t]).mul_(alive[t])
            s = squashed[t]
            torch.mul(c, 2, out=s)
            s.sigmoid_().mul_(2).sub_(1)
            torch.mul(o, s, out=states[t + 1])
        ctx.save_for_backward(active, cells, squashed, states, recurrent, alive)
        hidden = gates.new_empty(steps, batch, 2 * size)
        hidden[:, :, :size] = states[1:, 0]
        for t in range(steps):
            hidden[t, :, size:] = states[steps - t, 1]
        return hidden

    @staticmethod
    def backward(ctx, grad):
        active, cells, squashed, states, recurrent, alive = ctx.saved_tensors
        steps, _, batch, width = active.shape
        size = width // 4
        into = grad.new_empty(steps, 2, batch, size)
        into[:, 0] = grad[:, :, :size]
        for t in range(steps):
            into[t, 1] = grad[steps - 1 - t, :, size:]
        d_gates = torch.empty_like(active)
        turned = recurrent.transpose(1, 2).contiguous()
        dc_next = active.new_zeros(2, batch, size)
        dh = into[steps - 1]
        for t in range(steps - 1, -1, -1):
            a = active[t]
            i, f, o, g = a.split(size, 2)
            s = squashed[t]
            dc = (dh * o).mul_(1 - s * s).add_(dc_next).mul_(alive[t])
            d = d_gates[t]
            di, df, do, dg = d.split(size, 2)
            torch.mul(dc, 2 * g - 1, out=di)
            torch.mul(dc, cells[t], out=df)
            torch.mul(dh, s, out=do)
            torch.mul(dc, i, out=dg)
            dg.mul_(2)
            d.mul_(a - a * a)
            dc_next = dc.mul_(f)
            if t:
                dh = torch.baddbmm(into[t - 1], d, turned)
        d_inputs = grad.new_empty(steps, batch, 2 * width)
        d_inputs[:, :, :width] = d_gates[:, 0]
        for t in range(steps):
            d_inputs[t, :, width:] = d_gates[steps - 1 - t, 1]
        d_recurrent = torch.empty_like(recurrent)
        for k in range(2):
            before = states[:-1, k].reshape(steps * batch, size)
            d_recurrent[k] = before.t() @ d_gates[:, k].reshape(steps * batch, width)
        return d_inputs, d_recurrent, None


def posteriors(scores, transitions, lengths):
    """Marginals of a linear-chain CRF. scores [T, B, L] -> (marginals [T, B, L], pair counts [B, L, L], log Z [B])."""
    steps, batch, labels = scores.shape
    top = scores.max(2, keepdim=True).values
    local = (scores - top).exp()
    step = transitions.exp()
    forward = torch.empty_like(scores)
    scale = scores.new_ones(steps, batch, 1)
    alive = (torch.arange(steps)[:, None] < lengths[None, :]).to(scores.dtype)[:, :, None]
    for t in range(steps):
        now = local[t] if t == 0 else (forward[t - 1] @ step) * local[t]
        scale[t] = now.sum(1, keepdim=True)
        forward[t] = now / scale[t]
    backward = torch.ones_like(scores)
    for t in range(steps - 2, -1, -1):
        b = ((backward[t + 1] * local[t + 1]) @ step.t()) / scale[t + 1]
        backward[t] = torch.where(alive[t + 1] > 0, b, backward[t])
    marginals = forward * backward * alive
    ahead = backward[1:] * local[1:] / scale[1:] * alive[1:]
    pairs = torch.einsum('tbi,tbj->bij', forward[:-1], ahead) * step
    log_z = ((scale.log() + top) * alive).sum((0, 2))
    return marginals, pairs, log_z


class CrfLoss(torch.autograd.Function):
    """Cross-entropy from wanted marginals and pair counts to the CRF, summed over the batch; 0/1 wants are a likelihood."""

    @staticmethod
    def forward(ctx, scores, transitions, lengths, wanted, wanted_pairs):
        marginals, pairs, log_z = posteriors(scores, transitions, lengths)
        ctx.save_for_backward(marginals - wanted, pairs.sum(0) - wanted_pairs)
        finite = transitions.clamp(min=-50)
        return log_z.sum() - (scores * wanted).sum() - (finite * wanted_pairs).sum()

    @staticmethod
    def backward(ctx, grad):
        d_scores, d_transitions = ctx.saved_tensors
        return grad * d_scores, grad * d_transitions, None, None, None


def legal_transitions(labels):
    """[L, L] of 0 and ILLEGAL: an I- label follows only a B- or I- label of its role."""
    allowed = torch.zeros(len(labels), len(labels))
    for j, to in enumerate(labels):
        if to.startswith('I-'):
            for i, at in enumerate(labels):
                if at == 'O' or at[2:] != to[2:]:
                    allowed[i, j] = ILLEGAL
    return allowed


def drop(x, rate, training, shape=None):
    if not training or rate == 0:
        return x
    keep = torch.empty(shape or x.shape).bernoulli_(1 - rate).div_(1 - rate)
    return x * keep


class Network(torch.nn.Module):
    def __init__(self, meta, vectors, config):
        super().__init__()
        self.config = config
        self.labels = meta['labels']
        label_count = len(self.labels)
        piece_width, sizes = config['pieces'], config['layers']
        self.register_buffer('vectors', vectors)
        self.pieces = torch.nn.EmbeddingBag(meta['pieces'], piece_width, mode='sum', padding_idx=0)
        torch.nn.init.normal_(self.pieces.weight, std=0.05)
        self.pieces.weight.data[0] = 0
        width = vectors.shape[1] + piece_width
        context_rows = sum(meta['contextSizes'])
        self.inputs, self.recurrents = torch.nn.ParameterList(), torch.nn.ParameterList()
        self.biases = torch.nn.ParameterList()
        for k, size in enumerate(sizes):
            self.inputs.append(torch.nn.Parameter(torch.randn(width, 8 * size) * (1 / width) ** 0.5))
            recurrent = torch.empty(2, size, 4 * size)
            for d in range(2):
                for g in range(4):
                    torch.nn.init.orthogonal_(recurrent[d, :, g * size:(g + 1) * size])
            self.recurrents.append(torch.nn.Parameter(recurrent))
            bias = torch.zeros(2, 4 * size)
            bias[:, size:2 * size] = 1
            self.biases.append(torch.nn.Parameter(bias))
            width = 2 * size
        self.context = torch.nn.EmbeddingBag(context_rows, 8 * sizes[0], mode='sum')
        torch.nn.init.normal_(self.context.weight, std=0.05)
        self.out = torch.nn.Linear(width, label_count)
        self.transitions = torch.nn.Parameter(torch.zeros(label_count, label_count))
        self.register_buffer('legal', legal_transitions(self.labels))
        self.register_buffer('begin', torch.tensor([ILLEGAL if n.startswith('I-') else 0.0 for n in self.labels]))

    def word_inputs(self, rows, pieces, rare):
        """[types, width]: the vector and the summed pieces of each word type."""
        rate = self.config['word_dropout'] if self.training else 0
        if self.training:
            # A word seen once must be read by its shape and endings: its own piece is dropped as it would be unseen.
            own = torch.rand(len(rows)) < rare
            pieces = pieces.clone()
            pieces[own, 0] = 0
        vectors = self.vectors[rows]
        if rate:
            vectors = vectors * (torch.rand(len(rows), 1) >= rate)
        return drop(torch.cat([vectors, self.pieces(pieces)], 1), self.config['input_dropout'], self.training)

    def forward(self, batch):
        x = self.word_inputs(batch['rows'], batch['pieces'], batch['rare'])
        steps, count = batch['words'].shape
        lengths = batch['lengths']
        of_type = torch.addmm(self.biases[0].view(-1), x, self.inputs[0])
        of_context = self.context(batch['context_rows'])
        gates = of_type[batch['words'].view(-1)] + of_context[batch['contexts'].view(-1)]
        mask = (torch.arange(steps)[:, None] < lengths[None, :]).float()
        for k in range(len(self.inputs)):
            if k:
                x = drop(hidden, self.config['hidden_dropout'], self.training, (1, count, hidden.shape[2]))
                gates = torch.addmm(self.biases[k].view(-1), x.view(steps * count, -1), self.inputs[k])
            recurrent = drop(self.recurrents[k], self.config['recurrent_dropout'], self.training)
            hidden = BiLstm.apply(gates.view(steps, count, -1), recurrent, mask)
        hidden = drop(hidden, self.config['output_dropout'], self.training, (1, count, hidden.shape[2]))
        scores = self.out(hidden)
        return torch.cat([scores[:1] + self.begin, scores[1:]], 0)

    def steps(self):
        return self.transitions + self.legal
