"""GpuKernels in a Python process: .NET is started in it, and its arrays and those of PyTorch, CuPy and NumPy are the same memory.

    dotnet publish samples/InPython -o out && python3 samples/InPython/in_python.py out
"""
import ctypes
import glob
import json
import os
import shutil
import sys


CPU, CUDA = 1, 2  # DLDeviceType


class Dotnet:
    """The functions of a .NET library that are marked [UnmanagedCallersOnly]."""

    LOAD_ASSEMBLY = 5  # hdt_load_assembly_and_get_function_pointer
    UNMANAGED_CALLERS_ONLY = ctypes.c_void_p(-1)

    def __init__(self, folder, assembly, type_name):
        root = os.environ.get("DOTNET_ROOT") or os.path.dirname(os.path.realpath(shutil.which("dotnet")))
        host = ctypes.CDLL(sorted(glob.glob(os.path.join(root, "host", "fxr", "*", "libhostfxr.so")))[-1])
        context, load = ctypes.c_void_p(), ctypes.c_void_p()
        config = os.path.join(folder, assembly + ".runtimeconfig.json").encode()
        host.hostfxr_initialize_for_runtime_config.argtypes = [ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p]
        host.hostfxr_get_runtime_delegate.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p]
        code = host.hostfxr_initialize_for_runtime_config(config, None, ctypes.byref(context))
        code = code if code < 0 else host.hostfxr_get_runtime_delegate(context, self.LOAD_ASSEMBLY, ctypes.byref(load))
        if code != 0:
            raise RuntimeError(f".NET does not start: 0x{code & 0xffffffff:x}")
        self._load = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(load.value)
        self._path = os.path.join(os.path.abspath(folder), assembly + ".dll").encode()
        self._type = f"{type_name}, {assembly}".encode()

    def function(self, name, *arguments, result=ctypes.c_void_p):
        pointer = ctypes.c_void_p()
        code = self._load(self._path, self._type, name.encode(), self.UNMANAGED_CALLERS_ONLY, None, ctypes.byref(pointer))
        if code != 0:
            raise RuntimeError(f"{name} is not found: 0x{code & 0xffffffff:x}")
        return ctypes.CFUNCTYPE(result, *arguments)(pointer.value)


class Kernels:
    """Exports.cs."""

    def __init__(self, folder):
        handle, text, out = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p
        net = Dotnet(folder, "InPython", "InPython.Exports")
        self._free_text = net.function("FreeText", handle, result=None)
        self._functions = {
            "ImportTensor": net.function("ImportTensor", handle, out),
            "ImportDescription": net.function("ImportDescription", text, text, out),
            "Count": net.function("Count", text, ctypes.c_int, out),
            "Saxpy": net.function("Saxpy", ctypes.c_float, handle, handle, handle),
            "ExportTensor": net.function("ExportTensor", handle, handle, out),
            "Describe": net.function("Describe", handle, out),
            "Close": net.function("Close", handle),
        }

    def call(self, name, *arguments):
        message = self._functions[name](*arguments)
        if message:
            raise RuntimeError(self.take_text(message))

    def make(self, name, *arguments):
        made = ctypes.c_void_p()
        self.call(name, *arguments, ctypes.byref(made))
        return made.value

    def take_text(self, pointer):
        text = ctypes.string_at(pointer).decode()
        self._free_text(pointer)
        return text

    def count(self, device, length):
        return Array(self, self.make("Count", device.encode(), length), device)

    def saxpy(self, a, x, y, stream=0):
        self.call("Saxpy", a, x.handle, y.handle, stream)

    def from_dlpack(self, other):
        """An array over the memory of another library's, whose work so far comes before."""
        kind, number = other.__dlpack_device__()
        capsule = other.__dlpack__() if kind == CPU else other.__dlpack__(stream=1)
        handle = self.make("ImportTensor", api.PyCapsule_GetPointer(capsule, b"dltensor"))
        api.PyCapsule_SetName(capsule, b"used_dltensor")
        return Array(self, handle, "cpu" if kind == CPU else f"cuda:{number}")

    def from_interface(self, other, device):
        description = json.dumps(other.__cuda_array_interface__)
        return Array(self, self.make("ImportDescription", description.encode(), device.encode()), device, keep=other)


class Array:
    """A GpuArray<float>, which other libraries take as they take each other's."""

    def __init__(self, kernels, handle, device, keep=None):
        self._kernels, self.handle, self._device, self._keep = kernels, handle, device, keep

    def close(self):
        self._kernels.call("Close", self.handle)
        self.handle = self._keep = None

    @property
    def __cuda_array_interface__(self):
        description = json.loads(self._kernels.take_text(self._kernels.make("Describe", self.handle)))
        for key in ("shape", "strides", "data"):
            description[key] = tuple(description[key]) if description.get(key) is not None else None
        return description

    def __dlpack_device__(self):
        return (CPU, 0) if self._device == "cpu" else (CUDA, int(self._device.split(":")[1]))

    def __dlpack__(self, stream=None, **options):
        tensor = self._kernels.make("ExportTensor", self.handle, stream or 1)
        return api.PyCapsule_New(tensor, b"dltensor", None)


