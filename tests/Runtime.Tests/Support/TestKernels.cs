using GpuKernels.CompilerServices;

namespace GpuKernels.Runtime.Tests.Support;

/// <summary>Kernels written by hand in the form that the generator emits, and their launchers.</summary>
internal static unsafe class TestKernels
{
    public const string Prelude = """
        #ifndef GK_RESTRICT
        #define GK_RESTRICT __restrict__
        #define MAY_OVERLAP 0
        #else
        #define MAY_OVERLAP 1
        #endif

        """;

    public static readonly KernelHandle Saxpy = new(
        "TestKernels.Saxpy",
        "saxpy",
        Prelude + """
        extern "C" __global__ void saxpy(float a, const float* GK_RESTRICT x, int x_length, float* GK_RESTRICT y, int y_length)
        {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < y_length) y[i] = a * x[i] + y[i];
        }
        """,
        isStrict: true,
        staticSharedBytes: 0,
        &SaxpyOnCpu)
    {
        ArgumentBytes = [4, 8, 4, 8, 4],
    };

    /// <summary>Adds 1 to the element of each thread of a grid in three dimensions, by its linear index.</summary>
    public static readonly KernelHandle CountThreads = new(
        "TestKernels.CountThreads",
        "count_threads",
        Prelude + """
        extern "C" __global__ void count_threads(int* GK_RESTRICT counts, int counts_length)
        {
            int block = (blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x;
            int thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
            int i = block * (blockDim.x * blockDim.y * blockDim.z) + thread;
            if (i < counts_length) counts[i] += 1;
        }
        """,
        isStrict: false,
        staticSharedBytes: 0,
        &CountThreadsOnCpu)
    {
        ArgumentBytes = [8, 4],
    };

    /// <summary>y[0] -= 1 and y[1] += 1: a loop that ends when y[0] is 0.</summary>
    public static readonly KernelHandle CountDown = new(
        "TestKernels.CountDown",
        "count_down",
        Prelude + """extern "C" __global__ void count_down(int* GK_RESTRICT y, int y_length) { y[0] -= 1; y[1] += 1; }""",
        isStrict: false,
        staticSharedBytes: 0,
        &CountDownOnCpu)
    {
        ArgumentBytes = [8, 4],
    };

    /// <summary>y[0] = 1 in the variant for memory that may overlap, else 0.</summary>
    public static readonly KernelHandle Variant = new(
        "TestKernels.Variant",
        "variant",
        Prelude + """extern "C" __global__ void variant(int* GK_RESTRICT y, int y_length) { y[0] = MAY_OVERLAP; }""",
        isStrict: false,
        staticSharedBytes: 0,
        &DoNothing);

    /// <summary>Sums a block's numbers through shared memory that the launch provides.</summary>
    public static readonly KernelHandle LargeShared = new(
        "TestKernels.LargeShared",
        "large_shared",
        Prelude + """
        extern "C" __global__ void large_shared(int* GK_RESTRICT y, int y_length)
        {
            extern __shared__ int tile[];
            tile[y_length - 1 - threadIdx.x] = threadIdx.x;
            __syncthreads();
            y[threadIdx.x] = tile[threadIdx.x];
        }
        """,
        isStrict: false,
        staticSharedBytes: 0,
        &DoNothing);

    public static void LaunchSaxpy(Launch launch, float a, GpuArray<float> x, GpuArray<float> y)
    {
        DeviceSpan xSpan = launch.Bind(x, nameof(x)), ySpan = launch.Bind(y, nameof(y));
        void** arguments = stackalloc void*[] { &a, &xSpan.Pointer, &xSpan.Length, &ySpan.Pointer, &ySpan.Length };
        launch.Run(Saxpy, arguments, xSpan.Overlaps(in ySpan));
        GC.KeepAlive(x);
        GC.KeepAlive(y);
    }

    public static void LaunchSaxpy(Launch launch, float a, ReadOnlySpan<float> x, Span<float> y)
    {
        fixed (float* xPointer = x, yPointer = y)
        {
            using HostTransfer transfer = launch.Upload(
                [new HostSpan(xPointer, x.Length, sizeof(float), false), new HostSpan(yPointer, y.Length, sizeof(float), true)]);
            DeviceSpan xSpan = transfer[0], ySpan = transfer[1];
            void** arguments = stackalloc void*[] { &a, &xSpan.Pointer, &xSpan.Length, &ySpan.Pointer, &ySpan.Length };
            launch.Run(Saxpy, arguments, xSpan.Overlaps(in ySpan));
            transfer.Download();
        }
    }

    /// <summary>For kernels with one span of int.</summary>
    public static void LaunchOn(KernelHandle kernel, Launch launch, GpuArray<int> y, bool overlap = false)
    {
        DeviceSpan span = launch.Bind(y, nameof(y));
        void** arguments = stackalloc void*[] { &span.Pointer, &span.Length };
        launch.Run(kernel, arguments, overlap);
        GC.KeepAlive(y);
    }

    /// <summary>A kernel for the CPU device only, without parameters.</summary>
    public static KernelHandle OnCpu(delegate*<void**, in CpuBlocks, void> cpu, int staticSharedBytes = 0) =>
        new("TestKernels.OnCpu", "none", "", false, staticSharedBytes, cpu);

    /// <summary>The same with parameters of these sizes in bytes, so that a stream can queue it.</summary>
    public static KernelHandle OnQueue(delegate*<void**, in CpuBlocks, void> cpu, params int[] argumentBytes) =>
        new("TestKernels.OnQueue", "none", "", false, 0, cpu) { ArgumentBytes = argumentBytes };

    private static void SaxpyOnCpu(void** arguments, in CpuBlocks blocks)
    {
        float a = *(float*)arguments[0];
        ReadOnlySpan<float> x = new(*(void**)arguments[1], *(int*)arguments[2]);
        Span<float> y = new(*(void**)arguments[3], *(int*)arguments[4]);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            for (int thread = 0; thread < blocks.Block.X; thread++)
            {
                int i = (int)block * blocks.Block.X + thread;
                if (i < y.Length) y[i] = a * x[i] + y[i];
            }
        }
    }

    private static void CountThreadsOnCpu(void** arguments, in CpuBlocks blocks)
    {
        Span<int> counts = new(*(void**)arguments[0], *(int*)arguments[1]);
        int threads = (int)blocks.Block.Count;
        for (long block = blocks.First; block < blocks.End; block++)
        {
            for (int thread = 0; thread < threads; thread++)
            {
                int i = (int)block * threads + thread;
                if (i < counts.Length) counts[i]++;
            }
        }
    }

    private static void CountDownOnCpu(void** arguments, in CpuBlocks blocks)
    {
        int* y = *(int**)arguments[0];
        y[0]--;
        y[1]++;
    }

    private static void DoNothing(void** arguments, in CpuBlocks blocks)
    {
    }
}
