namespace GpuKernels.Generator;

/// <summary>The pipeline's steps, by which the tests see what ran again.</summary>
internal static class TrackingNames
{
    public const string Methods = nameof(Methods);
    public const string Kernels = nameof(Kernels);
    public const string Launches = nameof(Launches);
    public const string GenericKernels = nameof(GenericKernels);
    public const string Sources = nameof(Sources);
    public const string PlacedSources = nameof(PlacedSources);
    public const string Places = nameof(Places);
    public const string DeviceCode = nameof(DeviceCode);
}
