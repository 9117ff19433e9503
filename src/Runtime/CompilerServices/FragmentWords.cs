using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>
/// What a lane holds of a factor. Of its 16 rows (of the right factor, columns) of 32 bytes, lane l has bytes 4(l % 4) to 4(l % 4) + 3 and
/// the same plus 16, of rows l / 4 and l / 4 + 8. Elements of 8 bytes lie otherwise: number l % 4 of each of the two rows.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DeviceFunction]
public struct FragmentWords
{
    /// <summary>Row l / 4, the first 16 bytes; of a double, the lower half.</summary>
    public uint Word0;

    /// <summary>Row l / 4 + 8, the first 16 bytes; of the first row's double, the upper half.</summary>
    public uint Word1;

    /// <summary>Row l / 4, the last 16 bytes; of the second row's double, the lower half.</summary>
    public uint Word2;

    /// <summary>Row l / 4 + 8, the last 16 bytes; of the second row's double, the upper half.</summary>
    public uint Word3;
}
