namespace GpuKernels.Cuda;

// Memory of the pool that other GPUs use.
internal sealed unsafe partial class CudaMemoryPool
{
    /// <summary>Another GPU may use what was and what will be allocated here.</summary>
    public int OpenFor(int reader)
    {
        MemoryAccess access = new() { LocationType = 1, Location = reader, Flags = MemoryAccess.ReadWrite };
        return Driver.MemoryPoolSetAccess(pool, &access, 1);
    }
}
