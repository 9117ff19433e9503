namespace GpuKernels.Tests.Kernels
{
    partial class Clusters
    {
        /// <inheritdoc cref="Histogram(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static void Histogram(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> counts)
        {
            throw new global::System.InvalidOperationException("Kernel Clusters.Histogram has errors: see the compiler's diagnostics.");
        }

        /// <inheritdoc cref="Histogram(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static void Histogram(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> counts)
        {
            throw new global::System.InvalidOperationException("Kernel Clusters.Histogram has errors: see the compiler's diagnostics.");
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Clusters
    {
        /// <inheritdoc cref="Neighbours(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static void Neighbours(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> ranks)
        {
            throw new global::System.InvalidOperationException("Kernel Clusters.Neighbours has errors: see the compiler's diagnostics.");
        }

        /// <inheritdoc cref="Neighbours(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static void Neighbours(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<int> ranks)
        {
            throw new global::System.InvalidOperationException("Kernel Clusters.Neighbours has errors: see the compiler's diagnostics.");
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Clusters
    {
        /// <inheritdoc cref="Ring(int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static void Ring(global::GpuKernels.Launch launch, int rounds, global::GpuKernels.GpuArray<float> x)
        {
            throw new global::System.InvalidOperationException("Kernel Clusters.Ring has errors: see the compiler's diagnostics.");
        }

        /// <inheritdoc cref="Ring(int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static void Ring(global::GpuKernels.Launch launch, int rounds, global::System.Span<float> x)
        {
            throw new global::System.InvalidOperationException("Kernel Clusters.Ring has errors: see the compiler's diagnostics.");
        }
    }
}
