using GpuKernels.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedFeed))]
// Each test starts builds, which take all processors.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
