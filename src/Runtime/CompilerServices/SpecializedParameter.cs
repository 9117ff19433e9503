using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

/// <summary>A parameter marked <c>[Specialize]</c>: a macro stands for its value in the kernel's text.</summary>
/// <param name="macro">Its name.</param>
/// <param name="argument">The position of the value's address among the arguments of the entry point.</param>
/// <param name="type">The number's type; an enum's underlying type.</param>
/// <param name="listed">The bits of the values that the source names, of signed ones extended to 64.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class SpecializedParameter(string macro, int argument, Type type, params ulong[] listed)
{
    private readonly TypeCode code = Type.GetTypeCode(type);

    /// <summary>The value's bits, of a signed one extended to 64.</summary>
    internal ulong Read(void** arguments)
    {
        void* value = arguments[argument];
        return unchecked(code switch
        {
            TypeCode.Boolean => *(byte*)value == 0 ? 0UL : 1UL,
            TypeCode.Byte => *(byte*)value,
            TypeCode.SByte => (ulong)*(sbyte*)value,
            TypeCode.Int16 => (ulong)*(short*)value,
            TypeCode.UInt16 or TypeCode.Char => *(ushort*)value,
            TypeCode.Int32 => (ulong)*(int*)value,
            TypeCode.UInt32 or TypeCode.Single => *(uint*)value,
            _ => *(ulong*)value,
        });
    }

    internal bool IsListed(ulong bits) => Array.IndexOf(listed, bits) >= 0;

    /// <summary>The compiler's option that makes the value a constant: <c>-DGK_SPECIALIZE_n_2=16</c>.</summary>
    internal string Define(ulong bits) => string.Create(CultureInfo.InvariantCulture, $"-D{macro}={Spell(bits)}");

    private string Spell(ulong bits) => unchecked(code switch
    {
        TypeCode.Single => string.Create(CultureInfo.InvariantCulture, $"__int_as_float((int)0x{bits:x8}u)"),
        TypeCode.Double => string.Create(CultureInfo.InvariantCulture, $"__longlong_as_double((long long)0x{bits:x16}ULL)"),
        TypeCode.UInt32 => string.Create(CultureInfo.InvariantCulture, $"{bits}u"),
        TypeCode.UInt64 => string.Create(CultureInfo.InvariantCulture, $"{bits}ULL"),
        // C has no literal for the least number: -2147483648 is the negative of a long.
        TypeCode.Int32 when (int)bits == int.MinValue => "(-2147483647-1)",
        TypeCode.Int64 when (long)bits == long.MinValue => "(-9223372036854775807LL-1)",
        TypeCode.Int64 => string.Create(CultureInfo.InvariantCulture, $"({(long)bits}LL)"),
        _ => string.Create(CultureInfo.InvariantCulture, $"({(long)bits})"),
    });
}
