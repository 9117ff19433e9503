namespace GpuKernels.Tests.Kernels
{
    partial class GenericKernels
    {
        /// <inheritdoc cref="Saxpy{T}(T, global::System.ReadOnlySpan{T}, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Saxpy<T>(global::GpuKernels.Launch launch, T a, global::GpuKernels.GpuArray<T> x, global::GpuKernels.GpuArray<T> y)
            where T : unmanaged, global::System.Numerics.INumber<T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(int))
            {
                kernel = global::GpuKernels.Generated.Saxpy_21f89ce5.Handle;
            }
            else if (typeof(T) == typeof(float))
            {
                kernel = global::GpuKernels.Generated.Saxpy_bafb5d79.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Saxpy", typeof(T));
            }
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &a;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(kernel, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Saxpy<T>(*(T*)values[0], new global::System.ReadOnlySpan<T>(*(void**)values[1], *(int*)values[2]), new global::System.Span<T>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Saxpy{T}(T, global::System.ReadOnlySpan{T}, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Saxpy<T>(global::GpuKernels.Launch launch, T a, global::System.ReadOnlySpan<T> x, global::System.Span<T> y)
            where T : unmanaged, global::System.Numerics.INumber<T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(int))
            {
                kernel = global::GpuKernels.Generated.Saxpy_21f89ce5.Handle;
            }
            else if (typeof(T) == typeof(float))
            {
                kernel = global::GpuKernels.Generated.Saxpy_bafb5d79.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Saxpy", typeof(T));
            }
            fixed (T* xPointer = x)
            fixed (T* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(T), isWritten: false),
                    new(yPointer, y.Length, sizeof(T), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &a;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(kernel, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Saxpy<T>(*(T*)values[0], new global::System.ReadOnlySpan<T>(*(void**)values[1], *(int*)values[2]), new global::System.Span<T>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class GenericKernels
    {
        /// <inheritdoc cref="Reduce{T, TOperator}(global::System.ReadOnlySpan{T}, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reduce<T, TOperator>(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<T> x, global::GpuKernels.GpuArray<T> results)
            where T : unmanaged
            where TOperator : unmanaged, global::GpuKernels.Tests.Kernels.GenericKernels.IBinaryOperator<T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(int) && typeof(TOperator) == typeof(global::GpuKernels.Tests.Kernels.GenericKernels.Largest<int>))
            {
                kernel = global::GpuKernels.Generated.Reduce_277d554c.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Reduce", typeof(T), typeof(TOperator));
            }
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(kernel, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Reduce<T, TOperator>(new global::System.ReadOnlySpan<T>(*(void**)values[0], *(int*)values[1]), new global::System.Span<T>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Reduce{T, TOperator}(global::System.ReadOnlySpan{T}, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reduce<T, TOperator>(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<T> x, global::System.Span<T> results)
            where T : unmanaged
            where TOperator : unmanaged, global::GpuKernels.Tests.Kernels.GenericKernels.IBinaryOperator<T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(int) && typeof(TOperator) == typeof(global::GpuKernels.Tests.Kernels.GenericKernels.Largest<int>))
            {
                kernel = global::GpuKernels.Generated.Reduce_277d554c.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Reduce", typeof(T), typeof(TOperator));
            }
            fixed (T* xPointer = x)
            fixed (T* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(T), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(T), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(kernel, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Reduce<T, TOperator>(new global::System.ReadOnlySpan<T>(*(void**)values[0], *(int*)values[1]), new global::System.Span<T>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class GenericKernels
    {
        /// <inheritdoc cref="Transform{TIn, TOut, TMap}(TMap, global::System.ReadOnlySpan{TIn}, global::System.Span{TOut})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transform<TIn, TOut, TMap>(global::GpuKernels.Launch launch, TMap map, global::GpuKernels.GpuArray<TIn> x, global::GpuKernels.GpuArray<TOut> y)
            where TIn : unmanaged
            where TOut : unmanaged
            where TMap : unmanaged, global::GpuKernels.Tests.Kernels.GenericKernels.IMap<TIn, TOut>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(TIn) == typeof(int) && typeof(TOut) == typeof(float) && typeof(TMap) == typeof(global::GpuKernels.Tests.Kernels.GenericKernels.Scale))
            {
                if (sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Scale) != 4)
                    throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericKernels.Scale has {sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Scale)} bytes, but kernel GpuKernels.Tests.Kernels.GenericKernels.Transform<int, float, Scale> was translated for 4: rebuild it.");
                kernel = global::GpuKernels.Generated.Transform_850bd32c.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Transform", typeof(TIn), typeof(TOut), typeof(TMap));
            }
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &map;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(kernel, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Transform<TIn, TOut, TMap>(*(TMap*)values[0], new global::System.ReadOnlySpan<TIn>(*(void**)values[1], *(int*)values[2]), new global::System.Span<TOut>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Transform{TIn, TOut, TMap}(TMap, global::System.ReadOnlySpan{TIn}, global::System.Span{TOut})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transform<TIn, TOut, TMap>(global::GpuKernels.Launch launch, TMap map, global::System.ReadOnlySpan<TIn> x, global::System.Span<TOut> y)
            where TIn : unmanaged
            where TOut : unmanaged
            where TMap : unmanaged, global::GpuKernels.Tests.Kernels.GenericKernels.IMap<TIn, TOut>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(TIn) == typeof(int) && typeof(TOut) == typeof(float) && typeof(TMap) == typeof(global::GpuKernels.Tests.Kernels.GenericKernels.Scale))
            {
                if (sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Scale) != 4)
                    throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericKernels.Scale has {sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Scale)} bytes, but kernel GpuKernels.Tests.Kernels.GenericKernels.Transform<int, float, Scale> was translated for 4: rebuild it.");
                kernel = global::GpuKernels.Generated.Transform_850bd32c.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Transform", typeof(TIn), typeof(TOut), typeof(TMap));
            }
            fixed (TIn* xPointer = x)
            fixed (TOut* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(TIn), isWritten: false),
                    new(yPointer, y.Length, sizeof(TOut), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &map;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(kernel, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Transform<TIn, TOut, TMap>(*(TMap*)values[0], new global::System.ReadOnlySpan<TIn>(*(void**)values[1], *(int*)values[2]), new global::System.Span<TOut>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class GenericKernels
    {
        /// <inheritdoc cref="Dot{T}(global::System.ReadOnlySpan{T}, global::System.ReadOnlySpan{T}, global::System.Span{T}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Dot<T>(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<T> x, global::GpuKernels.GpuArray<T> y, global::GpuKernels.GpuArray<T> results, int count = 4)
            where T : unmanaged, global::System.Numerics.IAdditionOperators<T, T, T>, global::System.Numerics.IMultiplyOperators<T, T, T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(global::GpuKernels.Tests.Kernels.GenericKernels.Complex))
            {
                if (sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Complex) != 16)
                    throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericKernels.Complex has {sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.GenericKernels.Dot<Complex> was translated for 16: rebuild it.");
                kernel = global::GpuKernels.Generated.Dot_a37a9037.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Dot", typeof(T));
            }
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &count;
            launch.Run(kernel, arguments, overlap: xSpan.Overlaps(resultsSpan) | ySpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Dot<T>(new global::System.ReadOnlySpan<T>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<T>(*(void**)values[2], *(int*)values[3]), new global::System.Span<T>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }

        /// <inheritdoc cref="Dot{T}(global::System.ReadOnlySpan{T}, global::System.ReadOnlySpan{T}, global::System.Span{T}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Dot<T>(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<T> x, global::System.ReadOnlySpan<T> y, global::System.Span<T> results, int count = 4)
            where T : unmanaged, global::System.Numerics.IAdditionOperators<T, T, T>, global::System.Numerics.IMultiplyOperators<T, T, T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(global::GpuKernels.Tests.Kernels.GenericKernels.Complex))
            {
                if (sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Complex) != 16)
                    throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericKernels.Complex has {sizeof(global::GpuKernels.Tests.Kernels.GenericKernels.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.GenericKernels.Dot<Complex> was translated for 16: rebuild it.");
                kernel = global::GpuKernels.Generated.Dot_a37a9037.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("GenericKernels.Dot", typeof(T));
            }
            fixed (T* xPointer = x)
            fixed (T* yPointer = y)
            fixed (T* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(T), isWritten: false),
                    new(yPointer, y.Length, sizeof(T), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(T), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &count;
                launch.Run(kernel, arguments, overlap: xSpan.Overlaps(resultsSpan) | ySpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Dot<T>(new global::System.ReadOnlySpan<T>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<T>(*(void**)values[2], *(int*)values[3]), new global::System.Span<T>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }
    }
}
