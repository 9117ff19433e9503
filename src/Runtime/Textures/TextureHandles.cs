namespace GpuKernels;

/// <summary>What a kernel reads a texture by: CUDA's <c>CUtexObject</c>, or the address of a descriptor in the host's memory.</summary>
/// <param name="Sampler">That reads as the texture's options say.</param>
/// <param name="Fetcher">That reads texels as they are, by their indices.</param>
internal readonly record struct TextureHandles(ulong Sampler, ulong Fetcher);