api = ctypes.pythonapi
api.PyCapsule_New.restype, api.PyCapsule_New.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
api.PyCapsule_GetPointer.restype, api.PyCapsule_GetPointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
api.PyCapsule_SetName.restype, api.PyCapsule_SetName.argtypes = ctypes.c_int, [ctypes.py_object, ctypes.c_char_p]


def check(name, found, wanted):
    is_right = list(found) == list(wanted)
    print(f"{'right' if is_right else 'WRONG'}: {name}", "" if is_right else f"({list(found)[:4]} …, and not {list(wanted)[:4]} …)")
    return is_right


def try_nothing_else(kernels, n):
    counted = kernels.count("cpu", n)
    same = kernels.from_dlpack(counted)
    kernels.saxpy(2, counted, same)
    address = counted.__cuda_array_interface__["data"][0]
    yield check("a kernel of the CPU device", (ctypes.c_float * n).from_address(address), [3 * i for i in range(n)])
    same.close(), counted.close()


def try_torch(kernels, n):
    import torch

    if not torch.cuda.is_available():
        raise ImportError("PyTorch finds no GPU")
    side = torch.cuda.Stream()
    x, y = torch.ones(n, device="cuda"), torch.zeros(n, device="cuda")
    # What is slow on another stream comes before, since __dlpack__(stream=1) orders it with the default stream.
    with torch.cuda.stream(side):
        torch.cuda._sleep(200_000_000)
        x.fill_(3)
        a = kernels.from_dlpack(x)
    b = kernels.from_dlpack(y)
    kernels.saxpy(2, a, b)
    yield check("a kernel on PyTorch's tensors, after what another stream was given", y.tolist(), [6] * n)
    a.close(), b.close()

    c = kernels.from_interface(x, "cuda:0")
    kernels.saxpy(1, c, c)
    c.close()
    yield check("__cuda_array_interface__ of a tensor", x.tolist(), [6] * n)

    # PyTorch's own streams do not wait for CUDA's default one, on which this reads the result.
    d = kernels.from_dlpack(x)
    with torch.cuda.stream(side):
        torch.cuda._sleep(200_000_000)
        x.fill_(1)
    kernels.saxpy(2, d, d, side.cuda_stream)
    yield check("a kernel on a stream of PyTorch's", x.tolist(), [3] * n)
    d.close()

    # What is launched on a stream that PyTorch captures becomes a part of PyTorch's graph.
    d, graph = kernels.from_dlpack(x), torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        x.add_(1)
        kernels.saxpy(2, d, d, torch.cuda.current_stream().cuda_stream)
    graph.replay(), graph.replay()
    yield check("a kernel in a graph of PyTorch's", x.tolist(), [39] * n)
    d.close()

    counted = kernels.count("cuda:0", n)
    t = torch.from_dlpack(counted)
    counted.close()
    yield check("a tensor over an array that was closed", (t * 2).tolist(), [2 * i for i in range(n)])
    del t

    e = kernels.count("cuda:0", n)
    yield check("a tensor of an array's __cuda_array_interface__", torch.as_tensor(e, device="cuda").tolist(), range(n))
    e.close()


def try_cupy(kernels, n):
    import cupy

    if not cupy.cuda.is_available():
        raise ImportError("CuPy finds no GPU")
    x, y = cupy.full(n, 3, dtype=cupy.float32), cupy.zeros(n, dtype=cupy.float32)
    a, b = kernels.from_dlpack(x), kernels.from_interface(y, "cuda:0")
    kernels.saxpy(2, a, b)
    yield check("a kernel on CuPy's arrays", y.tolist(), [6] * n)
    stream = cupy.cuda.Stream()
    with stream:
        y *= 2
    kernels.saxpy(1, a, b, stream.ptr)
    stream.synchronize()
    yield check("a kernel on a stream of CuPy's", y.tolist(), [15] * n)
    a.close(), b.close()

    counted = kernels.count("cuda:0", n)
    z = cupy.from_dlpack(counted)
    counted.close()
    yield check("a CuPy array over an array that was closed", (z + 1).tolist(), range(1, n + 1))


def try_numpy(kernels, n):
    import numpy

    x, y = numpy.full(n, 3, dtype=numpy.float32), numpy.zeros(n, dtype=numpy.float32)
    a, b = kernels.from_dlpack(x), kernels.from_dlpack(y)
    kernels.saxpy(2, a, b)
    a.close(), b.close()
    yield check("a kernel of the CPU device on NumPy's arrays", y.tolist(), [6] * n)
    counted = kernels.count("cpu", n)
    yield check("a NumPy array over an array", numpy.from_dlpack(counted).tolist(), range(n))
    counted.close()


def main(folder):
    kernels, results = Kernels(folder), []
    for trial in (try_nothing_else, try_numpy, try_torch, try_cupy):
        try:
            results.extend(trial(kernels, 1000))
        except ImportError as missing:
            print(f"skipped: {missing}")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
