namespace GpuKernels.CompilerServices;

/// <summary>One of the functions that a kernel's text is compiled to.</summary>
/// <param name="Overlap">True for the one whose pointers may overlap.</param>
/// <param name="Defines">Options of the compiler that make arguments constants, or say how many elements a thread does; empty for the
/// general form.</param>
internal readonly record struct KernelVariant(bool Overlap, string[] Defines);
