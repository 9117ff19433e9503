// Strings live on the host's heap.
static partial class Kernels
{
    [Kernel]
    public static void Encode(ReadOnlySpan<int> digits, Span<char> text)
    {
        string alphabet = "0123456789abcdef";
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0012
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < text.Length) text[i] = alphabet[digits[i] & 15];
    }
}
