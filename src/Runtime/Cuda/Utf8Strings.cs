using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>Strings for C, in UTF-8 and with a final zero, until they are disposed of.</summary>
internal sealed unsafe class Utf8Strings : IDisposable
{
    private readonly nint[] pointers;

    public Utf8Strings(string[] strings)
    {
        // Not moved by the GC, so that the native code may keep the address while it runs.
        pointers = GC.AllocateArray<nint>(strings.Length + 1, pinned: true);
        for (int i = 0; i < strings.Length; i++) pointers[i] = Marshal.StringToCoTaskMemUTF8(strings[i]);
    }

    /// <summary>C's <c>const char* const*</c>; a null stands behind the last.</summary>
    public byte** Pointers => (byte**)Marshal.UnsafeAddrOfPinnedArrayElement(pointers, 0);

    public void Dispose()
    {
        foreach (nint pointer in pointers) Marshal.FreeCoTaskMem(pointer);
        GC.KeepAlive(pointers);
    }
}
