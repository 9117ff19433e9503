// There is one driver in a process, and tests tell it to fail.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: GpuKernels.Runtime.Tests.Support.ClosesDevices]
