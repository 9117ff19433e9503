namespace GpuKernels.TextureUnits;

/// <summary>Where the texels of a texture lie that has none of its own.</summary>
/// <param name="Owner">The array's memory, which the texture keeps from the garbage collector.</param>
/// <param name="Pointer">The first texel.</param>
/// <param name="Pitch">The bytes from one row to the next.</param>
internal readonly record struct TexelMemory(DeviceMemory Owner, nint Pointer, long Pitch)
{
    /// <summary>
    /// What GPUs of all compute capabilities from 7.5 on want: where texels start, and rows; and how far rows may be apart.
    /// </summary>
    public const int Alignment = 512, PitchAlignment = 32, MostPitch = (1 << 21) - 32;
}
