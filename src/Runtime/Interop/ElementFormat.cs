using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GpuKernels.Interop;

/// <summary>How other libraries call an element type.</summary>
/// <param name="TypeString">NumPy's: <c>&lt;f4</c>; null where it has none.</param>
/// <param name="DlpackCode">DLPack's <c>DLDataTypeCode</c>; null where it has none.</param>
internal readonly record struct ElementFormat(string? TypeString, byte? DlpackCode)
{
    private const byte Int = 0, UInt = 1, Float = 2, BrainFloat = 4, Complex = 5, Bool = 6;

    private static readonly Dictionary<Type, ElementFormat> Known = new()
    {
        [typeof(bool)] = new("|b1", Bool),
        [typeof(sbyte)] = new("|i1", Int),
        [typeof(byte)] = new("|u1", UInt),
        [typeof(short)] = new("<i2", Int),
        [typeof(ushort)] = new("<u2", UInt),
        [typeof(int)] = new("<i4", Int),
        [typeof(uint)] = new("<u4", UInt),
        [typeof(long)] = new("<i8", Int),
        [typeof(ulong)] = new("<u8", UInt),
        [typeof(Half)] = new("<f2", Float),
        [typeof(float)] = new("<f4", Float),
        [typeof(double)] = new("<f8", Float),
        [typeof(Complex)] = new("<c16", Complex),
        [typeof(BFloat16)] = new(null, BrainFloat),
    };

    /// <summary>A struct of one's own is so many bytes to others.</summary>
    public static ElementFormat Of<T>() where T : unmanaged => Known.TryGetValue(typeof(T), out ElementFormat known) ? known
        : new ElementFormat(string.Create(CultureInfo.InvariantCulture, $"|V{Unsafe.SizeOf<T>()}"), null);
}
