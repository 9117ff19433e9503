static void Run(void** a, in global::GpuKernels.CompilerServices.CpuBlocks b) {}
static void Run(void** a, in global::GpuKernels.CompilerServices.CpuBlocks b) {}
static void Run(void** a, in global::GpuKernels.CompilerServices.CpuBlocks b) {}